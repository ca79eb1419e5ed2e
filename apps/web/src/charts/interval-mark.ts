import { type Better, intervalOf, type Verdict, verdictOf } from './interval';

/** An estimate in its own unit, with the lines it is measured against. */
export interface Measured {
  /** Null while nothing is known. */
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The line past which it is bad. */
  readonly limit: number | null;
  /** The line past which it is good. */
  readonly goal: number | null;
  /** No change, or the baseline. */
  readonly reference: number | null;
  readonly better: Better;
}

/** How much of the field lies before the limit and beyond the goal, as shares of the way between them. */
export const field = { from: -0.5, to: 1.5 } as const;

/** What lies outside still leaves this much of the edge free. */
const edge = 0.1;

/**
 * Takes values in their unit to the one scale all rows share: 0 is the limit, 1 is the goal. With one line only, that
 * line keeps its place and everything known fits the field; null with none.
 */
export function rowScale(measured: Measured): ((value: number) => number) | null {
  const { limit, goal, better, estimate, low, high } = measured;
  if (limit !== null && goal !== null && limit !== goal) return (value) => (value - limit) / (goal - limit);
  const line = limit ?? goal;
  if (line === null) return null;
  const sign = better === 'higher' ? 1 : -1;
  const at = limit === null ? 1 : 0;
  const distances = [estimate, low, high].flatMap((value) => (value === null ? [] : [(value - line) * sign]));
  const after = field.to - edge - at;
  const before = at - field.from - edge;
  const unit = Math.max(
    ...distances.map((distance) => (distance > 0 ? distance / after : -distance / before)),
    0,
  );
  return (value) => at + ((value - line) * sign) / (unit || 1);
}

/** One end of an interval in the drawing. */
export interface End {
  readonly x: number;
  /** Where the interval goes on beyond the field: to the left, to the right, or not at all. */
  readonly beyond: -1 | 0 | 1;
}

export interface IntervalMark {
  readonly verdict: Verdict;
  /** From left to right; null without an interval. */
  readonly ends: readonly [End, End] | null;
  /** The estimate; null when unknown or outside the field. */
  readonly dot: number | null;
  readonly limit: number | null;
  readonly goal: number | null;
  readonly reference: number | null;
}

/** Where a row's interval, estimate and lines stand between `left` and `right`, in pixels. */
export function intervalMark(measured: Measured, left: number, right: number): IntervalMark | null {
  const scale = rowScale(measured);
  if (!scale) return null;
  const { limit, goal, reference, estimate } = measured;
  const place = (value: number) =>
    left + ((scale(value) - field.from) / (field.to - field.from)) * (right - left);
  const inside = (value: number | null) => {
    const x = value === null ? Number.NaN : place(value);
    return x >= left && x <= right ? x : null;
  };
  const end = (value: number): End => {
    const x = place(value);
    return { x: Math.min(right, Math.max(left, x)), beyond: x < left ? -1 : x > right ? 1 : 0 };
  };
  const interval = intervalOf(measured);
  const [one, other] = interval ? [end(interval.low), end(interval.high)] : [];
  const ends = one && other ? (one.x <= other.x ? ([one, other] as const) : ([other, one] as const)) : null;
  return {
    verdict: verdictOf(measured, measured),
    ends,
    dot: inside(estimate),
    limit: inside(limit),
    goal: inside(goal),
    reference: inside(reference),
  };
}
