import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ShareMini } from '../../../charts/share-mini';
import { countWords, windowName } from '../../../features/failures/budget-words';
import type { ProgramBudget_programFragment } from '../../../generated/operations';
import { formatCount, formatMoney, formatNumber, formatPercent } from '../../../platform/format';

export type Budget = NonNullable<ProgramBudget_programFragment['failureBudget']>;
export type BudgetWindow = Budget['window'];

/** What may fail by chance: "1 to 8 are as planned", or from where on there are too many. */
export function limitWords(tooFew: number | null, tooMany: number | null): string {
  if (tooMany === null)
    return tooFew === null ? 'no count can tell' : `${tooFew} or fewer are too few for chance`;
  const many = `from ${tooMany} on too many for chance`;
  return tooFew === null ? many : `up to ${tooFew} too few, ${many}`;
}

function shareWords({ share }: BudgetWindow): string {
  if (share === null) return 'No conclusions yet';
  const { value, low, high, n } = share;
  return `${formatPercent(value)}, exact range ${formatPercent(low)} to ${formatPercent(high)} (n = ${n})`;
}

/** The figures of the window that runs, each beside what it is held against. */
export function BudgetFigures({
  programId,
  budget: { plan, window },
}: {
  readonly programId: string;
  readonly budget: Budget;
}) {
  const { failed, undecided, concluded, share, burnRate, chanceToExceed, cost, failures } = window;
  return (
    <dl className="card grid min-w-0 grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-2 p-4 text-table">
      <Figure name="Window">{windowName(plan.period, window.from)}</Figure>
      <Figure name="Failed conclusions">
        <span className="font-medium tabular-nums">
          {`${failed} of ${countWords(plan.plannedCount)} planned, ${countWords(window.planned)} by now`}
        </span>
        <Small>{`${limitWords(window.tooFew, window.tooMany)} by now (n = ${concluded} concluded)`}</Small>
        {undecided > 0 && <Small>{`${undecided} of them undecided past the decision date`}</Small>}
      </Figure>
      <Figure name="Share that failed">
        {share && (
          <ShareMini
            from={plan.plannedShare}
            to={share.value}
            range={{ low: share.low, high: share.high }}
            tone="neutral"
          />
        )}
        {shareWords(window)}
        <Small>
          {`Planned ${formatPercent(plan.plannedShare)}; ${limitWords(window.tooFewByShare, window.tooManyByShare)}`}
        </Small>
      </Figure>
      <Figure name="Burn">
        {burnRate === null ? 'Nothing is planned by now' : `${formatNumber(burnRate, 1)} times the plan`}
        <Small>1 is on plan</Small>
      </Figure>
      <Figure name="Chance to exceed">
        {chanceToExceed === null ? 'The window is over' : formatPercent(chanceToExceed)}
      </Figure>
      <Figure name="Money lost">
        {cost.length === 0 ? 'Nothing known' : cost.map((money) => formatMoney(money)).join(' + ')}
        <Small>{plan.money ? `of ${formatMoney(plan.money)} planned` : 'not limited'}</Small>
      </Figure>
      <Figure name="Failures logged">
        <Link
          to="/failures"
          search={{ program: [programId], from: window.from, until: window.until }}
          className="link tabular-nums"
        >
          {formatCount(failures.length, 'failure')}
        </Link>
        <Small>{`${window.learned} with a validated learning`}</Small>
      </Figure>
    </dl>
  );
}

function Figure({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-2">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}

function Small({ children }: { readonly children: ReactNode }) {
  return <span className="block text-meta text-ink-3">{children}</span>;
}
