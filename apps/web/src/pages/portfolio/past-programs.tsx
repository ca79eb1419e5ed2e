import type { PastPortfolioQuery } from '../../generated/operations';
import { formatNumber } from '../../platform/format';
import { PhoneLabel } from '../../ui/table';
import { rankPrograms } from './rank-programs';

const columns = [
  { of: 'proposed', label: 'Proposed' },
  { of: 'running', label: 'Running' },
  { of: 'deciding', label: 'Deciding' },
  { of: 'closed', label: 'Closed' },
  { of: 'total', label: 'All' },
  { of: 'overdue', label: 'Overdue' },
] as const;

/** The programs pilots were in then. */
export function PastPrograms({ programs }: Pick<PastPortfolioQuery['portfolio'], 'programs'>) {
  return (
    <section aria-label="Which programs were they in?" className="card px-4 pt-3 pb-2">
      <h2 className="mb-1 text-body font-semibold">Which programs were they in?</h2>
      <table className="rows text-left">
        <caption className="sr-only">Pilots by program and stage, then</caption>
        <thead>
          <tr className="border-b border-line text-meta text-ink-3">
            <th scope="col" className="h-7 font-medium">
              Program
            </th>
            {columns.map(({ of, label }) => (
              <th key={of} scope="col" className="h-7 w-16 text-right font-medium phone:w-auto phone:pl-2">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rankPrograms(programs).map(({ program, ...counts }) => (
            <tr
              key={program.id}
              className="border-b border-line last:border-b-0 phone:grid! phone:grid-cols-3 phone:gap-y-1 phone:py-2"
            >
              <th scope="row" className="h-8 font-normal phone:col-span-3 phone:h-auto">
                {program.name}
              </th>
              {columns.map(({ of, label }) => (
                <td key={of} className="h-8 text-right tabular-nums phone:h-auto phone:text-left">
                  <PhoneLabel>{label}</PhoneLabel>
                  {formatNumber(counts[of].count)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
