import { dayScale } from './day-scale';
import { type Placed, placeKeys } from './level-geometry';
import { linearScale, roundTicks } from './linear-scale';
import { textWidth, widestText } from './text-width';

/** What came in one stretch of time, beside what chance allows in it. */
export interface CountWindow {
  readonly id: string;
  /** Under the stretch: "Q4 2026". */
  readonly name: string;
  readonly from: string;
  readonly until: string;
  /** Of what is stacked: filled, and hollow on top of it. */
  readonly filled: number;
  readonly hollow: number;
  /** The count that is held against the limits. */
  readonly count: number;
  readonly tooMany: number | null;
  readonly tooFew: number | null;
  /** Read aloud and shown at this step. */
  readonly said: string;
  readonly cells: readonly (string | number)[];
}

/** Something that happened on a day, filled or hollow; never larger or smaller than another. */
export interface DayDot {
  readonly id: string;
  readonly day: string;
  readonly filled: boolean;
}

export type WindowKeyId = 'filled' | 'hollow' | 'count' | 'limits';
export interface WindowKey {
  readonly id: WindowKeyId;
  readonly text: string;
}

export interface WindowField {
  /** The oldest first, one after the other. */
  readonly windows: readonly CountWindow[];
  readonly dots: readonly DayDot[];
  readonly keys: readonly WindowKey[];
}

export interface PlacedWindow {
  readonly window: CountWindow;
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  /** Names that would meet are left out. */
  readonly named: boolean;
}

export interface PlacedDot extends DayDot {
  readonly x: number;
  readonly y: number;
}

export interface WindowLayout {
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly y: (count: number) => number;
  readonly ticks: readonly number[];
  readonly placed: readonly PlacedWindow[];
  readonly dots: readonly PlacedDot[];
  readonly strip: { readonly top: number; readonly bottom: number };
  readonly keys: readonly Placed<WindowKey>[];
  readonly keyTop: number;
  readonly height: number;
}

export const readoutHeight = 22;
export const keyHeight = 18;
const nameHeight = 22;
const dotStep = 9;

/** Dots of neighbouring days would cover each other: those go up, and beyond a few they share a place. */
function stacked(
  dots: readonly DayDot[],
  x: (day: string) => number,
): readonly { dot: DayDot; x: number; row: number }[] {
  const ends: number[] = [];
  return dots
    .toSorted((one, other) => one.day.localeCompare(other.day))
    .map((dot) => {
      const at = x(dot.day);
      const free = ends.findIndex((end) => end + dotStep <= at);
      const row = free === -1 ? Math.min(ends.length, 7) : free;
      ends[row] = at;
      return { dot, x: at, row };
    });
}

/** Every so many windows one is named, the newest always. */
function namedEvery(windows: readonly CountWindow[], room: number): number {
  const widest = widestText(
    windows.map(({ name }) => name),
    11,
  );
  return Math.max(1, Math.ceil(((widest + 8) * windows.length) / Math.max(1, room)));
}

/** Where everything stands in a drawing of a width, in pixels: counts above, days below, on one axis of time. */
export function windowLayout({ windows, dots, keys }: WindowField, width: number): WindowLayout {
  const most = Math.max(
    3,
    ...windows.map(({ filled, hollow, count, tooMany }) => Math.max(filled + hollow, count, tooMany ?? 0)),
  );
  const ticks = roundTicks(0, most, 4).filter(Number.isInteger);
  const plot = {
    left: textWidth(String(most), 11) + 8,
    right: width - 4,
    top: readoutHeight + 8,
    bottom: readoutHeight + (width < 480 ? 128 : 158),
  };
  const [first, last] = [windows[0]?.from ?? '', windows.at(-1)?.until ?? ''];
  const x = dayScale(first, last, plot.left, plot.right);
  const every = namedEvery(windows, plot.right - plot.left);
  const rows = stacked(dots, x);
  const stripTop = plot.bottom + nameHeight + 6;
  const stripBottom = stripTop + (Math.max(0, ...rows.map(({ row }) => row)) + 1) * dotStep + 4;
  const placedKeys = placeKeys(keys, width);
  const keyTop = stripBottom + 8;
  return {
    plot,
    y: linearScale([0, most], [plot.bottom, plot.top]),
    ticks,
    placed: windows.map((window, index) => {
      const left = x(window.from);
      const right = windows[index + 1] ? x(windows[index + 1]?.from ?? window.until) : plot.right;
      const named = (windows.length - 1 - index) % every === 0;
      return { window, left, right, middle: (left + right) / 2, named };
    }),
    dots: rows.map(({ dot, x: at, row }) => ({ ...dot, x: at, y: stripBottom - 5 - row * dotStep })),
    strip: { top: stripTop, bottom: stripBottom },
    keys: placedKeys,
    keyTop,
    height: keyTop + (Math.max(-1, ...placedKeys.map(({ line }) => line)) + 1) * keyHeight,
  };
}

/** The place of the window an `x` lies in. */
export function windowAt(layout: Pick<WindowLayout, 'placed'>, x: number): number {
  const found = layout.placed.findIndex(({ right }) => x < right);
  return found === -1 ? Math.max(0, layout.placed.length - 1) : found;
}
