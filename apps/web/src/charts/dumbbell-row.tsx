import { type DumbbellColumns, type DumbbellRow, sharePlace } from './dumbbell-geometry';
import { fittedText, textWidth } from './text-width';
import { rim, verdictMarks, verdictText } from './tones';

interface RowProps {
  readonly row: DumbbellRow;
  readonly top: number;
  readonly width: number;
  readonly columns: DumbbellColumns;
}

/** Name, scale with its marks, and the words behind it. */
export function DumbbellRowMark({ row, top, width, columns }: RowProps) {
  const { narrow, rowHeight, name, note } = columns;
  const text = narrow ? top + 14 : top + rowHeight / 2;
  const middle = narrow ? top + 34 : text;
  const noteRoom = narrow ? width - name - 8 : width - note;
  // Above its scale a name may stand on the ground of a limit.
  const ground = narrow ? rim : '';
  return (
    <>
      <text x={0} y={text} dominantBaseline="central" className={`fill-ink text-meta font-medium ${ground}`}>
        {fittedText(row.name, 12, narrow ? width - Math.min(textWidth(row.note, 12), noteRoom) - 8 : name)}
      </text>
      <DumbbellMarks row={row} middle={middle} columns={columns} />
      <text
        x={note}
        y={text}
        textAnchor={narrow ? 'end' : 'start'}
        dominantBaseline="central"
        className={`text-meta tabular-nums ${ground} ${row.tone === 'neutral' ? 'fill-ink-2' : verdictText[row.tone]}`}
      >
        {fittedText(row.note, 12, noteRoom)}
      </text>
    </>
  );
}

interface MarksProps {
  readonly row: Pick<DumbbellRow, 'claimed' | 'from' | 'to' | 'range' | 'tone'>;
  readonly middle: number;
  readonly columns: Pick<DumbbellColumns, 'left' | 'right'>;
}

/** The marks of one row on its line. */
export function DumbbellMarks({ row: { claimed, from, to, range, tone }, middle, columns }: MarksProps) {
  const at = sharePlace(columns);
  return (
    <>
      <line x1={columns.left} x2={columns.right} y1={middle} y2={middle} className="stroke-line" />
      {range && (
        <line
          x1={at(range.low)}
          x2={at(range.high)}
          y1={middle}
          y2={middle}
          className={`stroke-2 ${verdictMarks[tone]}`}
        />
      )}
      {!range && from !== null && to !== null && (
        <line
          x1={at(from)}
          x2={at(to)}
          y1={middle}
          y2={middle}
          className={`stroke-3 ${verdictMarks[tone]}`}
        />
      )}
      {claimed !== null && <path d={claimedPath(at(claimed), middle)} className="fill-ink-2" />}
      {from !== null && (
        <circle cx={at(from)} cy={middle} r={4.5} className="fill-surface stroke-ink stroke-[1.5]" />
      )}
      {to !== null && (
        <circle cx={at(to)} cy={middle} r={4.5} className={`stroke-none ${verdictMarks[tone]}`} />
      )}
    </>
  );
}

/** A pointer that stands on the line. */
export const claimedPath = (x: number, y: number) => `M${x - 4} ${y - 10}h8l-4 6z`;
