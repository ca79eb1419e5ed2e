import { Link } from '@tanstack/react-router';
import { BudgetBadge, countWords, windowName } from '../../features/failures/budget-words';
import type { BudgetsCard_portfolioFragment } from '../../generated/operations';
import { formatCount, formatNumber } from '../../platform/format';
import { QueryBehind } from '../../ui/query-behind';
import { BudgetSegments } from './budget-segments';

type ProgramBudget = BudgetsCard_portfolioFragment['budgets']['first'][number];

/** How often each program failed in its window beside what it planned: too seldom is a fault as too often is. */
export function BudgetsCard({
  budgets: { first, count, unset },
}: Pick<BudgetsCard_portfolioFragment, 'budgets'>) {
  const further = count - first.length;
  return (
    <section aria-label="Do we fail as often as we planned?" className="card px-4 pt-3 pb-2">
      <div className="flex items-baseline justify-between">
        <h2 className="text-body font-semibold">Failure budgets</h2>
        <QueryBehind of="Failure budgets" />
      </div>
      {first.length === 0 ? (
        <p className="py-1 text-table text-ink-2">No program has set a failure budget.</p>
      ) : (
        <ul>
          {first.map((one) => (
            <BudgetRow key={one.program.id} {...one} />
          ))}
        </ul>
      )}
      {(further > 0 || unset > 0) && (
        <p className="pt-1 text-meta text-ink-3">
          <Link to="/failures/budget" className="link inline-flex min-h-6 items-center phone:min-h-11">
            {[
              further > 0 && `${formatNumber(further)} more`,
              unset > 0 && formatCount(unset, 'program without one', 'programs without one'),
            ]
              .filter(Boolean)
              .join(', ')}
          </Link>
        </p>
      )}
    </section>
  );
}

function BudgetRow({ program, budget: { state, sentence, plan, window } }: ProgramBudget) {
  const { failed, failures, learned, from, until } = window;
  const logged = `${formatCount(failures.length, 'failure')} logged, ${formatNumber(learned)} with a learning`;
  return (
    <li className="border-b border-line py-1.5 text-table last:border-b-0">
      <div className="flex items-center gap-2">
        <Link
          to="/failures"
          search={{ program: [program.id], from, until }}
          data-tip={sentence}
          className="min-w-0 flex-1 truncate leading-6 hover:underline phone:whitespace-normal"
        >
          {program.name}
        </Link>
        <BudgetBadge state={state} />
      </div>
      <div className="flex items-center gap-2">
        <BudgetSegments failed={failed} planned={plan.plannedCount} />
        <span className="text-meta text-ink-2 tabular-nums">
          {`${formatNumber(failed)} of ${countWords(plan.plannedCount)} in ${windowName(plan.period, from)}`}
        </span>
        {failures.length > 0 && (
          <span className="min-w-0 flex-1 truncate text-right text-meta text-ink-3" data-tip={logged}>
            {`${formatNumber(learned)} of ${formatNumber(failures.length)} learned from`}
          </span>
        )}
      </div>
    </li>
  );
}
