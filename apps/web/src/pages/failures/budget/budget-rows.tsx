import { Link } from '@tanstack/react-router';
import { StageBadge } from '../../../features/pilots/stage-badge';
import { formatCount } from '../../../platform/format';
import type { BudgetWindow } from './budget-figures';

/** The pilots a window's count is made of, each with the reason it counts. */
export function BudgetRows({ window: { pilots } }: { readonly window: BudgetWindow }) {
  if (pilots.length === 0)
    return <p className="text-meta text-ink-2">No pilot counts as failed in this window yet.</p>;
  return (
    <details className="card px-4 py-2 text-table">
      <summary className="min-h-6 content-center font-medium phone:min-h-11">
        {`${formatCount(pilots.length, 'pilot counts', 'pilots count')} as failed in this window`}
      </summary>
      <ul className="mt-1 divide-y divide-line">
        {pilots.map(({ id, key, name, stage, outcome, daysToDecision }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 py-1">
            <Link to="/pilots/$key" params={{ key }} className="link min-w-0 flex-1 basis-48">
              {key} {name}
            </Link>
            <StageBadge stage={stage} outcome={outcome} />
            {outcome === null && daysToDecision !== null && daysToDecision < 0 && (
              <span className="text-meta text-bad">
                {`undecided, ${formatCount(-daysToDecision, 'day')} past its date`}
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
