import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import type { PilotPageQuery } from '../../generated/operations';
import { RowsSkeleton } from '../../ui/states';
import type { TabName } from './pilot-search';

type Pilot = NonNullable<PilotPageQuery['pilot']>;

/** What every tab is handed: the pilot of the page, and how to ask for it again. */
export interface TabProps {
  readonly pilot: Pilot;
  readonly retry: () => void;
}

interface PilotTab {
  readonly value: TabName;
  readonly label: string;
  readonly count?: (pilot: Pilot) => number;
  readonly shown?: (pilot: Pilot) => boolean;
  /** Takes the whole width; what stands beside the others stands below it. */
  readonly wide?: true;
  /** The charter has none: it stands on the page itself. */
  readonly Content?: ComponentType<TabProps>;
}

/** The tabs in their order. Each but the charter travels only when somebody opens it. */
const tabs: readonly PilotTab[] = [
  {
    value: 'evidence',
    label: 'Evidence',
    Content: lazy(async () => ({ default: (await import('./evidence/evidence-tab')).EvidenceTab })),
  },
  { value: 'charter', label: 'Charter' },
  {
    value: 'pads',
    label: 'Pads',
    Content: lazy(async () => ({ default: (await import('./pads/pads-tab')).PadsTab })),
  },
  {
    value: 'value',
    label: 'Value',
    Content: lazy(async () => ({ default: (await import('./value/value-tab')).ValueTab })),
  },
  {
    value: 'terms',
    label: 'Terms',
    wide: true,
    Content: lazy(async () => ({ default: (await import('./terms/terms-tab')).TermsTab })),
  },
  {
    value: 'sprints',
    label: 'Sprints',
    Content: lazy(async () => ({ default: (await import('./sprints/sprints-tab')).SprintsTab })),
  },
  {
    value: 'decisions',
    label: 'Decisions',
    Content: lazy(async () => ({ default: (await import('./gates/decisions-tab')).DecisionsTab })),
  },
  {
    value: 'comments',
    label: 'Comments',
    count: (pilot) => pilot.comments.totalCount,
    Content: lazy(async () => ({ default: (await import('./comments-tab')).CommentsTab })),
  },
  {
    value: 'activity',
    label: 'Activity',
    Content: lazy(async () => ({ default: (await import('./activity-tab')).ActivityTab })),
  },
  {
    value: 'source',
    label: 'Source',
    shown: (pilot) => pilot.source !== null,
    Content: lazy(async () => ({ default: (await import('./source-tab')).SourceTab })),
  },
];

/** The tabs a pilot has, as the row of tabs wants them. */
export function tabsOf(pilot: Pilot) {
  return tabs
    .filter(({ shown }) => shown?.(pilot) ?? true)
    .map(({ value, label, count }) => ({ value, label, ...(count && { count: count(pilot) }) }));
}

/** Whether the chosen tab takes the whole width. */
export function isWide(tab: TabName): boolean {
  return tabs.find(({ value }) => value === tab)?.wide ?? false;
}

/** What the chosen tab shows; `charter` stands on the page itself. */
export function TabContent({
  tab,
  charter,
  ...props
}: TabProps & { readonly tab: TabName; readonly charter: ReactNode }) {
  const Content = tabs.find(({ value }) => value === tab)?.Content;
  if (!Content) return charter;
  return (
    <Suspense fallback={<RowsSkeleton rows={6} />}>
      <Content {...props} />
    </Suspense>
  );
}
