import { Link } from '@tanstack/react-router';
import { PilotLearningsDocument } from '../../../generated/documents/pilot-learnings';
import type { PilotLearningsQuery } from '../../../generated/operations';
import { formatDay } from '../../../platform/format';
import { usePageQuery } from '../../../platform/use-page-query';
import { useViewer } from '../../../platform/use-viewer';
import { AskedLearnings } from './asked-learnings';

type Failures = NonNullable<PilotLearningsQuery['pilot']>['failures'];

interface Props {
  readonly pilotKey: string;
  /** Nothing is asked here: it is asked below the charter. */
  readonly proposed: boolean;
}

/** Beside the pilot: what others learned that it should answer, and what failed in it. Comes after the page, and waits for nobody. */
export function LearningsSide({ pilotKey, proposed }: Props) {
  const { data } = usePageQuery(PilotLearningsDocument, { key: pilotKey });
  if (!data?.pilot) return null;
  return (
    <>
      {!proposed && <AskedLearnings pilot={data.pilot} id="learnings-asked" />}
      {data.pilot.failures.length > 0 && <FailuresHere failures={data.pilot.failures} id={data.pilot.id} />}
    </>
  );
}

/** Below the charter while it is written: what others learned is answered with it, not only at the gate. */
export function CharterLearnings({ pilotKey }: Pick<Props, 'pilotKey'>) {
  const { data } = usePageQuery(PilotLearningsDocument, { key: pilotKey });
  return (
    data?.pilot && (
      <AskedLearnings pilot={data.pilot} id="learnings-asked" className="card mt-4 p-4" atCharter />
    )
  );
}

const mostShown = 5;

function FailuresHere({ failures, id }: { readonly failures: Failures; readonly id: string }) {
  const today = useViewer()?.today ?? '';
  return (
    <section aria-labelledby="failures-here" className="card p-4">
      <h2 id="failures-here" className="text-body font-semibold">
        Failures <span className="text-ink-3 tabular-nums">{failures.length}</span>
      </h2>
      <ul className="mt-1 flex flex-col gap-2 text-table">
        {failures.slice(0, mostShown).map(({ key, whatFailed, seenOn, learnings }) => (
          <li key={key}>
            <Link to="/failures/$key" params={{ key }} className="link font-medium tabular-nums">
              {key}
            </Link>{' '}
            {whatFailed}
            <span className="block text-meta text-ink-3">
              {`${formatDay(seenOn, today)}, ${learned(learnings)}`}
            </span>
          </li>
        ))}
      </ul>
      {failures.length > mostShown && (
        <Link to="/failures" search={{ pilot: [id] }} className="link mt-1 inline-block text-table">
          All failures of this pilot
        </Link>
      )}
    </section>
  );
}

function learned(learnings: Failures[number]['learnings']): string {
  if (learnings.some(({ state }) => state === 'VALIDATED')) return 'with a learning';
  return learnings.length > 0 ? 'its learning is a draft' : 'no learning yet';
}
