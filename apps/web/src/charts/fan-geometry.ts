import type { Tone } from '../ui/badge';
import { dayScale } from './day-scale';
import { laneCount, type PlacedFlag, placeFlags } from './flags';
import { linearScale, roundTicks } from './linear-scale';
import { textWidth, widestText } from './text-width';

/** What is left after one sprint to come: the middle, and where half and four in five futures lie. */
export interface FanStep {
  readonly day: string;
  readonly low80: number;
  readonly low50: number;
  readonly middle: number;
  readonly high50: number;
  readonly high80: number;
  /** Read aloud and shown at this step. */
  readonly said: string;
  readonly cells: readonly (string | number)[];
}

/** A day with a word of its own: wanted, P85. */
export interface FanMark {
  readonly id: string;
  readonly day: string;
  readonly label: string;
  readonly tone: Tone;
}

export interface FanField {
  readonly steps: readonly FanStep[];
  readonly marks: readonly FanMark[];
  readonly itemsText: (items: number) => string;
}

export interface FanLayout {
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly from: string;
  readonly to: string;
  readonly x: (day: string) => number;
  readonly y: (items: number) => number;
  readonly itemTicks: readonly number[];
  readonly marks: ReadonlyArray<FanMark & { readonly x: number; readonly flag: PlacedFlag }>;
  readonly markTop: number;
  readonly height: number;
}

export const markHeight = 16;
const readoutHeight = 22;
const axisHeight = 22;

/** Where everything stands in a drawing of a width, in pixels; marks beyond the last step stand on its edge. */
export function fanLayout({ steps, marks, itemsText }: FanField, width: number): FanLayout {
  const most = Math.max(1, ...steps.map(({ high80 }) => high80));
  const ticks = roundTicks(0, most, width < 480 ? 3 : 4);
  const [first, last] = [steps[0]?.day ?? '', steps.at(-1)?.day ?? ''];
  const plot = {
    left: widestText(ticks.map(itemsText), 11) + 8,
    right: width - 12,
    top: readoutHeight + 6,
    bottom: readoutHeight + (width < 480 ? 130 : 180),
  };
  const x = dayScale(first, last, plot.left, plot.right);
  const flags = placeFlags(
    marks.map(({ day, label }) => ({ x: x(day), width: Math.min(width, textWidth(label, 11)) })),
    0,
    width,
  );
  const markTop = plot.bottom + axisHeight;
  return {
    plot,
    from: first,
    to: last,
    x,
    y: linearScale([0, most], [plot.bottom, plot.top]),
    itemTicks: ticks,
    marks: marks.flatMap((mark, index) => {
      const flag = flags[index];
      return flag ? [{ ...mark, x: x(mark.day), flag }] : [];
    }),
    markTop,
    height: markTop + laneCount(flags) * markHeight + 4,
  };
}

type Edge = 'low80' | 'low50' | 'middle' | 'high50' | 'high80';

const along = (steps: readonly FanStep[], edge: Edge, { x, y }: FanLayout) =>
  steps.map((step) => `${x(step.day).toFixed(1)} ${y(step[edge]).toFixed(1)}`);

/** The path of one line of the fan. */
export function fanLine(steps: readonly FanStep[], edge: Edge, layout: FanLayout): string {
  return steps.length === 0 ? '' : `M${along(steps, edge, layout).join('L')}`;
}

/** The path around a band: along its upper edge and back along its lower one. */
export function fanBand(steps: readonly FanStep[], band: '50' | '80', layout: FanLayout): string {
  if (steps.length === 0) return '';
  const back = along(steps, `low${band}`, layout).toReversed();
  return `M${[...along(steps, `high${band}`, layout), ...back].join('L')}Z`;
}

/** The place of the step nearest to an `x`. */
export function nearestFanStep(steps: readonly FanStep[], layout: FanLayout, x: number): number {
  const far = steps.map(({ day }) => Math.abs(layout.x(day) - x));
  return Math.max(0, far.indexOf(Math.min(...far)));
}
