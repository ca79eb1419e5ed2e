import { PilotDecisionsDocument } from '../../../generated/documents/pilot-decisions';
import type { PilotDecisions_pilotFragment } from '../../../generated/operations';
import { openDialog } from '../../../platform/dialogs';
import { usePageQuery } from '../../../platform/use-page-query';
import { Button } from '../../../ui/button';
import { Empty, PageState, RowsSkeleton } from '../../../ui/states';
import type { TabProps } from '../pilot-tabs';
import { ConditionsPanel } from './conditions-panel';
import { DecisionCard } from './decision-card';
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

function Told({ pilot }: { readonly pilot: PilotDecisions_pilotFragment }) {
  const { key, decisions, conditions, followUps } = pilot;
  if (decisions.length === 0) return <Undecided pilot={pilot} />;
  return (
    <div className="flex flex-col gap-4">
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
