import { EvidenceTabDocument } from '../../../generated/documents/evidence-tab';
import type { Evidence_pilotFragment } from '../../../generated/operations';
import { openDialog } from '../../../platform/dialogs';
import { dayIn } from '../../../platform/format';
import { usePageQuery } from '../../../platform/use-page-query';
import { useViewer } from '../../../platform/use-viewer';
import { PageState, RowsSkeleton } from '../../../ui/states';
import { ReadingList } from '../readings/reading-list';
import { CriteriaPart } from './criteria-part';
import { Pictures } from './pictures';
import { Verdict } from './verdict';

/** What the readings say of what was promised: the verdict in words, the pictures, every criterion, every reading. */
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

function Found({ pilot }: { readonly pilot: Evidence_pilotFragment }) {
  const viewer = useViewer();
  if (!viewer) return null;
  const { criteria, evidencePlan, recommendation, stage, decisionDate, closedOn } = pilot;
  const mayAdd = pilot.viewerCan.addReadings && stage !== 'CLOSED';
  const { lock } = evidencePlan;
  const around = {
    today: viewer.today,
    lockedOn: lock && dayIn(lock.lockedAt, viewer.workspace.timeZone),
    decisionDate,
    closedOn: stage === 'CLOSED' ? closedOn : null,
  };
  return (
    <div className="flex flex-col gap-4">
      {recommendation && (
        <Verdict
          recommendation={recommendation}
          criteria={criteria}
          today={around.today}
          closed={stage === 'CLOSED'}
          onAdd={mayAdd ? () => openDialog({ name: 'readings', pilotKey: pilot.key }) : undefined}
        />
      )}
      {lock && <Pictures criteria={criteria} around={around} />}
      <CriteriaPart pilot={pilot} today={viewer.today} />
      {criteria.length > 0 && (
        <ReadingList
          pilotKey={pilot.key}
          pilotId={pilot.id}
          controlName={(metricId) =>
            criteria.some(({ metric, design }) => metric.id === metricId && design === 'BEFORE_AFTER')
              ? 'Before'
              : 'Control'
          }
          mayAdd={mayAdd}
        />
      )}
    </div>
  );
}
