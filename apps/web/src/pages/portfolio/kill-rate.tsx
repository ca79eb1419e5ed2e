import { Link } from '@tanstack/react-router';
import { BudgetBadge } from '../../features/failures/budget-words';
import { rowsSearch } from '../../features/pilots/pilots-search';
import type { KillRate_portfolioFragment } from '../../generated/operations';
import { formatNumber } from '../../platform/format';
import { QueryBehind } from '../../ui/query-behind';
import { OfPeriod } from './of-period';

/** Whether pilots are stopped as often as was planned: too seldom is a fault as too often is. */
export function KillRate({ killRate, period }: KillRate_portfolioFragment) {
  const { killed, failed, concluded, state, sentence } = killRate;
  const figures = [
    { word: 'killed', ...killed },
    { word: 'killed or inconclusive', ...failed },
    { word: 'concluded', ...concluded },
  ];
  return (
    <section aria-label="Do we stop as often as we planned?" className="card px-4 py-3">
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-body font-semibold">Do we stop as often as we planned?</h2>
        <span className="flex flex-1 flex-wrap items-baseline gap-x-2">
          {concluded.count > 0 && <BudgetBadge state={state} />}
          <OfPeriod does="concluded" period={period} />
        </span>
        <QueryBehind of="Do we stop as often as we planned?" />
      </div>
      <p className="text-table text-ink-2">{sentence}</p>
      {concluded.count > 0 && (
        <ul className="flex flex-wrap gap-x-4">
          {figures.map(({ word, count, rows }) => (
            <li key={word} className="inline-flex min-h-8 items-center text-table phone:min-h-11">
              {count > 0 ? (
                <Link to="/pilots" search={rowsSearch(rows)} className="link">
                  {`${formatNumber(count)} ${word}`}
                </Link>
              ) : (
                <span className="text-ink-3">{`0 ${word}`}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
