import { dayScale } from './day-scale';
import { linearScale, roundTicks } from './linear-scale';
import { pushApart } from './push-apart';
import { textWidth, widestText } from './text-width';
import { type TimeTick, timeTicks } from './time-ticks';

/** What each line has come to on a day; it stays there until the next. */
export interface LedgerPoint {
  /** ISO day. */
  readonly on: string;
  /** In the order of the names. */
  readonly values: readonly number[];
  /** Read aloud and shown at this step. */
  readonly said: string;
  readonly cells: readonly (string | number)[];
}

export interface LedgerField {
  /** In the order of days, at least one. */
  readonly points: readonly LedgerPoint[];
  readonly names: readonly string[];
  readonly today: string;
  readonly tickText: (value: number) => string;
}

export interface LedgerLayout {
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly x: (day: string) => number;
  readonly y: (value: number) => number;
  readonly valueTicks: readonly number[];
  readonly dayTicks: readonly TimeTick[];
  /** The names beside the ends of their lines, or in a row under the drawing where it is narrow. */
  readonly ends: ReadonlyArray<{ readonly x: number; readonly y: number; readonly text: string }>;
  readonly narrow: boolean;
  readonly height: number;
}

const readoutHeight = 22;
const axisHeight = 26;
const nameHeight = 20;
const keyWidth = 22;

/** Where everything stands in a drawing of a width, in pixels. */
export function ledgerLayout({ points, names, tickText }: LedgerField, width: number): LedgerLayout {
  const narrow = width < 480;
  const most = Math.max(1, ...points.flatMap(({ values }) => values));
  const least = Math.min(0, ...points.flatMap(({ values }) => values));
  const valueTicks = roundTicks(least, most, narrow ? 3 : 4);
  const plot = {
    left: widestText(valueTicks.map(tickText), 11) + 8,
    right: width - (narrow ? 8 : widestText(names, 12) + 12),
    top: readoutHeight + 6,
    bottom: readoutHeight + (narrow ? 150 : 190),
  };
  const [from, to] = [points[0]?.on ?? '', points.at(-1)?.on ?? ''];
  const y = linearScale([least, most], [plot.bottom, plot.top]);
  const height = plot.bottom + axisHeight + (narrow ? nameHeight : 0);
  return {
    plot,
    x: dayScale(from, to, plot.left, plot.right),
    y,
    valueTicks,
    dayTicks: timeTicks(from, to, Math.max(2, Math.floor((plot.right - plot.left) / 64))),
    ends: narrow ? keys(names, plot.left, height) : besideEnds({ points, names }, plot, y),
    narrow,
    height,
  };
}

function keys(names: readonly string[], left: number, height: number) {
  let x = left + keyWidth;
  return names.map((text) => {
    const place = { x, y: height - nameHeight / 2, text };
    x += textWidth(text, 12) + keyWidth + 14;
    return place;
  });
}

function besideEnds(
  { points, names }: Pick<LedgerField, 'points' | 'names'>,
  plot: LedgerLayout['plot'],
  y: LedgerLayout['y'],
) {
  const last = points.at(-1)?.values ?? [];
  const places = pushApart(
    names.map((_, index) => y(last[index] ?? 0)),
    16,
    plot.top,
    plot.bottom,
  );
  return names.map((text, index) => ({ x: plot.right + 8, y: places[index] ?? plot.bottom, text }));
}

/** The path of one line: level until the next day on which something happens, then up or down at once. */
export function stepPath(
  points: readonly LedgerPoint[],
  line: number,
  { x, y }: Pick<LedgerLayout, 'x' | 'y'>,
): string {
  const steps = points.map(({ on, values }, index) => {
    const [across, down] = [x(on).toFixed(1), y(values[line] ?? 0).toFixed(1)];
    return index === 0 ? `M${across} ${down}` : `H${across}V${down}`;
  });
  return steps.join('');
}

/** The place in `points` of the day nearest to an `x`. */
export function nearestPoint(points: readonly LedgerPoint[], layout: LedgerLayout, x: number): number {
  const far = points.map(({ on }) => Math.abs(layout.x(on) - x));
  return Math.max(0, far.indexOf(Math.min(...far)));
}
