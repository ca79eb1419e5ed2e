import { intervalOf, type Verdict } from './interval';
import {
  bandPaths,
  type Level,
  type Levels,
  linePath,
  type Plot,
  type SequencePoint,
  stretches,
} from './sequence-geometry';
import { textWidth } from './text-width';
import { type TimeTick, tickName } from './time-ticks';
import { rim, verdictMarks, zone } from './tones';

interface ValueAxisProps {
  readonly plot: Plot;
  readonly ticks: readonly number[];
  readonly text: (value: number) => string;
}

/** Thin lines with their values; no line of its own. */
export function ValueAxis({ plot, ticks, text }: ValueAxisProps) {
  return ticks.map((tick) => (
    <g key={tick}>
      <line x1={plot.left} x2={plot.right} y1={plot.y(tick)} y2={plot.y(tick)} className="stroke-line" />
      <text
        x={plot.left - 6}
        y={plot.y(tick)}
        textAnchor="end"
        dominantBaseline="central"
        className="fill-ink-3 text-tick tabular-nums"
      >
        {text(tick)}
      </text>
    </g>
  ));
}

interface TimeAxisProps {
  readonly plot: Plot;
  readonly ticks: readonly TimeTick[];
  readonly today: string;
  readonly width: number;
}

/** Yard lines: thin regular ticks, the named ones longer. */
export function TimeAxis({ plot, ticks, today, width }: TimeAxisProps) {
  return (
    <>
      <line x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} className="stroke-line" />
      {ticks.map((tick) => {
        const x = plot.x(tick.day);
        const name = tickName(tick, today);
        const half = textWidth(name, 11) / 2;
        return (
          <g key={tick.day}>
            <line
              x1={x}
              x2={x}
              y1={plot.bottom}
              y2={plot.bottom + (tick.labelled ? 6 : 3)}
              className="stroke-line-strong"
            />
            {tick.labelled && (
              <text
                x={Math.min(Math.max(x, half), width - half)}
                y={plot.bottom + 18}
                textAnchor="middle"
                className={`fill-ink-3 text-tick ${rim}`}
              >
                {name}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

interface LevelProps {
  readonly plot: Plot;
  readonly levels: Levels;
}

/** Where it is bad, under everything else. */
export function LimitZone({ plot, levels: { limit, better } }: LevelProps) {
  if (!limit) return null;
  const y = plot.y(limit.value);
  const [from, to] = better === 'higher' ? [y, plot.bottom] : [plot.top, y];
  return (
    <rect
      x={plot.left}
      y={from}
      width={Math.max(0, plot.right - plot.left)}
      height={Math.max(0, to - from)}
      className={zone.bad}
    />
  );
}

/** The limit, the goal and what it is compared with, over the band and under the line. */
export function LevelLines({ plot, levels }: LevelProps) {
  const across = (level: Level) => ({
    x1: plot.left,
    x2: plot.right,
    y1: plot.y(level.value),
    y2: plot.y(level.value),
  });
  return (
    <>
      {levels.reference && <line {...across(levels.reference)} className="stroke-line-strong" />}
      {levels.limit && <line {...across(levels.limit)} className="stroke-bad stroke-[1.5]" />}
      {levels.goal && (
        <line {...across(levels.goal)} strokeDasharray="5 4" className="stroke-good stroke-[1.5]" />
      )}
    </>
  );
}

interface SequenceLineProps {
  readonly points: readonly SequencePoint[];
  readonly plot: Plot;
  readonly gapDays: number;
}

export function Band({ points, plot, gapDays }: SequenceLineProps) {
  return stretches(points, gapDays)
    .flatMap((stretch) => bandPaths(stretch, plot))
    .map((path) => <path key={path} d={path} className="fill-c1 opacity-15 not-print:dark:opacity-25" />);
}

/** The running estimate; a point alone between two gaps is a dot with its interval. */
export function EstimateLine({ points, plot, gapDays }: SequenceLineProps) {
  return stretches(points, gapDays).map((stretch) => {
    const [first] = stretch;
    if (!first) return null;
    if (stretch.length > 1) {
      return (
        <path
          key={first.day}
          d={linePath(stretch, plot)}
          strokeLinejoin="round"
          className="fill-none stroke-c1 stroke-2"
        />
      );
    }
    const interval = intervalOf(first);
    const x = plot.x(first.day);
    return (
      <g key={first.day} className="fill-c1 stroke-c1">
        {interval && <line x1={x} x2={x} y1={plot.y(interval.low)} y2={plot.y(interval.high)} />}
        <circle cx={x} cy={plot.y(first.estimate)} r={2.5} />
      </g>
    );
  });
}

interface EndProps {
  readonly point: SequencePoint;
  readonly plot: Plot;
  readonly verdict: Verdict;
  readonly size?: number;
}

/** The interval of one day, standing: the latest, or the one somebody is on. */
export function StandingInterval({ point, plot, verdict, size = 4 }: EndProps) {
  const x = plot.x(point.day);
  const interval = intervalOf(point);
  return (
    <g className={verdictMarks[verdict]}>
      {interval && (
        <path
          d={`M${x} ${plot.y(interval.low)}V${plot.y(interval.high)}M${x - size} ${plot.y(interval.low)}h${size * 2}M${x - size} ${plot.y(interval.high)}h${size * 2}`}
          className="fill-none stroke-2"
        />
      )}
      <circle cx={x} cy={plot.y(point.estimate)} r={size} className="stroke-surface stroke-[1.5]" />
    </g>
  );
}
