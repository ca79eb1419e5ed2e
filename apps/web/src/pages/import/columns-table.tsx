import type { ImportKind, ImportTarget } from '@scrimmage/contract/generated/schema-types';
import { surenessWord } from '../../features/imports/column-groups';
import { targetOptions } from '../../features/imports/target-words';
import { Badge } from '../../ui/badge';
import { Select } from '../../ui/select';
import { Cell, Column, Row, Table } from '../../ui/table';

export interface ColumnChoice {
  readonly name: string;
  readonly samples: readonly string[];
  readonly confidence: number;
  readonly target: ImportTarget;
  /** True when somebody has just chosen it. */
  readonly chosen: boolean;
  readonly error: string | undefined;
}

function Sureness({ column }: { readonly column: ColumnChoice }) {
  if (column.chosen) return <span className="text-ink-2">Your choice</span>;
  const word = surenessWord(column.confidence);
  const tip = `${Math.round(column.confidence * 100)}% sure`;
  return (
    <span data-tip={tip}>
      {column.confidence < 0.8 ? (
        <Badge tone="watch" glyph="triangle">
          {word}
        </Badge>
      ) : (
        <span className="text-ink-2">{word}</span>
      )}
    </span>
  );
}

interface Props {
  readonly kind: ImportKind;
  readonly caption: string;
  readonly columns: readonly ColumnChoice[];
  readonly onChoose: (name: string, target: ImportTarget) => void;
}

/** Columns with their first values, what each becomes, and how sure that is. */
export function ColumnsTable({ kind, caption, columns, onChoose }: Props) {
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <Column>Column of the file</Column>
          <Column className="w-60">Becomes</Column>
          <Column className="w-36">How sure</Column>
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <Row key={column.name}>
            <Cell className="max-w-0 py-1.5 phone:max-w-none">
              <span className="block font-medium wrap-anywhere">{column.name}</span>
              <span className="block truncate text-meta text-ink-3">
                {column.samples.length > 0 ? column.samples.join(' · ') : 'Always blank'}
              </span>
            </Cell>
            <Cell>
              <Select
                label={`${column.name} becomes`}
                hideLabel
                value={column.target}
                options={targetOptions[kind]}
                onChange={(target) => onChoose(column.name, target)}
                error={column.error}
              />
            </Cell>
            <Cell>
              <Sureness column={column} />
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
