import type { ReactNode } from 'react';
import type { Figure } from './figure';
import {
  type ForestColumns,
  type ForestGroup,
  type ForestHeads,
  type ForestRow,
  forestColumns,
  forestRows,
  headHeight,
  lineAt,
} from './forest-geometry';
import { NarrowRow, WideRow } from './forest-row';
import { type Drawn, Frame, StepMark } from './frame';

interface Props extends Omit<Figure, 'rows'> {
  readonly groups: readonly ForestGroup[];
  readonly heads: ForestHeads;
  /** A link over the whole row that opens what it measures. */
  readonly link: (row: ForestRow, className: string) => ReactNode;
  readonly onOpen: (row: ForestRow) => void;
}

/** Intervals below each other, each in its own unit, on one scale from the line past which it is bad to the goal. */
export function Forest({ groups, heads, link, onOpen, ...figure }: Props) {
  const rows = groups.flatMap((group) => group.rows);
  const columnsAt = (width: number) => forestColumns(rows, heads, width);
  const rowsAt = (width: number) => forestRows(groups, columnsAt(width).narrow);
  return (
    <Frame
      {...figure}
      rows={rows.map(({ cells }) => cells)}
      stops={rows.map(({ words }) => words)}
      height={(width) => rowsAt(width).height}
      onOpen={(index) => {
        const row = rows[index];
        if (row) onOpen(row);
      }}
      below={({ width }) => {
        const { rows: placed, rowHeight } = rowsAt(width);
        return (
          <ul>
            {placed.map(({ row, top }) => (
              <li
                key={row.id}
                data-row=""
                className="absolute inset-x-0 flex"
                style={{ top, height: rowHeight }}
              >
                {link(row, 'block flex-1 rounded-sm -outline-offset-2 hover:bg-hover')}
              </li>
            ))}
          </ul>
        );
      }}
    >
      {(drawn) => (
        <ForestMarks groups={groups} heads={heads} columns={columnsAt(drawn.width)} drawn={drawn} />
      )}
    </Frame>
  );
}

interface MarksProps extends Pick<Props, 'groups' | 'heads'> {
  readonly columns: ForestColumns;
  readonly drawn: Drawn;
}

function ForestMarks({ groups, heads, columns, drawn: { width, at } }: MarksProps) {
  const { rows, headings, rowHeight } = forestRows(groups, columns.narrow);
  const stepped = at === null ? undefined : rows[at];
  return (
    <>
      <Heads heads={heads} columns={columns} />
      {headings.map(({ text, top }) => (
        <text key={text} x={0} y={top + 17} className="fill-ink text-meta font-semibold">
          {text}
        </text>
      ))}
      {rows.map(({ row, top }) => (
        <g key={row.id}>
          <line x1={0} x2={width} y1={top} y2={top} className="stroke-line" />
          {columns.narrow ? (
            <NarrowRow row={row} top={top} columns={columns} />
          ) : (
            <WideRow row={row} top={top} height={rowHeight} columns={columns} />
          )}
        </g>
      ))}
      {stepped && <StepMark top={stepped.top} width={width} height={rowHeight} />}
    </>
  );
}

function Heads({ heads, columns }: Pick<MarksProps, 'heads' | 'columns'>) {
  const { narrow, name, badge, field, effect, days, ask } = columns;
  const y = headHeight - 9;
  const text = 'fill-ink-3 text-tick';
  return (
    <>
      {!narrow && (
        <>
          <text x={name.left} y={y} className={text}>
            {heads.name}
          </text>
          {badge.right > badge.left && (
            <text x={badge.left} y={y} className={text}>
              {heads.badge}
            </text>
          )}
          <text x={effect.right} y={y} textAnchor="end" className={text}>
            {heads.effect}
          </text>
          <text x={days.right} y={y} textAnchor="end" className={text}>
            {heads.days}
          </text>
          {ask.right > ask.left && (
            <text x={ask.left} y={y} className={text}>
              {heads.ask}
            </text>
          )}
        </>
      )}
      <text x={lineAt(field, 0)} y={y} textAnchor="middle" className="fill-bad text-tick font-medium">
        {heads.limit}
      </text>
      <text x={lineAt(field, 1)} y={y} textAnchor="middle" className="fill-good text-tick font-medium">
        {heads.goal}
      </text>
    </>
  );
}
