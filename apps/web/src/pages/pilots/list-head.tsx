import type { PilotSort } from '@scrimmage/contract/generated/schema-types';
import { Column } from '../../ui/table';

const columns: ReadonlyArray<{
  readonly label: string;
  readonly sort?: PilotSort;
  readonly className: string;
  readonly number?: boolean;
}> = [
  { label: 'Key', sort: 'KEY', className: 'w-19' },
  { label: 'Name', sort: 'NAME', className: '' },
  { label: 'Stage', sort: 'STAGE', className: 'w-33' },
  { label: 'Evidence', className: 'w-26 max-lg:hidden' },
  { label: 'Program', className: 'w-36' },
  { label: 'Lead', className: 'w-26 max-lg:hidden' },
  { label: 'System', className: 'w-36 max-[100rem]:hidden' },
  { label: 'Decision', sort: 'DECISION_DATE', className: 'w-38' },
  { label: 'Age', sort: 'AGE', className: 'w-16', number: true },
  { label: 'Updated', sort: 'UPDATED', className: 'w-26 max-lg:hidden', number: true },
];

interface Props {
  readonly field: PilotSort;
  readonly direction: 'ASC' | 'DESC';
  readonly onSort: (field: PilotSort) => void;
  /** Every row of the page is chosen. */
  readonly whole: boolean;
  readonly onWhole: () => void;
}

/** The list's columns; those the server can sort by are buttons. */
export function ListHead({ field, direction, onSort, whole, onWhole }: Props) {
  return (
    <thead>
      <tr>
        <td className="w-9 border-b border-line px-2 align-middle phone:hidden">
          <input
            type="checkbox"
            aria-label="Select every row of this page"
            checked={whole}
            onChange={onWhole}
            className="block size-4 accent-accent"
          />
        </td>
        {columns.map(({ label, sort, className, number = false }) => {
          if (!sort)
            return (
              <Column key={label} className={className}>
                {label}
              </Column>
            );
          const current = sort === field;
          const ascending = current && direction === 'ASC';
          return (
            <Column
              key={label}
              number={number}
              className={className}
              sorted={current ? (ascending ? 'ascending' : 'descending') : 'none'}
              onSort={() => onSort(sort)}
            >
              {label}
            </Column>
          );
        })}
      </tr>
    </thead>
  );
}
