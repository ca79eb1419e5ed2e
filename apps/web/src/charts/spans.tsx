import type { ReactNode } from 'react';
import { addDays } from '../platform/format';
import type { Tone } from '../ui/badge';
import { dayScale, type YardLine, yardLines } from './day-scale';
import { type Drawn, Frame, StepMark } from './frame';

/** Something that lasts: from a day to a day, and perhaps beyond what was agreed. */
export interface Span {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** True when no end is known: the bar stays open at today. */
  readonly open: boolean;
  /** True when today is past the end, and nothing was decided. */
  readonly late: boolean;
  readonly tone: Tone;
  readonly hollow: boolean;
  /** Read aloud: "Proactive refund, running, 3 Mar to 12 May, 12 days overdue". */
  readonly words: string;
  readonly cells: readonly string[];
}

interface Props {
  readonly title: string;
  readonly unit: string;
  readonly sentence: string;
  readonly columns: readonly string[];
  readonly spans: readonly Span[];
  readonly today: string;
  readonly monthName: (day: string, kind: YardLine['kind']) => string;
  readonly link: (span: Span, className: string) => ReactNode;
  readonly onOpen: (span: Span) => void;
}

const headHeight = 28;
const strokes: Readonly<Record<Tone, string>> = {
  good: 'stroke-good fill-good',
  watch: 'stroke-watch fill-watch',
  bad: 'stroke-bad fill-bad',
  learn: 'stroke-learn fill-learn',
  neutral: 'stroke-line-strong fill-line-strong',
  accent: 'stroke-accent fill-accent',
};

/** The days the field covers: all bars and today, with a little room on both sides. */
export function fieldOf(
  spans: readonly Pick<Span, 'from' | 'to'>[],
  today: string,
): readonly [string, string] {
  const days = [today, ...spans.flatMap(({ from, to }) => [from, to])].toSorted();
  return [addDays(days[0] ?? today, -7), addDays(days.at(-1) ?? today, 7)];
}

/** Narrow drawings put the name above its bar; wide ones beside it. */
function layoutOf(width: number) {
  const narrow = width < 560;
  const nameWidth = narrow ? 0 : Math.min(300, Math.floor(width * 0.28));
  return { narrow, nameWidth, left: nameWidth + 8, right: width - 8, rowHeight: narrow ? 40 : 30 };
}

/** A month's name stands where it is neither cut off nor under "Today". */
const hasRoom = (x: number, right: number, now: number) =>
  x < right - 24 && (x + 32 < now - 18 || x > now + 18);

/** Letters that fit, at 6.4 px each. */
function shortened(name: string, width: number): string {
  const letters = Math.max(4, Math.floor(width / 6.4));
  return name.length > letters ? `${name.slice(0, letters - 1).trimEnd()}…` : name;
}

/** Bars along a field of time, one below the other. */
export function Spans({ spans, today, columns, monthName, link, onOpen, ...head }: Props) {
  return (
    <Frame
      {...head}
      columns={columns}
      rows={spans.map(({ cells }) => cells)}
      stops={spans.map(({ words }) => words)}
      height={(width) => spans.length * layoutOf(width).rowHeight + headHeight}
      onOpen={(index) => {
        const span = spans[index];
        if (span) onOpen(span);
      }}
      below={({ width }) => (
        <ul style={{ paddingTop: headHeight }}>
          {spans.map((span) => (
            <li key={span.id} data-row="" className="flex" style={{ height: layoutOf(width).rowHeight }}>
              {link(span, 'block flex-1 rounded-sm -outline-offset-2 hover:bg-hover')}
            </li>
          ))}
        </ul>
      )}
    >
      {(drawn) => <SpanMarks spans={spans} today={today} drawn={drawn} monthName={monthName} />}
    </Frame>
  );
}

interface MarksProps extends Pick<Props, 'spans' | 'today' | 'monthName'> {
  readonly drawn: Drawn;
}

function SpanMarks({ spans, today, drawn: { width, at }, monthName }: MarksProps) {
  const { narrow, left, right, rowHeight } = layoutOf(width);
  const [from, to] = fieldOf(spans, today);
  const scale = dayScale(from, to, left, right);
  const bottom = headHeight + spans.length * rowHeight;
  const lines = yardLines(from, to, Math.max(2, Math.floor((right - left) / 64)));
  return (
    <>
      {lines.map(({ day, kind, labelled }) => (
        <g key={day}>
          <line
            x1={scale(day)}
            x2={scale(day)}
            y1={labelled ? headHeight - 8 : headHeight - (kind === 'week' ? 3 : 5)}
            y2={kind === 'week' ? headHeight : bottom}
            className="stroke-line"
          />
          {labelled && hasRoom(scale(day), right, scale(today)) && (
            <text x={scale(day) + 4} y={headHeight - 10} className="fill-ink-3 text-tick">
              {monthName(day, kind)}
            </text>
          )}
        </g>
      ))}
      <line x1={narrow ? 0 : left} x2={width} y1={headHeight} y2={headHeight} className="stroke-line" />
      {spans.map((span, index) => {
        const top = headHeight + index * rowHeight;
        const middle = narrow ? top + 27 : top + rowHeight / 2;
        return (
          <g key={span.id}>
            {!narrow && index > 0 && (
              <line x1={0} x2={width} y1={top} y2={top} className="stroke-line opacity-50" />
            )}
            <SpanBar span={span} x1={scale(span.from)} x2={scale(span.to)} now={scale(today)} y={middle} />
          </g>
        );
      })}
      <line x1={scale(today)} x2={scale(today)} y1={headHeight - 8} y2={bottom} className="stroke-ink" />
      <Names spans={spans} width={width} />
      <text
        x={Math.min(scale(today), width - 18)}
        y={headHeight - 11}
        textAnchor="middle"
        className="fill-ink stroke-surface stroke-4 text-tick font-medium [paint-order:stroke]"
      >
        Today
      </text>
      {at !== null && <StepMark top={headHeight + at * rowHeight} width={width} height={rowHeight} />}
    </>
  );
}

/** On top of all lines: on phones they run behind the names. */
function Names({ spans, width }: Pick<MarksProps, 'spans'> & { readonly width: number }) {
  const { narrow, nameWidth, rowHeight } = layoutOf(width);
  return spans.map(({ id, name }, index) => (
    <text
      key={id}
      x={0}
      y={headHeight + index * rowHeight + (narrow ? 14 : rowHeight / 2)}
      dominantBaseline={narrow ? undefined : 'central'}
      className={`fill-ink text-meta ${narrow ? 'stroke-surface stroke-4 [paint-order:stroke]' : ''}`}
    >
      {shortened(name, narrow ? width : nameWidth)}
    </text>
  ));
}

interface BarProps {
  readonly span: Span;
  readonly x1: number;
  readonly x2: number;
  readonly now: number;
  readonly y: number;
}

function SpanBar({ span, x1, x2, now, y }: BarProps) {
  const length = Math.max(3, x2 - x1);
  const tone = strokes[span.tone];
  return (
    <>
      {span.open ? (
        <line x1={x1} x2={x1 + length} y1={y} y2={y} strokeDasharray="4 3" className={`${tone} stroke-2`} />
      ) : (
        <rect
          x={x1 + 0.75}
          y={y - 4.25}
          width={Math.max(1.5, length - 1.5)}
          height={8.5}
          rx={1}
          className={`${tone} stroke-[1.5] ${span.hollow ? 'fill-surface' : ''}`}
        />
      )}
      {span.open && <circle cx={x1} cy={y} r={3} className={tone} />}
      {span.late && (
        <>
          <line
            x1={x1 + length}
            x2={now}
            y1={y}
            y2={y}
            strokeDasharray="2 2"
            className="stroke-bad stroke-2"
          />
          <path d={`M${x1 + length} ${y - 8}v16`} className="stroke-bad stroke-2" />
        </>
      )}
    </>
  );
}
