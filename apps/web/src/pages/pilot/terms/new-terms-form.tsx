import { TermsDefaultsDocument } from '../../../generated/documents/terms-defaults';
import type { Engagement_partFragment, TermsDefaultsQuery } from '../../../generated/operations';
import { usePageQuery } from '../../../platform/use-page-query';
import { useViewer } from '../../../platform/use-viewer';
import { PageState, RowsSkeleton } from '../../../ui/states';
import { usualHorizon } from './read-terms-text';
import { TermsForm } from './terms-form';
import { blankFee, blankTerms, type TermsText, typedMoney } from './terms-text';

interface Props {
  readonly pilotKey: string;
  readonly engagement: Engagement_partFragment;
  readonly onDone: () => void;
}

type Stated = TermsDefaultsQuery['pilot'];

const day = 86_400_000;
const between = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / day);

/** From signature, or whatever comes nearest to it, to the decision. */
function horizonOf(stated: Stated, engagement: Engagement_partFragment, today: string): number {
  const from = engagement.dates.signedOn ?? stated?.startedOn ?? today;
  const days = stated?.decisionDate ? between(from, stated.decisionDate) : 0;
  return days >= 7 ? days : usualHorizon;
}

/** What the pilot says already, where its amounts are in the same currency. */
function firstText(stated: Stated, { dates }: Engagement_partFragment, currency: string): TermsText {
  const { signedOn } = dates;
  const value = stated?.value;
  const usable = value?.model.currency === currency;
  const burn = usable ? value.model.weeklyBurn?.minorUnits : null;
  const reached = (on: string | null) =>
    signedOn && on && on >= signedOn ? String(between(signedOn, on)) : '';
  return {
    ...blankTerms,
    currency,
    fees: [blankFee()],
    valueAtTarget: usable ? typedMoney(value.forward?.benefits.minorUnits, currency) : '',
    internalPerMonth: burn ? typedMoney(Math.round((burn * 30) / 7), currency) : '',
    kickoffDay: reached(dates.kickoffOn),
    goLiveDay: reached(dates.goLiveOn),
  };
}

/** The first terms of an engagement, begun from what its pilot states. */
export function NewTermsForm({ pilotKey, engagement, onDone }: Props) {
  const viewer = useViewer();
  // What somebody is typing into is not asked for again.
  const query = usePageQuery(TermsDefaultsDocument, { key: pilotKey }, { live: false });
  if (!viewer) return <RowsSkeleton rows={6} />;
  const { today, workspace } = viewer;
  return (
    <PageState query={query} skeleton={<RowsSkeleton rows={6} />}>
      {({ pilot }) => (
        <TermsForm
          engagement={engagement}
          from={firstText(pilot, engagement, workspace.currency)}
          state={engagement.dates.signedOn ? 'SIGNED' : 'PROPOSED'}
          horizon={horizonOf(pilot, engagement, today)}
          today={today}
          against={null}
          onDone={onDone}
        />
      )}
    </PageState>
  );
}
