import { Link } from '@tanstack/react-router';
import { decisionLabel, gateWords } from '../../features/gates/gate-words';
import type { LastDecisions_portfolioFragment } from '../../generated/operations';
import { Moment } from '../../platform/moment';
import { QueryBehind } from '../../ui/query-behind';
import { OfPeriod } from './of-period';

/** The decisions made last: what, on which pilot, by whom, and why. */
export function LastDecisions({ lastDecisions, period }: LastDecisions_portfolioFragment) {
  return (
    <section aria-label="What was decided last?" className="card px-4 pt-3 pb-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-body font-semibold">What was decided last?</h2>
        <span className="flex-1">
          <OfPeriod does="decided" period={period} />
        </span>
        <QueryBehind of="What was decided last?" />
      </div>
      {lastDecisions.length === 0 && (
        <p className="py-2 text-table text-ink-2">
          {period ? 'Nothing was decided in this period.' : 'Nothing has been decided yet.'}
        </p>
      )}
      <ul>
        {lastDecisions.map(({ id, at, gate, choice, outcome, reason, overrule, by, pilot }) => (
          <li key={id} className="border-b border-line py-1.5 text-table last:border-b-0">
            <div className="flex flex-wrap items-baseline gap-x-2">
              <span className="font-medium">{decisionLabel(gate, choice, outcome)}</span>
              <Link
                to="/pilots/$key"
                params={{ key: pilot.key }}
                search={{ tab: 'decisions' }}
                className="min-w-0 flex-1 truncate leading-6 hover:underline"
                data-tip={pilot.name}
              >
                <span className="mr-2 text-ink-3">{pilot.key}</span>
                {pilot.name}
              </Link>
            </div>
            <p className="text-ink-2">{reason}</p>
            <p className="text-meta text-ink-3">
              {gateWords[gate]}, {by.name}, <Moment short at={at} />
              {overrule && ', against the recommendation'}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
