import { FilterPanel } from '../pilots/filter-panel';
import { PeriodFields } from './period-fields';
import type { PortfolioSearch } from './portfolio-search';

interface Props {
  readonly search: PortfolioSearch;
  /** Null: the page cannot be narrowed to days. */
  readonly today: string | null;
  readonly onChange: (patch: Partial<PortfolioSearch>) => void;
}

/** Everything the portfolio can be narrowed by. */
export function PortfolioFilter({ search, today, onChange }: Props) {
  const { from, to, program, unit, mode } = search;
  return (
    <>
      <FilterPanel
        search={{ program, unit, mode }}
        onChange={(patch) => onChange(patch as Partial<PortfolioSearch>)}
        fields={['program', 'unit', 'mode']}
      />
      {today !== null && <PeriodFields from={from} to={to} today={today} onChange={onChange} />}
    </>
  );
}
