import { linearScale, roundTicks } from './linear-scale';

export interface Tick {
  readonly x: number;
  /** Null: a small tick between two that carry a number. */
  readonly value: number | null;
}

export interface BarsGeometry {
  /** Where bars begin, behind the widest name. */
  readonly left: number;
  readonly right: number;
  readonly ticks: readonly Tick[];
  /** Bars' lengths in the order given; a count above zero is never thinner than two pixels. */
  readonly lengths: readonly number[];
}

/** Inter at 12 px: the average width of a letter, measured; names are short, so it is near enough. */
const letter = 6.4;
const gap = 10;

/**
 * Where everything of a bar chart stands, in pixels, for whole counts from zero.
 * `names` and `ends` are the texts before and behind the bars; `width` is the drawing's.
 */
export function barsGeometry(
  counts: readonly number[],
  names: readonly string[],
  ends: readonly string[],
  width: number,
): BarsGeometry {
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => text.length)) * letter;
  const left = Math.ceil(Math.min(widest(names) + gap, width * 0.4));
  const right = Math.max(left + 24, Math.floor(width - widest(ends) - gap));
  const most = Math.max(1, ...counts);
  const wanted = right - left < 200 ? 2 : 4;
  const scale = linearScale([0, most], [left, right]);
  const marks = roundTicks(0, most, Math.min(wanted, most)).filter(Number.isInteger);
  const step = (marks[1] ?? most) - (marks[0] ?? 0);
  const small = step > 0 ? (scale(step) - left) / 5 : 0;
  const between =
    small >= 4
      ? Array.from({ length: Math.floor((right - left) / small) + 1 }, (_, index) => left + index * small)
      : [];
  return {
    left,
    right,
    ticks: [
      ...marks.map((value) => ({ x: scale(value), value })),
      ...between
        .filter((x) => marks.every((value) => Math.abs(scale(value) - x) > 1))
        .map((x) => ({ x, value: null })),
    ],
    lengths: counts.map((count) => (count > 0 ? Math.max(2, scale(count) - left) : 0)),
  };
}
