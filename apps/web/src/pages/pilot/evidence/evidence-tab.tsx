import { EvidenceTabDocument } from '../../../generated/documents/evidence-tab';
import type { EvidenceTabQuery } from '../../../generated/operations';
import { dayIn } from '../../../platform/format';
import { usePageQuery } from '../../../platform/use-page-query';
import { useViewer } from '../../../platform/use-viewer';
import { Empty, PageState, RowsSkeleton } from '../../../ui/states';
import { CriteriaTable } from './criteria-table';
import { Pictures } from './pictures';
import { PlanPanel } from './plan-panel';
import { Verdict } from './verdict';

type Pilot = NonNullable<EvidenceTabQuery['pilot']>;

/** What the readings say of what was promised: the verdict in words, the pictures, every criterion. */
export function EvidenceTab({ pilot: { key } }: { readonly pilot: { readonly key: string } }) {
  const query = usePageQuery(EvidenceTabDocument, { key });
  return (
    <section aria-label="Evidence">
      <PageState query={query} skeleton={<RowsSkeleton rows={8} />}>
        {({ pilot }) => pilot && <Found pilot={pilot} />}
      </PageState>
    </section>
  );
}

function Found({ pilot }: { readonly pilot: Pilot }) {
  const viewer = useViewer();
  const { criteria, evidencePlan, recommendation, stage, decisionDate } = pilot;
  if (!viewer) return null;
  const { lock } = evidencePlan;
  if (criteria.length === 0)
    return (
      <div className="card">
        <Empty kind="first-use" title="No criteria yet">
          {stage === 'PROPOSED'
            ? 'Say before the start what would count as a success, and what would make you stop.'
            : 'This pilot runs without criteria, so its readings cannot settle anything.'}
        </Empty>
      </div>
    );
  const around = {
    today: viewer.today,
    lockedOn: lock && dayIn(lock.lockedAt, viewer.workspace.timeZone),
    decisionDate,
    closed: stage === 'CLOSED',
  };
  return (
    <div className="flex flex-col gap-4">
      {recommendation && <Verdict recommendation={recommendation} criteria={criteria} today={around.today} />}
      {lock && <Pictures criteria={criteria} around={around} />}
      <CriteriaTable criteria={criteria} today={around.today} />
      <PlanPanel plan={evidencePlan} today={around.today} />
    </div>
  );
}
