import { Cell, Column, Row, Table } from '../../../ui/table';
import type { PairedRow } from './terms-rows';

interface Props {
  readonly caption: string;
  readonly rows: readonly PairedRow[];
  readonly names: readonly [before: string, after: string];
  /** Only what differs. */
  readonly onlyChanged?: boolean;
}

const nothing = <span className="text-ink-3">–</span>;

/** Two versions beside each other; what differs is marked and in bold. */
export function PairedTable({ caption, rows, names: [before, after], onlyChanged = false }: Props) {
  const shown = onlyChanged ? rows.filter(({ differs }) => differs) : rows;
  if (shown.length === 0) return <p className="text-table text-ink-2">{`${caption}: nothing differs.`}</p>;
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <Column>{caption}</Column>
          <Column>{before}</Column>
          <Column>{after}</Column>
        </tr>
      </thead>
      <tbody>
        {shown.map((row) => (
          <Row key={row.label}>
            <Cell className="py-1 text-ink-2">{row.label}</Cell>
            <Cell className="py-1" label={`${before}:`}>
              {row.before ?? nothing}
            </Cell>
            <Cell
              className={row.differs ? 'border-l-2 border-accent py-1 font-semibold' : 'py-1'}
              label={`${after}:`}
            >
              {row.after ?? nothing}
              {row.differs && <span className="sr-only"> (changed)</span>}
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
