import { Link } from '@tanstack/react-router';
import { DueDate } from '../../features/pilots/due-date';
import { rowsSearch } from '../../features/pilots/pilots-search';
import { StageBadge } from '../../features/pilots/stage-badge';
import type { DecisionsDue_portfolioFragment } from '../../generated/operations';
import { formatCount, formatNumber } from '../../platform/format';

type Decision = DecisionsDue_portfolioFragment['decisions'][number];

/** What waits for a decision, oldest first. */
export function DecisionsDue({ decisions, due, today }: DecisionsDue_portfolioFragment) {
  const overdue = due.find(({ band }) => band === 'OVERDUE');
  const soon = due.find(({ band }) => band === 'WITHIN_14_DAYS');
  const undated = due.find(({ band }) => band === 'UNDATED');
  const counted = [
    { word: 'overdue', band: overdue },
    { word: 'due within 14 days', band: soon },
  ].flatMap(({ word, band }) => (band && band.count > 0 ? [{ word, ...band }] : []));
  return (
    <section className="card px-4 pt-3 pb-2">
      <div className="mb-1 flex flex-wrap items-baseline gap-x-4">
        <h2 className="text-body font-semibold">What must be decided?</h2>
        <span className="flex-1 text-meta whitespace-nowrap text-ink-3">
          {decisions.length > 0 && 'oldest first'}
        </span>
        {counted.map(({ word, count, rows }) => (
          <Link key={word} to="/pilots" search={rowsSearch(rows)} className="link text-meta">
            {`All ${formatNumber(count)} ${word}`}
          </Link>
        ))}
      </div>
      {decisions.length === 0 ? (
        <p className="py-6 text-center text-body text-ink-2">
          No decisions are waiting, and none is due within 14 days.{' '}
          {undated && undated.count > 0 && (
            <Link to="/pilots" search={rowsSearch(undated.rows)} className="link">
              {`${formatCount(undated.count, 'open pilot has', 'open pilots have')} no decision date.`}
            </Link>
          )}
        </p>
      ) : (
        <ul>
          {decisions.map((decision) => (
            <DecisionRow key={decision.id} decision={decision} today={today} />
          ))}
        </ul>
      )}
    </section>
  );
}

function DecisionRow({ decision, today }: { readonly decision: Decision; readonly today: string }) {
  const { key, name, stage, onHold, program, lead } = decision;
  return (
    <li
      data-row=""
      className="grid min-h-8 grid-cols-[6.75rem_minmax(0,1fr)_auto_minmax(0,7.5rem)_minmax(0,5.5rem)] items-center gap-x-3 border-b border-line text-table last:border-b-0 focus-within:bg-hover hover:bg-hover max-lg:grid-cols-[6.75rem_minmax(0,1fr)_auto] phone:grid-cols-[minmax(0,1fr)_auto] phone:py-2"
    >
      <span className="phone:order-2 phone:text-right">
        <DueDate pilot={decision} today={today} />
      </span>
      <Link
        to="/pilots/$key"
        params={{ key }}
        className="truncate py-1 font-medium hover:underline phone:order-1 phone:whitespace-normal"
      >
        <span className="mr-2 font-normal text-ink-3">{key}</span>
        {name}
      </Link>
      <span className="flex w-30 phone:order-3 phone:w-auto">
        <StageBadge dense stage={stage} onHold={onHold} />
      </span>
      <span className="truncate text-ink-2 max-lg:hidden" data-tip={program.name}>
        {program.name}
      </span>
      <span className="truncate text-ink-2 max-lg:hidden">{lead?.name ?? 'No lead'}</span>
    </li>
  );
}
