import { countWords, periodWords } from '../../../features/failures/budget-words';
import { formatMoney, formatPercent } from '../../../platform/format';
import { DayOf } from '../../../platform/moment';
import type { Budget } from './budget-figures';

/** What was planned, the newest first: a version never changes. */
export function EarlierPlans({ plans }: { readonly plans: readonly Budget['plan'][] }) {
  return (
    <section aria-label="Versions">
      <h3 className="font-medium">Versions</h3>
      <ol className="mt-1 flex flex-col gap-2">
        {plans.map((plan) => (
          <li key={plan.version}>
            <span className="font-medium tabular-nums">{`${plan.version}. `}</span>
            {`${countWords(plan.plannedCount)} a ${periodWords[plan.period]}, ${formatPercent(plan.plannedShare)}, ${plan.money ? formatMoney(plan.money) : 'money not limited'}, a learning in ${plan.learningDays} days`}
            <span className="block text-meta text-ink-3">
              {plan.setBy.name}, <DayOf at={plan.setAt} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
