import { Link, useNavigate } from '@tanstack/react-router';
import { type Bar, Bars } from '../../charts/bars';
import { type RowsSelection, rowsSearch } from '../../features/pilots/pilots-search';

/** A bar that knows which pilots it counts. */
export interface RowsBar extends Bar {
  readonly rows: RowsSelection;
}

interface Props {
  readonly title: string;
  readonly sentence: string;
  readonly kind: string;
  readonly bars: readonly RowsBar[];
}

/** Bars whose every row opens the pilots it counts. */
export function RowBars({ bars, ...head }: Props) {
  const navigate = useNavigate();
  const searchOf = (bar: Bar) => {
    const found = bars.find((candidate) => candidate.id === bar.id);
    return found ? rowsSearch(found.rows) : {};
  };
  return (
    <Bars
      {...head}
      unit="pilots"
      one="pilot"
      bars={bars}
      onOpen={(bar) => void navigate({ to: '/pilots', search: searchOf(bar) })}
      link={(bar, label, className) => (
        <Link to="/pilots" search={searchOf(bar)} aria-label={label} className={className} />
      )}
    />
  );
}
