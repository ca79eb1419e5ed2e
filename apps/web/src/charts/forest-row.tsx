import { type Column, type ForestColumns, type ForestRow, tagWidth } from './forest-geometry';
import { intervalMark } from './interval-mark';
import { IntervalGround, IntervalLine } from './interval-marks';
import { TagMark } from './tag-mark';
import { fittedText, textWidth } from './text-width';
import { rim, verdictText } from './tones';

interface RowProps {
  readonly row: ForestRow;
  readonly top: number;
  readonly columns: ForestColumns;
}

/** Everything of a row in one line. */
export function WideRow({ row, top, height, columns }: RowProps & { readonly height: number }) {
  const { name, badge, field, effect, days, ask } = columns;
  const middle = top + height / 2;
  const level = { y: middle, dominantBaseline: 'central' } as const;
  return (
    <>
      <text x={name.left} {...level} className="fill-ink text-meta font-medium">
        {fittedText(row.name, 12, name.right - name.left)}
      </text>
      {row.badge && <TagMark tag={row.badge} left={badge.left} middle={middle} />}
      <FieldMark row={row} column={field} top={top + 1} height={height - 1} />
      <text x={effect.right} textAnchor="end" {...level} className="fill-ink text-meta tabular-nums">
        {row.effect}
      </text>
      <text x={days.right} textAnchor="end" {...level} className="fill-ink-2 text-meta tabular-nums">
        {row.days}
      </text>
      {row.ask && <TagMark tag={row.ask} left={ask.left} middle={middle} />}
    </>
  );
}

/** The name above the interval, its state and the ask below. */
export function NarrowRow({ row, top, columns: { field } }: RowProps) {
  const right = field.right;
  const effectWidth = textWidth(row.effect, 12);
  return (
    <>
      <text x={0} y={top + 16} className="fill-ink text-meta font-medium">
        {fittedText(row.name, 12, right - effectWidth - 12)}
      </text>
      <text x={right} y={top + 16} textAnchor="end" className="fill-ink text-meta font-medium tabular-nums">
        {row.effect}
      </text>
      <FieldMark row={row} column={field} top={top + 22} height={18} />
      {row.badge && <TagMark tag={row.badge} left={0} middle={top + 54} />}
      <text
        x={row.badge ? tagWidth(row.badge) + 8 : 0}
        y={top + 54}
        dominantBaseline="central"
        className="fill-ink-2 text-meta"
      >
        {row.days}
      </text>
      {row.ask && <TagMark tag={row.ask} left={right - tagWidth(row.ask)} middle={top + 54} />}
    </>
  );
}

interface FieldProps {
  readonly row: ForestRow;
  readonly column: Column;
  readonly top: number;
  readonly height: number;
}

function FieldMark({ row, column: { left, right }, top, height }: FieldProps) {
  const mark = intervalMark(row, left, right);
  const middle = top + height / 2;
  const noteWidth = row.note === null ? 0 : textWidth(row.note, 11);
  const dot = mark?.dot ?? null;
  const beside = dot === null ? left + 8 : dot + 10 + noteWidth > right ? dot - 10 - noteWidth : dot + 10;
  return (
    <>
      {mark && <IntervalGround mark={mark} left={left} right={right} top={top} height={height} />}
      {mark && <IntervalLine mark={mark} y={middle} />}
      {row.note !== null && (
        <text
          x={Math.max(left, beside)}
          y={middle}
          dominantBaseline="central"
          className={`text-tick ${mark ? verdictText[mark.verdict] : 'fill-ink-2'} ${rim}`}
        >
          {fittedText(row.note, 11, right - left)}
        </text>
      )}
    </>
  );
}
