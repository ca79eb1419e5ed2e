import { useState } from 'react';
import { gateWords } from '../../../features/gates/gate-words';
import { DecisionSheetDocument } from '../../../generated/documents/decision-sheet';
import type { DecideMutation } from '../../../generated/operations';
import { openDialog } from '../../../platform/dialogs';
import { fault } from '../../../platform/faults';
import { usePageQuery } from '../../../platform/use-page-query';
import { useViewer } from '../../../platform/use-viewer';
import { Dialog } from '../../../ui/dialog';
import { Bone, Broken, Denied, Empty, PageState, Skeleton } from '../../../ui/states';
import { showToast } from '../../../ui/toasts';
import { AskedLearnings } from '../learnings/asked-learnings';
import { Decided, whatHappened } from './decided';
import { DecisionForm } from './decision-form';
import { SponsorAsked } from './sponsor-asked';

interface Props {
  readonly pilotKey: string;
  readonly onClose: () => void;
}

/** What was decided, and the pilot as it stands then. */
export type DecidedPayload = DecideMutation['decide'];

/** Decides at the gate a pilot stands before: what is known on top, then the choice and its reason. */
export function DecisionSheet({ pilotKey, onClose }: Props) {
  const [decided, setDecided] = useState<DecidedPayload | null>(null);
  const query = usePageQuery(DecisionSheetDocument, { key: pilotKey });
  const today = useViewer()?.today ?? '';
  const pilot = query.data?.pilot;
  const name = pilot ? `${pilotKey} ${pilot.name}` : pilotKey;
  return (
    <Dialog
      shape="broad"
      title={decided ? `Decided: ${name}` : `Decide: ${name}`}
      {...(pilot?.gate && !decided && { description: `At the ${gateWords[pilot.gate.gate]}` })}
      onClose={onClose}
    >
      {decided ? (
        <Decided payload={decided} onClose={onClose} />
      ) : (
        <PageState query={query} skeleton={<SheetSkeleton />}>
          {({ pilot: found }) => {
            if (!found) return <Broken fault={fault('NOT_FOUND')} onRetry={query.retry} />;
            if (!found.gate)
              return (
                <Empty kind="done" title="Nothing to decide now">
                  {`${pilotKey} stands before no gate: it runs, or somebody has decided meanwhile.`}
                </Empty>
              );
            if (!found.viewerCan.decideStart && !found.viewerCan.decideScale)
              return (
                <Denied>Executives, the pilot’s named decider and administrators decide at its gates.</Denied>
              );
            return (
              <div className="flex flex-col gap-4">
                {found.gate.gate === 'START' && <SponsorAsked pilot={found} />}
                <AskedLearnings pilot={found} className="rounded-md border border-line px-4 py-3" />
                <DecisionForm
                  key={`${found.id} ${found.gate.gate}`}
                  pilot={found}
                  gate={found.gate}
                  onDecided={(payload) => {
                    if (payload.pilot?.outcome === 'KILLED') logWhatFailed(payload, today);
                    else setDecided(payload);
                  }}
                  onClose={onClose}
                />
              </div>
            );
          }}
        </PageState>
      )}
    </Dialog>
  );
}

/** A pilot that was killed has failed at something: it is asked for while it is known, in place of what the sheet says otherwise. */
function logWhatFailed({ pilot, decision }: DecidedPayload, today: string): void {
  if (!pilot) return;
  showToast({ text: whatHappened(pilot, today) });
  openDialog({
    name: 'log-failure',
    prefill: {
      pilot: { id: pilot.id, label: `${pilot.key} ${pilot.name}` },
      ...(decision && { decisionId: decision.id, whatFailed: decision.reason }),
    },
  });
}

function SheetSkeleton() {
  return (
    <Skeleton>
      <div className="flex flex-col gap-4">
        <Bone className="h-24 w-full" />
        {['go', 'conditions', 'hold', 'kill'].map((choice) => (
          <Bone key={choice} className="h-12 w-full" />
        ))}
      </div>
    </Skeleton>
  );
}
