import { Plus } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Evidence_pilotFragment } from '../../../generated/operations';
import { Button } from '../../../ui/button';
import { ChangeNotice } from '../../../ui/notice';
import { Empty } from '../../../ui/states';
import { CriteriaTable } from './criteria-table';
import { CriterionActions } from './criterion-actions';
import { PlanPanel } from './plan-panel';
import type { CriterionShown } from './sequence-figure';
import { useRemoveCriterion } from './use-remove-criterion';

const CriterionDialog = lazy(() =>
  import('./criterion-dialog').then((module) => ({ default: module.CriterionDialog })),
);
const AmendDialog = lazy(() => import('./amend-dialog').then((module) => ({ default: module.AmendDialog })));
const PlanDialog = lazy(() => import('./plan-dialog').then((module) => ({ default: module.PlanDialog })));

interface Props {
  readonly pilot: Evidence_pilotFragment;
  readonly today: string;
}

type Opened =
  | { readonly what: 'criterion'; readonly draft: CriterionShown | null }
  | { readonly what: 'amend'; readonly criterion: CriterionShown }
  | { readonly what: 'plan' };

/** Every claim with what may be done with it, and what applies to all of them. */
export function CriteriaPart({ pilot, today }: Props) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const { change, remove } = useRemoveCriterion(pilot.id);
  const { criteria, evidencePlan, stage, viewerCan } = pilot;
  const mayEdit = viewerCan.editCriteria && stage !== 'CLOSED';
  const add = mayEdit && (
    <Button
      look={criteria.length === 0 ? 'primary' : 'plain'}
      icon={<Plus aria-hidden size={14} />}
      onClick={() => setOpened({ what: 'criterion', draft: null })}
    >
      New criterion
    </Button>
  );
  return (
    <>
      <section aria-label="Criteria" className="flex flex-col gap-2">
        <ChangeNotice {...change} />
        {criteria.length === 0 ? (
          <div className="card">
            <NoCriteria stage={stage} action={add} />
          </div>
        ) : (
          <>
            <div className="flex flex-wrap items-center justify-between gap-2">
              <h2 className="text-section font-semibold">Criteria</h2>
              {add}
            </div>
            <CriteriaTable
              criteria={criteria}
              today={today}
              actions={
                mayEdit
                  ? (criterion) => (
                      <CriterionActions
                        criterion={criterion}
                        onEdit={(draft) => setOpened({ what: 'criterion', draft })}
                        onRemove={(draft) => void remove(draft)}
                        onAmend={(locked) => setOpened({ what: 'amend', criterion: locked })}
                      />
                    )
                  : undefined
              }
            />
          </>
        )}
      </section>
      {criteria.length > 0 && (
        <PlanPanel
          plan={evidencePlan}
          today={today}
          onEdit={mayEdit ? () => setOpened({ what: 'plan' }) : undefined}
        />
      )}
      <Suspense fallback={null}>
        {opened && (
          <OpenedDialog opened={opened} pilot={pilot} today={today} onClose={() => setOpened(null)} />
        )}
      </Suspense>
    </>
  );
}

interface OpenedProps extends Props {
  readonly opened: Opened;
  readonly onClose: () => void;
}

function OpenedDialog({ opened, pilot, today, onClose }: OpenedProps) {
  const { id: pilotId, criteria, evidencePlan: plan, decisionDate: decided } = pilot;
  // A day that has passed plans nothing: the usual quarter is looked at instead.
  const decisionDate = decided !== null && decided > today ? decided : null;
  if (opened.what === 'plan') return <PlanDialog pilotId={pilotId} plan={plan} onClose={onClose} />;
  if (opened.what === 'amend')
    return (
      <AmendDialog criterion={opened.criterion} decisionDate={decisionDate} today={today} onClose={onClose} />
    );
  const task = { pilotId, draft: opened.draft, criteria, locked: plan.lock !== null };
  return <CriterionDialog task={task} decisionDate={decisionDate} onClose={onClose} />;
}

interface NoProps {
  readonly stage: string;
  readonly action: ReactNode;
}

function NoCriteria({ stage, action }: NoProps) {
  return (
    <Empty kind="first-use" title="No criteria yet" action={action}>
      {stage === 'PROPOSED'
        ? 'Say before the start what would count as a success, and what would make you stop.'
        : 'This pilot runs without criteria, so its readings cannot settle anything.'}
    </Empty>
  );
}
