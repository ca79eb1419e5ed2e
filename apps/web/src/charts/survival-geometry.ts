import { dayTicks } from './exposure-geometry';
import { linearScale } from './linear-scale';
import { textWidth } from './text-width';

/** The share left after a day on which somebody left. */
export interface SurvivalPoint {
  readonly day: number;
  readonly survival: number;
  readonly said: string;
  readonly cells: readonly (string | number)[];
}

export interface SurvivalField {
  /** In the order of their days; before the first all are there. */
  readonly points: readonly SurvivalPoint[];
  /** The day half are left on; null: not reached. */
  readonly median: number | null;
  readonly shareText: (share: number) => string;
  readonly dayText: (day: number) => string;
}

export interface SurvivalLayout {
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly x: (day: number) => number;
  readonly y: (share: number) => number;
  readonly dayTicks: readonly number[];
  readonly height: number;
}

export const shares = [0, 0.25, 0.5, 0.75, 1] as const;
const readoutHeight = 22;
const axisHeight = 22;

/** Where everything stands in a drawing of a width, in pixels. */
export function survivalLayout({ points, shareText }: SurvivalField, width: number): SurvivalLayout {
  const last = Math.max(1, points.at(-1)?.day ?? 1);
  const plot = {
    left: textWidth(shareText(1), 11) + 8,
    right: width - 12,
    top: readoutHeight + 6,
    bottom: readoutHeight + (width < 480 ? 120 : 150),
  };
  return {
    plot,
    x: linearScale([0, last], [plot.left, plot.right]),
    y: linearScale([0, 1], [plot.bottom, plot.top]),
    dayTicks: dayTicks(last, Math.max(2, Math.floor((plot.right - plot.left) / 88))),
    height: plot.bottom + axisHeight,
  };
}

/** Level from all on until the next day on which somebody left, then down at once. */
export function survivalPath(points: readonly SurvivalPoint[], { x, y }: SurvivalLayout): string {
  const steps = points.map(({ day, survival }) => `H${x(day).toFixed(1)}V${y(survival).toFixed(1)}`);
  return [`M${x(0).toFixed(1)} ${y(1).toFixed(1)}`, ...steps].join('');
}

/** The place of the step nearest to an `x`. */
export function nearestStep(points: readonly SurvivalPoint[], layout: SurvivalLayout, x: number): number {
  const far = points.map(({ day }) => Math.abs(layout.x(day) - x));
  return Math.max(0, far.indexOf(Math.min(...far)));
}
