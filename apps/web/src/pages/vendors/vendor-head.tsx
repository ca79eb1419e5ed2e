import { Column } from '../../ui/table';
import type { VendorsSearch } from './vendors-search';

type Sort = NonNullable<VendorsSearch['sort']>;

const columns: ReadonlyArray<{
  readonly label: string;
  readonly sort?: Sort;
  /** The smallest first; otherwise the largest. */
  readonly ascending?: boolean;
  readonly number?: boolean;
  readonly tip?: string;
}> = [
  { label: 'Name', sort: 'NAME', ascending: true },
  { label: 'Stance' },
  { label: 'Says', number: true, tip: 'The share of a failure it claims to bear' },
  { label: 'Signs', number: true, tip: 'The share it bears by its terms' },
  { label: 'Does', number: true, tip: 'The share it bore by the ledger, over settled engagements' },
  {
    label: 'Gap',
    sort: 'GAP',
    ascending: true,
    number: true,
    tip: 'Points, what it does less what it signs',
  },
  { label: 'Settled', number: true, tip: 'Engagements that failed or succeeded in part' },
  {
    label: 'At risk now',
    sort: 'AT_RISK',
    number: true,
    tip: 'What stopping its pilots today would cost you',
  },
  { label: 'First invoice', number: true, tip: 'Median days from signature' },
  { label: 'Spend', sort: 'SPEND', number: true },
];

interface Props {
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}

/** The list's columns; those it can be sorted by are buttons. */
export function VendorHead({ sort: current, onSort }: Props) {
  return (
    <thead>
      <tr>
        <td className="w-9 border-b border-line" />
        {columns.map(({ label, sort, ascending = false, number = false, tip }) => (
          <Column
            key={label}
            number={number}
            className="whitespace-nowrap"
            data-tip={tip}
            {...(sort && {
              sorted: sort !== current ? 'none' : ascending ? 'ascending' : 'descending',
              onSort: () => onSort(sort),
            })}
          >
            {label}
          </Column>
        ))}
      </tr>
    </thead>
  );
}
