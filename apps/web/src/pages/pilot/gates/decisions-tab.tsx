import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Moments } from '../../../charts/moments';
import { PilotDecisionsDocument } from '../../../generated/documents/pilot-decisions';
import type { PilotDecisions_pilotFragment } from '../../../generated/operations';
import { openDialog } from '../../../platform/dialogs';
import { formatCount } from '../../../platform/format';
import { usePageQuery } from '../../../platform/use-page-query';
import { useViewer } from '../../../platform/use-viewer';
import { Button } from '../../../ui/button';
import { Empty, PageState, RowsSkeleton } from '../../../ui/states';
import type { TabProps } from '../pilot-tabs';
import { ConditionsPanel } from './conditions-panel';
import { DecisionCard } from './decision-card';
import { decisionMoments } from './decision-moments';
import { FollowUpsPanel } from './follow-ups-panel';

/** What was decided, what was known that day, and what became of what was promised. */
export function DecisionsTab({ pilot }: TabProps) {
  const query = usePageQuery(PilotDecisionsDocument, { key: pilot.key });
  return (
    <PageState query={query} skeleton={<RowsSkeleton rows={6} />}>
      {({ pilot: told }) => told && <Told pilot={told} />}
    </PageState>
  );
}

/** Goes to a decision; the keyboard goes with it. */
function goTo(id: string): void {
  const place = document.getElementById(id);
  place?.scrollIntoView({ block: 'start' });
  place?.focus({ preventScroll: true });
}

function Told({ pilot }: { readonly pilot: PilotDecisions_pilotFragment }) {
  const { hash } = useLocation();
  const viewer = useViewer();
  const { key, decisions, conditions, followUps } = pilot;
  // The address may name a decision, which stands here only now.
  useEffect(() => goTo(hash), [hash]);
  if (decisions.length === 0) return <Undecided pilot={pilot} />;
  const overruled = decisions.filter(({ overrule }) => overrule).length;
  return (
    <div className="flex flex-col gap-4">
      {viewer && (
        <Moments
          title="What was decided when?"
          unit="days"
          sentence={`${formatCount(decisions.length, 'decision')}, ${overruled === 0 ? 'none' : overruled} against the recommendation.`}
          columns={['Day', 'What', 'Why']}
          moments={decisionMoments(pilot, { today: viewer.today, timeZone: viewer.workspace.timeZone })}
          today={viewer.today}
          onOpen={({ id }) => goTo(id)}
        />
      )}
      {conditions.length > 0 && <ConditionsPanel conditions={conditions} />}
      {followUps.length > 0 && <FollowUpsPanel followUps={followUps} decisions={decisions} />}
      {decisions.toReversed().map((decision, at) => (
        <DecisionCard key={decision.id} decision={decision} open={at === 0} pilotKey={key} />
      ))}
    </div>
  );
}

const undecided = {
  PROPOSED: 'The START gate decides whether it runs.',
  RUNNING: 'It runs. The SCALE gate decides how it ends.',
  DECIDING: 'The SCALE gate decides how it ends.',
  CLOSED: 'It closed without a decision at a gate.',
} as const;

function Undecided({ pilot: { key, stage, viewerCan } }: { readonly pilot: PilotDecisions_pilotFragment }) {
  return (
    <Empty
      kind="first-use"
      title="No decision yet"
      action={
        (viewerCan.decideStart || viewerCan.decideScale) && (
          <Button look="primary" onClick={() => openDialog({ name: 'decide', pilotKey: key })}>
            Decide…
          </Button>
        )
      }
    >
      {undecided[stage]}
    </Empty>
  );
}
