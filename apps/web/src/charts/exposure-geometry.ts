import type { Tone } from '../ui/badge';
import { laneCount, type PlacedFlag, placeFlags } from './flags';
import { linearScale, roundTicks } from './linear-scale';
import { pushApart } from './push-apart';
import { textWidth, widestText } from './text-width';

/** What either side loses on a day; below zero it gains. */
export interface ExposurePoint {
  /** Days from the beginning. */
  readonly at: number;
  readonly ours: number;
  readonly theirs: number;
  /** Read aloud and shown at this step: "day 90: we lose €42,000, Halyard €112,000". */
  readonly said: string;
  readonly cells: readonly (string | number)[];
}

/** A day with a word of its own: the worst one, today. */
export interface ExposureMark {
  readonly id: string;
  readonly at: number;
  readonly label: string;
  readonly tone: Tone;
  /** Given, a dot stands on the curve of ours at this height. */
  readonly value?: number;
}

export interface ExposureField {
  readonly points: readonly ExposurePoint[];
  readonly names: { readonly ours: string; readonly theirs: string };
  readonly marks: readonly ExposureMark[];
  /** From the least to the most that is drawn; several drawings on one scale are given the same. */
  readonly domain: readonly [number, number];
  readonly tickText: (value: number) => string;
  readonly dayText: (at: number) => string;
}

export interface PlacedExposureMark extends ExposureMark {
  readonly x: number;
  readonly y: number | null;
  readonly flag: PlacedFlag;
}

export interface ExposureLayout {
  readonly narrow: boolean;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly valueTicks: readonly number[];
  readonly dayTicks: readonly number[];
  readonly marks: readonly PlacedExposureMark[];
  readonly laneTop: number;
  /** The names of the curves, beside their ends, or under the drawing where it is narrow. */
  readonly ends: ReadonlyArray<{
    readonly side: 'ours' | 'theirs';
    readonly x: number;
    readonly y: number;
    readonly text: string;
  }>;
  readonly height: number;
}

export const laneHeight = 16;
const readoutHeight = 22;
const axisHeight = 22;
const nameHeight = 18;

const wholeSteps = [7, 14, 30, 60, 90, 180, 360, 720, 1800];

/** Days to name on an axis of so many days, at most `most` of them: weeks, months or years apart. */
export function dayTicks(last: number, most: number): readonly number[] {
  const step = wholeSteps.find((days) => Math.floor(last / days) + 1 <= most) ?? Math.max(1, last);
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, index) => index * step);
}

/** The least and the most of several curves, with zero, and a twentieth left free at both ends. */
export function lossDomain(curves: ReadonlyArray<readonly ExposurePoint[]>): readonly [number, number] {
  const values = curves.flat().flatMap(({ ours, theirs }) => [ours, theirs]);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const room = most > least ? (most - least) / 20 : 1;
  return [least - room, most + room];
}

/** The place in `points` of the day nearest to an `x` in a layout. */
export function nearestDay(points: readonly ExposurePoint[], layout: ExposureLayout, x: number): number {
  const far = points.map(({ at }) => Math.abs(layout.x(at) - x));
  return Math.max(0, far.indexOf(Math.min(...far)));
}

/** The path of one side's curve. */
export function curvePath(points: readonly ExposurePoint[], side: 'ours' | 'theirs', layout: ExposureLayout) {
  const places = points.map(
    (point) => `${layout.x(point.at).toFixed(1)} ${layout.y(point[side]).toFixed(1)}`,
  );
  return places.length === 0 ? '' : `M${places.join('L')}`;
}

function endsOf({ points, names }: ExposureField, layout: Omit<ExposureLayout, 'ends'>) {
  const last = points.at(-1);
  const { plot, narrow, height, y } = layout;
  if (narrow || !last) {
    const at = { y: height - nameHeight / 2 };
    return [
      { side: 'ours' as const, x: plot.left + 22, text: names.ours, ...at },
      {
        side: 'theirs' as const,
        x: plot.left + 22 + textWidth(names.ours, 12) + 44,
        text: names.theirs,
        ...at,
      },
    ];
  }
  const [ours = 0, theirs = 0] = pushApart([y(last.ours), y(last.theirs)], 16, plot.top, plot.bottom);
  const x = plot.right + 8;
  return [
    { side: 'ours' as const, x, y: ours, text: names.ours },
    { side: 'theirs' as const, x, y: theirs, text: names.theirs },
  ];
}

/** Where everything stands in a drawing of a width, in pixels. */
export function exposureLayout(field: ExposureField, width: number): ExposureLayout {
  const { points, domain, marks, names, tickText } = field;
  const narrow = width < 480;
  const last = Math.max(1, points.at(-1)?.at ?? 1);
  const ticks = roundTicks(...domain, narrow ? 3 : 4);
  const plot = {
    left: widestText(ticks.map(tickText), 11) + 8,
    right: width - (narrow ? 8 : widestText([names.ours, names.theirs], 12) + 12),
    top: readoutHeight,
    bottom: readoutHeight + (narrow ? 150 : 190),
  };
  const x = linearScale([0, last], [plot.left, plot.right]);
  const y = linearScale(domain, [plot.bottom, plot.top]);
  const flags = placeFlags(
    marks.map(({ at, label }) => ({ x: x(at), width: Math.min(width, textWidth(label, 11)) })),
    0,
    width,
  );
  const laneTop = plot.bottom + axisHeight;
  const height = laneTop + laneCount(flags) * laneHeight + (narrow ? nameHeight : 4);
  const layout = {
    narrow,
    plot,
    x,
    y,
    valueTicks: ticks,
    dayTicks: dayTicks(last, narrow ? 3 : Math.max(2, Math.floor((plot.right - plot.left) / 88))),
    marks: marks.flatMap((mark, index) => {
      const flag = flags[index];
      const height = mark.value === undefined ? null : y(mark.value);
      return flag ? [{ ...mark, x: x(mark.at), y: height, flag }] : [];
    }),
    laneTop,
    height,
  };
  return { ...layout, ends: endsOf(field, layout) };
}
