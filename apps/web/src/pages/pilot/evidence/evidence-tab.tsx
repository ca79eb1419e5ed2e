import { EvidenceTabDocument } from '../../../generated/documents/evidence-tab';
import type { Evidence_pilotFragment } from '../../../generated/operations';
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
  const { criteria, evidencePlan, recommendation, stage, decisionDate } = pilot;
  const { lock } = evidencePlan;
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
          mayAdd={pilot.viewerCan.addReadings && stage !== 'CLOSED'}
        />
      )}
    </div>
  );
}
