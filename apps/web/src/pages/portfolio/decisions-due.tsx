import { Link } from '@tanstack/react-router';
import { rowsSearch } from '../../features/pilots/pilots-search';
import type {
  DecisionsDue_portfolioFragment,
  EvidenceForest_portfolioFragment,
} from '../../generated/operations';
import { formatCount, formatDay, formatNumber } from '../../platform/format';
import { DecisionRow } from './decision-row';

type Props = DecisionsDue_portfolioFragment & Pick<EvidenceForest_portfolioFragment, 'evidence'>;

/** What waits for a decision, oldest first, with what speaks for it and what waiting costs. */
export function DecisionsDue({ decisions, due, today, nextDecision, evidence }: Props) {
  const overdue = due.find(({ band }) => band === 'OVERDUE');
  const soon = due.find(({ band }) => band === 'WITHIN_14_DAYS');
  const counted = [
    { word: 'overdue', band: overdue },
    { word: 'due within 14 days', band: soon },
  ].flatMap(({ word, band }) => (band && band.count > 0 ? [{ word, ...band }] : []));
  return (
    <section aria-label="What must be decided?" className="card px-4 pt-3 pb-2">
      <div className="mb-1 flex flex-wrap items-baseline gap-x-4">
        <h2 className="text-body font-semibold">What must be decided?</h2>
        <span className="flex-1 text-meta whitespace-nowrap text-ink-3">
          {decisions.length > 0 && 'oldest first'}
        </span>
        {counted.map(({ word, count, rows }) => (
          <Link
            key={word}
            to="/pilots"
            search={rowsSearch(rows)}
            className="link inline-flex min-h-6 items-center text-meta phone:min-h-11"
          >
            {`${formatNumber(count)} ${word}`}
          </Link>
        ))}
      </div>
      {decisions.length === 0 ? (
        <NothingDue due={due} next={nextDecision} today={today} />
      ) : (
        <ul>
          {decisions.map((decision) => (
            <DecisionRow
              key={decision.id}
              decision={decision}
              row={evidence.find(({ pilot }) => pilot.id === decision.id)}
              today={today}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface CalmProps extends Pick<DecisionsDue_portfolioFragment, 'due' | 'today'> {
  readonly next: DecisionsDue_portfolioFragment['nextDecision'];
}

/** All is decided: when the next one comes, and what has no date. */
function NothingDue({ due, next, today }: CalmProps) {
  const undated = due.find(({ band }) => band === 'UNDATED');
  return (
    <p className="py-6 text-center text-body text-ink-2">
      No decisions are waiting.{' '}
      {next?.decisionDate ? (
        <>
          {`The next is due ${formatDay(next.decisionDate, today)}: `}
          <Link to="/pilots/$key" params={{ key: next.key }} className="link">
            {`${next.key} ${next.name}`}
          </Link>
          .{' '}
        </>
      ) : (
        'None has a date ahead. '
      )}
      {undated && undated.count > 0 && (
        <Link to="/pilots" search={rowsSearch(undated.rows)} className="link">
          {`${formatCount(undated.count, 'open pilot has', 'open pilots have')} no decision date.`}
        </Link>
      )}
    </p>
  );
}
