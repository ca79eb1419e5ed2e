import type { ReactNode } from 'react';
import { formatCount, formatNumber } from '../platform/format';
import type { Tone } from '../ui/badge';
import { type BarsGeometry, barsGeometry } from './bars-geometry';
import { type Drawn, Frame, StepMark } from './frame';

export interface Bar {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly tone: Tone;
  /** A part of the count with a word of its own, drawn hollow: on hold. */
  readonly part?: { readonly count: number; readonly word: string };
}

interface Props {
  readonly title: string;
  readonly unit: string;
  /** The unit of a single one: "pilot". */
  readonly one: string;
  readonly sentence: string;
  /** What the names are: "Stage". */
  readonly kind: string;
  readonly bars: readonly Bar[];
  /** A link over the whole row that opens what the bar counts. */
  readonly link: (bar: Bar, content: string, className: string) => ReactNode;
  readonly onOpen: (bar: Bar) => void;
}

const rowHeight = 26;
const axisHeight = 20;

const fills: Readonly<Record<Tone, string>> = {
  good: 'fill-good',
  watch: 'fill-watch',
  bad: 'fill-bad',
  learn: 'fill-learn',
  neutral: 'fill-line-strong',
  accent: 'fill-accent',
};

function endText({ count, part }: Bar): string {
  return part && part.count > 0
    ? `${formatNumber(count)}, ${formatNumber(part.count)} ${part.word}`
    : formatNumber(count);
}

function stopText({ name, count, part }: Bar, one: string, many: string): string {
  const whole = `${name}: ${formatCount(count, one, many)}`;
  return part && part.count > 0 ? `${whole}, ${formatNumber(part.count)} ${part.word}` : whole;
}

/** Counts side by side, on one scale that begins at zero. */
export function Bars({ kind, bars, one, link, onOpen, ...head }: Props) {
  const ends = bars.map(endText);
  const names = bars.map((bar) => bar.name);
  const stops = bars.map((bar) => stopText(bar, one, head.unit));
  const height = bars.length * rowHeight + axisHeight;
  const word = bars.find((bar) => bar.part)?.part?.word;
  const open = (index: number) => {
    const bar = bars[index];
    if (bar) onOpen(bar);
  };
  return (
    <Frame
      {...head}
      columns={[kind, head.unit.replace(/^./, (first) => first.toUpperCase()), ...(word ? [word] : [])]}
      rows={bars.map((bar) => [bar.name, bar.count, ...(word ? [bar.part?.count ?? 0] : [])])}
      stops={stops}
      height={height}
      onOpen={open}
      below={() => (
        <ul>
          {bars.map((bar, index) => (
            <li key={bar.id} className="flex" style={{ height: rowHeight }}>
              {link(
                bar,
                stops[index] ?? bar.name,
                'block flex-1 rounded-sm -outline-offset-2 hover:bg-hover',
              )}
            </li>
          ))}
        </ul>
      )}
    >
      {(drawn) => (
        <BarMarks
          bars={bars}
          ends={ends}
          height={height}
          drawn={drawn}
          geometry={barsGeometry(
            bars.map((bar) => bar.count),
            names,
            ends,
            drawn.width,
          )}
        />
      )}
    </Frame>
  );
}

interface MarksProps {
  readonly bars: readonly Bar[];
  readonly ends: readonly string[];
  readonly height: number;
  readonly drawn: Drawn;
  readonly geometry: BarsGeometry;
}

function BarMarks({ bars, ends, height, drawn, geometry }: MarksProps) {
  const { left, right, ticks, lengths } = geometry;
  const ground = height - axisHeight;
  return (
    <>
      {ticks.map(({ x, value }) => (
        <g key={x}>
          <line
            x1={x}
            x2={x}
            y1={value === null ? ground - 1 : 0}
            y2={ground + (value === null ? 3 : 5)}
            className="stroke-line"
          />
          {value !== null && (
            <text x={x} y={height - 3} textAnchor="middle" className="fill-ink-3 text-tick tabular-nums">
              {formatNumber(value)}
            </text>
          )}
        </g>
      ))}
      <line x1={left} x2={right} y1={ground} y2={ground} className="stroke-line" />
      {drawn.at !== null && <StepMark top={drawn.at * rowHeight} width={drawn.width} height={rowHeight} />}
      {bars.map((bar, index) => {
        const middle = index * rowHeight + rowHeight / 2;
        const length = lengths[index] ?? 0;
        const hollow = bar.part && bar.count > 0 ? (length * bar.part.count) / bar.count : 0;
        return (
          <g key={bar.id}>
            <text x={0} y={middle} dominantBaseline="central" className="fill-ink text-meta">
              {bar.name}
            </text>
            <rect x={left} y={middle - 6} width={length - hollow} height={12} className={fills[bar.tone]} />
            {hollow > 0 && (
              <rect
                x={left + length - hollow + 0.75}
                y={middle - 5.25}
                width={Math.max(0.5, hollow - 1.5)}
                height={10.5}
                className="fill-none stroke-line-strong stroke-[1.5]"
              />
            )}
            <text
              x={left + length + 6}
              y={middle}
              dominantBaseline="central"
              className={`text-meta tabular-nums ${bar.count === 0 ? 'fill-ink-3' : 'fill-ink'}`}
            >
              {ends[index]}
            </text>
          </g>
        );
      })}
    </>
  );
}
