import {
  barCells,
  type Cell,
  keySymbol,
  type LevelColumns,
  type LevelRow,
  type PlacedKey,
  raterPlaces,
} from './level-geometry';
import { fittedText, textWidth } from './text-width';

const cellMarks: Readonly<Record<Cell['kind'], string>> = {
  filled: 'fill-accent stroke-accent',
  hollow: 'fill-surface stroke-accent stroke-[1.5] [stroke-dasharray:3_2]',
  empty: 'fill-sunken stroke-line',
};

interface CellProps {
  readonly cell: Cell;
  readonly top: number;
  readonly height: number;
}

function CellMark({ cell: { left, width, kind }, top, height }: CellProps) {
  return (
    <rect
      x={left + 0.75}
      y={top + 0.75}
      width={Math.max(1, width - 1.5)}
      height={height - 1.5}
      rx={1.5}
      className={cellMarks[kind]}
    />
  );
}

const diamond = (x: number, y: number) => `M${x} ${y - 4}l4 4l-4 4l-4 -4z`;
const pointer = (x: number, y: number) => `M${x - 4} ${y - 6}h8l-4 6z`;

/** The first rater's mark is filled, the other's hollow. */
const raterMark = (rater: number) => `stroke-ink ${rater === 0 ? 'fill-ink' : 'fill-surface'}`;

interface RowProps {
  readonly row: LevelRow;
  readonly top: number;
  readonly width: number;
  readonly columns: LevelColumns;
}

/** One bar with its name, its words and its marks. */
export function LevelRowMark({ row, top, width, columns }: RowProps) {
  const { narrow, rowHeight, name, left, end } = columns;
  const cells = barCells(row, columns);
  const middle = narrow ? top + 36 : top + rowHeight / 2;
  const words = narrow ? top + 13 : middle;
  const before = row.earlier === null ? undefined : cells[row.earlier];
  const room = (narrow ? width - textWidth(row.end, 12) - 12 : left - 8) - name;
  return (
    <>
      {row.essential && <path d={diamond(5, words)} className="fill-ink" />}
      <text
        x={name}
        y={words}
        dominantBaseline="central"
        className={`fill-ink text-meta ${row.essential ? 'font-medium' : ''}`}
      >
        {fittedText(row.name, 12, room)}
      </text>
      {cells.map((cell) => (
        <CellMark key={cell.left} cell={cell} top={middle - 6} height={12} />
      ))}
      {before && (
        <rect
          x={left}
          y={middle + 8}
          width={before.left + before.width - left}
          height={2.5}
          className="fill-line-strong"
        />
      )}
      {raterPlaces(row.raters, cells).map(({ rater, x }) => (
        <path key={rater} d={pointer(x, middle - 6)} className={raterMark(rater)} />
      ))}
      <text
        x={end}
        y={words}
        textAnchor={narrow ? 'end' : 'start'}
        dominantBaseline="central"
        className={`text-meta ${row.asks ? 'fill-watch font-medium' : 'fill-ink-2'}`}
      >
        {fittedText(row.end, 12, narrow ? width / 2 : width - end)}
      </text>
    </>
  );
}

interface KeysProps {
  readonly keys: readonly PlacedKey[];
  readonly top: number;
  readonly lineHeight: number;
}

/** What the marks mean, under the bars. */
export function LevelKeys({ keys, top, lineHeight }: KeysProps) {
  return keys.map(({ id, text, left, line }) => {
    const middle = top + line * lineHeight + lineHeight / 2;
    return (
      <g key={id}>
        <KeySymbol id={id} left={left} middle={middle} />
        <text x={left + keySymbol} y={middle} dominantBaseline="central" className="fill-ink-2 text-tick">
          {text}
        </text>
      </g>
    );
  });
}

function KeySymbol({ id, left, middle }: Pick<PlacedKey, 'id' | 'left'> & { readonly middle: number }) {
  if (id === 'essential') return <path d={diamond(left + 8, middle)} className="fill-ink" />;
  if (id === 'rater' || id === 'other rater')
    return <path d={pointer(left + 8, middle + 3)} className={raterMark(id === 'rater' ? 0 : 1)} />;
  if (id === 'earlier')
    return <rect x={left} y={middle - 1} width={16} height={2.5} className="fill-line-strong" />;
  const kind = id === 'counts' ? 'filled' : 'hollow';
  return <CellMark cell={{ left, width: 16, kind }} top={middle - 5} height={10} />;
}
