import type { EvidencePlan_planFragment } from '../../../generated/operations';
import { formatCount, formatDay } from '../../../platform/format';
import { Button } from '../../../ui/button';
import { AmendmentLine } from './amendment-line';
import { LockLine } from './lock-line';

interface Props {
  readonly plan: EvidencePlan_planFragment;
  readonly today: string;
  /** Given to those who may change it. */
  readonly onEdit?: (() => void) | undefined;
}

/** What applies to all criteria together, and when they became promises. */
export function PlanPanel({ plan, today, onEdit }: Props) {
  const { minRunDays, fallback, futility, deadline, lock, amendments } = plan;
  const own = amendments.filter(({ criterion }) => criterion === null);
  return (
    <section aria-labelledby="evidence-plan" className="card flex flex-col gap-1 p-4 text-table">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id="evidence-plan" className="text-body font-semibold">
          What was agreed beforehand
        </h2>
        {onEdit && (
          <Button look="quiet" aria-label={lock ? 'Amend the plan' : 'Change the plan'} onClick={onEdit}>
            {lock ? 'Amend…' : 'Change'}
          </Button>
        )}
      </div>
      <p>
        {`Success is not claimed before ${formatCount(minRunDays, 'day')}. `}
        {futility
          ? 'A refuted success criterion is reason to kill. '
          : 'A refuted success criterion is no reason to kill. '}
        {`If nothing is settled${deadline ? ` by ${formatDay(deadline, today)}` : ' by the decision date'}: ${fallback === 'KILL' ? 'kill' : 'continue'}.`}
      </p>
      {lock ? (
        <LockLine lock={lock} today={today} />
      ) : (
        <p className="text-ink-2">Criteria are locked at the START gate. Until then they may change.</p>
      )}
      {own.map((amendment) => (
        <AmendmentLine
          key={amendment.version}
          amendment={amendment}
          metric={null}
          design="ONE_ARM"
          today={today}
        />
      ))}
    </section>
  );
}
