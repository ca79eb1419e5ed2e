import { dayNumber, dayScale } from './day-scale';
import { type Better, intervalOf, type MaybeInterval } from './interval';
import { linearScale, roundTicks } from './linear-scale';

/** What is known after a day: the running estimate and the interval around it. */
export interface SequencePoint extends MaybeInterval {
  /** An ISO day: the last of the period. */
  readonly day: string;
  readonly estimate: number;
  /** Read aloud and shown at this step, after the day: "+2.1, 0.4 to 3.8, n = 1,240". */
  readonly said: string;
  /** The row of the table, the day included. */
  readonly cells: readonly (string | number)[];
}

/** A line across the field: "Kill line", "−1.0". */
export interface Level {
  readonly value: number;
  readonly name: string;
  readonly text: string;
}

export interface Levels {
  /** Past it is bad: shaded. */
  readonly limit: Level | null;
  /** Past it is good: dashed. */
  readonly goal: Level | null;
  /** What it is compared with: no change, or the baseline. */
  readonly reference: Level | null;
  readonly better: Better;
}

/** A field with time across and values up. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (day: string) => number;
  readonly y: (value: number) => number;
}

/** Early intervals are wide beyond measure; the field follows them up to so many times the latest one's width. */
const reach = 10;

export const levelsOf = ({ limit, goal, reference }: Levels): readonly Level[] =>
  [limit, goal, reference].filter((level) => level !== null);

/**
 * The values a field shows: every estimate, the latest interval and every line in full, earlier intervals as far as ten
 * times the latest one's width around it. A twentieth is left free at both ends.
 */
export function valueDomain(
  points: readonly SequencePoint[],
  levels: readonly Level[],
): readonly [number, number] {
  const intervals = points.map(intervalOf).filter((interval) => interval !== null);
  const latest = intervals.at(-1);
  const ends = intervals.flatMap(({ low, high }) => [low, high]);
  const middle = latest ? (latest.low + latest.high) / 2 : 0;
  const half = latest ? ((latest.high - latest.low) * reach) / 2 : 0;
  const clipped = ends.map((end) => Math.min(middle + half, Math.max(middle - half, end)));
  const shown = [
    ...points.map(({ estimate }) => estimate),
    ...levels.map(({ value }) => value),
    ...(latest ? [latest.low, latest.high] : []),
    ...clipped,
  ];
  if (shown.length === 0) return [0, 1];
  const [least, most] = [Math.min(...shown), Math.max(...shown)];
  const room = most > least ? (most - least) / 20 : Math.max(1, Math.abs(most)) / 2;
  return [least - room, most + room];
}

/** Round values inside a domain, at most `most` of them. */
export function valueTicks(domain: readonly [number, number], most: number): readonly number[] {
  for (let count = most; count > 1; count -= 1) {
    const ticks = roundTicks(...domain, count);
    if (ticks.length <= most) return ticks;
  }
  return roundTicks(...domain, 1).slice(0, most);
}

/** The points in stretches that may be joined: more than `gapDays` between two of them is a gap, and stays one. */
export function stretches<T extends Pick<SequencePoint, 'day'>>(
  points: readonly T[],
  gapDays: number,
): readonly (readonly T[])[] {
  const found: T[][] = [];
  for (const point of points) {
    const last = found.at(-1)?.at(-1);
    if (last && dayNumber(point.day) - dayNumber(last.day) <= gapDays) found.at(-1)?.push(point);
    else found.push([point]);
  }
  return found;
}

/** The days a field covers: every point, mark and today. */
export function daysOf(points: readonly Pick<SequencePoint, 'day'>[], others: readonly string[]) {
  const days = [...points.map(({ day }) => day), ...others].toSorted();
  return [days[0] ?? '', days.at(-1) ?? ''] as const;
}

export function makePlot(
  box: Pick<Plot, 'left' | 'right' | 'top' | 'bottom'>,
  [from, to]: readonly [string, string],
  domain: readonly [number, number],
): Plot {
  const scale = linearScale(domain, [box.bottom, box.top]);
  const y = (value: number) => Math.min(box.bottom, Math.max(box.top, scale(value)));
  return { ...box, x: dayScale(from, to, box.left, box.right), y };
}

const place = (value: number) => Math.round(value * 100) / 100;

/** The path through the estimates of one stretch. */
export function linePath(points: readonly SequencePoint[], { x, y }: Plot): string {
  return points
    .map(({ day, estimate }, index) => `${index === 0 ? 'M' : 'L'}${place(x(day))} ${place(y(estimate))}`)
    .join('');
}

/** The outlines of one stretch's intervals; points without one part it. */
export function bandPaths(points: readonly SequencePoint[], { x, y }: Plot): readonly string[] {
  const bands: (readonly [number, number, number])[][] = [[]];
  for (const point of points) {
    const interval = intervalOf(point);
    if (interval) bands.at(-1)?.push([x(point.day), y(interval.low), y(interval.high)]);
    else bands.push([]);
  }
  return bands
    .filter((band) => band.length > 1)
    .map((band) => {
      const upper = band.map(([at, , high]) => `${place(at)} ${place(high)}`);
      const lower = band.map(([at, low]) => `${place(at)} ${place(low)}`).toReversed();
      return `M${[...upper, ...lower].join('L')}Z`;
    });
}

/** The index of the point nearest to a place on the time axis; the later one of two as near. */
export function nearestPoint(days: readonly string[], x: Plot['x'], at: number): number {
  const distances = days.map((day) => Math.abs(x(day) - at));
  return Math.max(0, distances.lastIndexOf(Math.min(...distances)));
}
