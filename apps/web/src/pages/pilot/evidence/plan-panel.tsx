import type { EvidencePlan_planFragment } from '../../../generated/operations';
import { formatCount, formatDay } from '../../../platform/format';
import { AmendmentLine } from './amendment-line';

interface Props {
  readonly plan: EvidencePlan_planFragment;
  readonly today: string;
}

/** What applies to all criteria together, and when they became promises. */
export function PlanPanel({ plan, today }: Props) {
  const { minRunDays, fallback, futility, deadline, lock, amendments } = plan;
  const own = amendments.filter(({ criterion }) => criterion === null);
  return (
    <section aria-labelledby="evidence-plan" className="card flex flex-col gap-1 p-4 text-table">
      <h2 id="evidence-plan" className="text-body font-semibold">
        What was agreed beforehand
      </h2>
      <p>
        {`Success is not claimed before ${formatCount(minRunDays, 'day')}. `}
        {futility
          ? 'A refuted success criterion is reason to kill. '
          : 'A refuted success criterion is no reason to kill. '}
        {`If nothing is settled${deadline ? ` by ${formatDay(deadline, today)}` : ' by the decision date'}: ${fallback === 'KILL' ? 'kill' : 'continue'}.`}
      </p>
      {lock ? (
        <p className="text-ink-2">
          {`Locked by ${lock.lockedBy.name} on ${formatDay(lock.lockedAt.slice(0, 10), today)}, version ${lock.version}, `}
          <span data-tip={lock.hash}>{`hash ${lock.hash.slice(0, 12)}`}</span>
          {lock.hash !== lock.originalHash && (
            <span data-tip={lock.originalHash}>{`, ${lock.originalHash.slice(0, 12)} at the lock`}</span>
          )}
          {'.'}
        </p>
      ) : (
        <p className="text-ink-2">Criteria are locked at the START gate. Until then they may change.</p>
      )}
      {own.map((amendment) => (
        <AmendmentLine key={amendment.version} amendment={amendment} today={today} />
      ))}
    </section>
  );
}
