import { Link } from '@tanstack/react-router';
import { rowsSearch } from '../../features/pilots/pilots-search';
import type { Count_rowsFragment, ProgramTable_portfolioFragment } from '../../generated/operations';
import { formatNumber } from '../../platform/format';
import { cx } from '../../ui/cx';
import { QueryBehind } from '../../ui/query-behind';
import { rankPrograms } from './rank-programs';

type ProgramCounts = ProgramTable_portfolioFragment['programs'][number];

const columns = [
  { of: 'proposed', label: 'Proposed' },
  { of: 'running', label: 'Running' },
  { of: 'deciding', label: 'Deciding' },
  { of: 'closed', label: 'Closed' },
  { of: 'total', label: 'All' },
  { of: 'overdue', label: 'Overdue' },
] as const;

interface Props extends ProgramTable_portfolioFragment {
  /** Programs shown before somebody asks for all of them. */
  readonly shownFirst: number;
  readonly showAll: boolean;
}

/** Programs by stage; every figure opens its rows. */
export function ProgramTable({ programs, shownFirst, showAll }: Props) {
  const ranked = rankPrograms(programs);
  const shown = showAll ? ranked : ranked.slice(0, shownFirst);
  return (
    <section className="card px-4 pt-3 pb-2">
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-body font-semibold">Which programs?</h2>
        <span className="flex-1 text-meta text-ink-3">pilots, most overdue first</span>
        <QueryBehind of="Which programs?" />
      </div>
      <table className="rows text-left">
        <caption className="sr-only">Pilots by program and stage</caption>
        <thead>
          <tr>
            <th scope="col" className="h-7 border-b border-line text-meta font-medium text-ink-3">
              Program
            </th>
            {columns.map(({ of, label }) => (
              <th
                key={of}
                scope="col"
                className="h-7 w-20 border-b border-line text-right text-meta font-medium text-ink-3"
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((counts) => (
            <ProgramRow key={counts.program.id} counts={counts} />
          ))}
        </tbody>
      </table>
      {ranked.length > shownFirst && (
        <Link
          to="/"
          search={(before) => ({ ...before, all: showAll ? undefined : true })}
          resetScroll={false}
          className="link inline-flex min-h-8 items-center text-table"
        >
          {showAll ? `Show the first ${shownFirst}` : `Show all ${ranked.length} programs`}
        </Link>
      )}
    </section>
  );
}

function ProgramRow({ counts }: { readonly counts: ProgramCounts }) {
  return (
    <tr className="border-b border-line last:border-b-0 hover:bg-hover phone:grid! phone:grid-cols-3 phone:gap-y-1 phone:py-2">
      <th scope="row" className="h-8 max-w-0 font-normal phone:col-span-3 phone:h-auto phone:max-w-none">
        <Link
          to="/pilots"
          search={rowsSearch(counts.total.rows)}
          className="block truncate py-1 hover:underline"
          data-tip={counts.program.name}
        >
          {counts.program.name}
        </Link>
      </th>
      {columns.map(({ of, label }) => (
        <td key={of} className="h-8 text-right align-middle tabular-nums phone:h-auto phone:text-left">
          <CountLink count={counts[of]} label={label} bad={of === 'overdue'} program={counts.program.name} />
        </td>
      ))}
    </tr>
  );
}

interface CountProps {
  readonly count: Count_rowsFragment;
  readonly label: string;
  readonly bad: boolean;
  readonly program: string;
}

const place = 'inline-flex min-h-6 min-w-6 items-center justify-end gap-1 align-middle phone:justify-start';

/** Nought opens nothing, so it is no link. */
function CountLink({ count: { count, rows }, label, bad, program }: CountProps) {
  const word = <span className="hidden text-meta text-ink-3 phone:inline">{label} </span>;
  if (count === 0) return <span className={cx(place, 'text-ink-3')}>{word}0</span>;
  return (
    <Link
      to="/pilots"
      search={rowsSearch(rows)}
      aria-label={`${program}, ${label.toLowerCase()}: ${formatNumber(count)}`}
      className={cx(place, 'rounded-sm hover:underline', bad && 'font-semibold text-bad')}
    >
      {word}
      {formatNumber(count)}
    </Link>
  );
}
