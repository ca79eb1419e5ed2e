import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useRef, useState } from 'react';
import { Documents } from '../../features/attachments/documents';
import { PilotPageDocument } from '../../generated/documents/pilot-page';
import type { PilotPageQuery } from '../../generated/operations';
import { openDialog } from '../../platform/dialogs';
import { fault } from '../../platform/faults';
import { useShortcuts } from '../../platform/shortcuts';
import { usePageQuery } from '../../platform/use-page-query';
import { cx } from '../../ui/cx';
import { LinkButton } from '../../ui/link-button';
import { PageHeader } from '../../ui/page-header';
import { Broken, PageState } from '../../ui/states';
import { Tabs } from '../../ui/tabs';
import { CharterTab } from './charter-tab';
import { FactsPanel } from './facts-panel';
import { HealthLine } from './health/health-line';
import { PilotHeader } from './pilot-header';
import type { TabName } from './pilot-search';
import { PilotSkeleton } from './pilot-skeleton';
import { isWide, TabContent, tabsOf } from './pilot-tabs';
import { ReadinessPanel } from './readiness-panel';
import { SystemsPanel } from './systems-panel';
import { StopToday } from './terms/stop-today';
import { type EditCharter, useCharterEdit } from './use-charter-edit';

const LearningsSide = lazy(async () => ({
  default: (await import('./learnings/learnings-side')).LearningsSide,
}));

const CharterLearnings = lazy(async () => ({
  default: (await import('./learnings/learnings-side')).CharterLearnings,
}));

const route = getRouteApi('/shell/pilots/$key');

type Pilot = NonNullable<PilotPageQuery['pilot']>;

/** One pilot: what it states, who is in it, what was said and what happened. */
export function PilotPage() {
  const { key } = route.useParams();
  const query = usePageQuery(PilotPageDocument, { key });
  return (
    <PageState
      query={query}
      skeleton={
        <>
          <PageHeader title={key} />
          <PilotSkeleton />
        </>
      }
    >
      {({ pilot }) =>
        pilot ? <Found key={pilot.id} pilot={pilot} retry={query.retry} /> : <NotThere pilotKey={key} />
      }
    </PageState>
  );
}

function NotThere({ pilotKey }: { readonly pilotKey: string }) {
  return (
    <>
      <PageHeader title={pilotKey} />
      <Broken fault={fault('NOT_FOUND')} onRetry={() => undefined} />
      <p className="text-center">
        <LinkButton to="/pilots">To all pilots</LinkButton>
      </p>
    </>
  );
}

/** Opens a field for editing: its button turns into its editor, and takes the focus. */
function openField(page: HTMLElement | null, field: string): void {
  const place = page?.querySelector(`[data-field="${field}"]`);
  place?.querySelector<HTMLElement>('button')?.click();
}

function Found({ pilot, retry }: { readonly pilot: Pilot; readonly retry: () => void }) {
  const page = useRef<HTMLDivElement>(null);
  // Where it opens stays while somebody is here, even when criteria are locked meanwhile.
  const [usual] = useState<TabName>(pilot.evidencePlan.lock ? 'evidence' : 'charter');
  const { tab = usual } = route.useSearch();
  const navigate = useNavigate({ from: '/pilots/$key' });
  const edit = useCharterEdit(pilot);
  const setTab = (next: TabName) =>
    void navigate({
      search: { tab: next === usual ? undefined : next },
      replace: true,
      resetScroll: false,
    });
  const state = (field: string) => {
    if (page.current?.querySelector(`[data-field="${field}"]`)) return openField(page.current, field);
    setTab('charter');
    // The charter is drawn with the next frames.
    setTimeout(() => openField(page.current, field), 50);
  };
  useShortcuts([
    ...(pilot.viewerCan.edit
      ? [{ keys: 'e', label: 'Edit the charter', group: 'On a pilot' as const, run: () => state('problem') }]
      : []),
    ...(pilot.viewerCan.addReadings
      ? [
          {
            keys: 'u',
            label: 'Add readings',
            group: 'On a pilot' as const,
            run: () => openDialog({ name: 'readings', pilotKey: pilot.key }),
          },
        ]
      : []),
  ]);
  const wide = isWide(tab);
  const tabs = tabsOf(pilot);
  const wayToTab = (name: string) => {
    const found = tabs.find(({ value }) => value === name);
    return found ? () => setTab(found.value) : null;
  };
  return (
    <div ref={page}>
      <PilotHeader pilot={pilot} />
      <HealthLine pilot={pilot} />
      <StopToday pilot={pilot} />
      <div
        className={cx(
          'grid items-start gap-6',
          !wide && 'grid-cols-[minmax(0,1fr)_20rem] max-lg:grid-cols-1',
        )}
      >
        <div className="min-w-0">
          <Tabs label="About this pilot" tabs={tabs} value={tab} onChange={setTab}>
            <TabContent
              tab={tab}
              pilot={pilot}
              retry={retry}
              charter={<Charter pilot={pilot} edit={edit} />}
            />
          </Tabs>
        </div>
        <div
          className={
            wide
              ? 'grid min-w-0 grid-cols-[repeat(auto-fill,minmax(18rem,1fr))] items-start gap-4'
              : 'flex min-w-0 flex-col gap-4 lg:mt-[3.25rem]'
          }
        >
          <FactsPanel pilot={pilot} edit={edit} />
          {pilot.stage !== 'CLOSED' && (
            <ReadinessPanel
              key={pilot.stage}
              pilot={pilot}
              proposed={pilot.stage === 'PROPOSED'}
              onState={state}
              onTab={wayToTab}
            />
          )}
          <SystemsPanel pilot={pilot} edit={edit} />
          <Suspense fallback={null}>
            <LearningsSide pilotKey={pilot.key} proposed={pilot.stage === 'PROPOSED'} />
          </Suspense>
          <Documents
            subject={{ kind: 'PILOT', id: pilot.id }}
            documents={pilot.attachments}
            canAttach={pilot.viewerCan.attach}
            empty="Nothing is attached yet."
          />
        </div>
      </div>
    </div>
  );
}

function Charter({ pilot, edit }: { readonly pilot: Pilot; readonly edit: EditCharter }) {
  return (
    <>
      <CharterTab pilot={pilot} edit={edit} />
      {pilot.stage === 'PROPOSED' && (
        <Suspense fallback={null}>
          <CharterLearnings pilotKey={pilot.key} />
        </Suspense>
      )}
    </>
  );
}
