import type { ImportKind, ImportTarget } from '@scrimmage/contract/generated/schema-types';
import { useState } from 'react';
import { groupColumns } from '../../features/imports/column-groups';
import { kindWords } from '../../features/imports/kind-words';
import { targetWords } from '../../features/imports/target-words';
import { formatCount } from '../../platform/format';
import { SearchField } from '../../ui/search-field';
import { Empty } from '../../ui/states';
import { type ColumnChoice, ColumnsTable } from './columns-table';
import { Folded } from './folded';
import { Part } from './part';

interface Props {
  readonly kind: ImportKind;
  readonly columns: readonly (ColumnChoice & { readonly guess: ImportTarget })[];
  readonly onChoose: (name: string, target: ImportTarget) => void;
}

/** Columns by how much they need a person: doubtful ones first, certain ones folded away; the filter finds any of them. */
export function ColumnGroupsView({ kind, columns, onChoose }: Props) {
  const [filter, setFilter] = useState('');
  const found = columns.filter(({ name }) => name.toLowerCase().includes(filter.toLowerCase()));
  const { doubtful, mapped, kept } = groupColumns(
    columns.map((column) => ({ ...column, target: column.guess, now: column.target })),
  );
  const table = (caption: string, list: typeof doubtful) => (
    <ColumnsTable
      kind={kind}
      caption={caption}
      columns={list.map(({ now, ...column }) => ({ ...column, target: now }))}
      onChoose={onChoose}
    />
  );
  const wrong = (list: typeof doubtful) => list.some(({ error }) => error !== undefined);
  return (
    <Part title="Columns" aside={formatCount(columns.length, 'column')}>
      <div className="flex flex-col gap-3">
        {columns.length > 12 && (
          <div className="flex">
            <SearchField label="Find a column" value={filter} onChange={setFilter} />
          </div>
        )}
        {filter !== '' && found.length === 0 && <Empty kind="filtered" title="No column is called that" />}
        {filter !== '' && found.length > 0 && (
          <ColumnsTable kind={kind} caption="Columns found" columns={found} onChoose={onChoose} />
        )}
        {filter === '' && doubtful.length > 0 && (
          <div>
            <h3 className="mb-2 text-body font-medium">
              {doubtful.length === 1 ? 'Look at this one' : `Look at these ${doubtful.length}`}
            </h3>
            {table('Columns to look at', doubtful)}
          </div>
        )}
        {filter === '' && doubtful.length === 0 && (
          <p className="text-body text-ink-2">No column needs a look.</p>
        )}
        {filter === '' && mapped.length > 0 && (
          <Folded
            title={`${formatCount(mapped.length, 'column is', 'columns are')} certain`}
            summary={mapped.map(({ now }) => targetWords[now]).join(', ')}
            open={wrong(mapped)}
          >
            {table('Columns that are certain', mapped)}
          </Folded>
        )}
        {filter === '' && kept.length > 0 && (
          <Folded
            title={`${formatCount(kept.length, 'column is', 'columns are')} kept as given`}
            summary={kindWords[kind].kept}
            open={wrong(kept)}
          >
            {table('Columns kept as given', kept)}
          </Folded>
        )}
      </div>
    </Part>
  );
}
