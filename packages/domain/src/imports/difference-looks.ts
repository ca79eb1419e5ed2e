import type { MetricKind } from '../metrics.js';
import type { CumulativeArm, ExperimentLook, ExperimentSeries } from './experiment-looks.js';

/** What came in between two looks, in one arm. */
export interface Increment {
  readonly n: number;
  /** Successes of a proportion, else the sum. */
  readonly sum: number;
  readonly sumOfSquares: number | null;
}

/** Whole days since the start, both included, and what they brought. */
export interface DifferencedPeriod {
  readonly fromDay: number;
  readonly toDay: number;
  readonly control: Increment;
  readonly pilot: Increment;
}

/** What could not be taken as it stood, and how often. */
export interface DifferenceRemarks {
  /** Looks at which a count or a sum went back, put together with the next one. */
  readonly wentBack: number;
  /** Looks of the same day put together. */
  readonly sameDay: number;
  /** Looks without a variance. */
  readonly noVariance: number;
}

/** The periods of one series and what was done to get them. */
export interface Differenced {
  readonly periods: readonly DifferencedPeriod[];
  readonly remarks: DifferenceRemarks;
}

interface Totals {
  readonly n: number;
  readonly sum: number;
  readonly squares: number | null;
}

const nothing: Totals = { n: 0, sum: 0, squares: 0 };

/** How far a variance may lie from that of zeros and ones, as rounding goes. */
const closeness = 1e-3;

/** So many of the variances must agree; the rest are slips of the file. */
const mostly = 0.95;

function isShare({ mean, variance, count }: CumulativeArm): boolean {
  const share = (mean * (1 - mean) * count) / (count - 1);
  return mean >= 0 && mean <= 1 && Math.abs((variance ?? 0) - share) <= closeness * Math.max(share, 1e-6);
}

/** Tells whether values are 0 or 1: then nearly every variance is that of a share. */
export function looksLikeShare(series: readonly ExperimentSeries[]): boolean {
  const arms = series.flatMap(({ looks }) => looks.flatMap(({ control, pilot }) => [control, pilot]));
  const told = arms.filter(({ variance, count }) => variance !== null && count > 1);
  return told.length > 0 && told.filter(isShare).length >= mostly * told.length;
}

function totals({ count, mean, variance }: CumulativeArm, kind: MetricKind): Totals {
  const sum = count * mean;
  if (kind === 'PROPORTION') return { n: count, sum: Math.round(sum), squares: null };
  return { n: count, sum, squares: variance === null ? null : (count - 1) * variance + count * mean ** 2 };
}

function increment(now: Totals, before: Totals): Increment {
  const n = now.n - before.n;
  const sum = now.sum - before.sum;
  const squares = now.squares === null || before.squares === null ? null : now.squares - before.squares;
  // Cases that come back add to a sum without adding to n; then their squares do not fit the new cases.
  const fits = squares !== null && n > 0 && squares >= (sum * sum) / n;
  return { n, sum, sumOfSquares: fits ? squares : null };
}

function isWhole({ n, sum }: Increment, kind: MetricKind): boolean {
  return n > 0 && (kind !== 'PROPORTION' || (sum >= 0 && sum <= n));
}

/** The last look of each whole day; half days belong to the day they are in. */
function daily(looks: readonly ExperimentLook[]): readonly (readonly [number, ExperimentLook])[] {
  const days = new Map<number, ExperimentLook>();
  for (const look of looks) days.set(Math.floor(look.time), look);
  return [...days];
}

/** Both arms' totals after a day. */
interface Known {
  readonly day: number;
  readonly control: Totals;
  readonly pilot: Totals;
}

const start: Known = { day: -1, control: nothing, pilot: nothing };

/** What came in between two days; null when an arm has not grown, or its successes do not fit its new cases. */
function between(before: Known, now: Known, kind: MetricKind): DifferencedPeriod | null {
  const control = increment(now.control, before.control);
  const pilot = increment(now.pilot, before.pilot);
  if (!isWhole(control, kind) || !isWhole(pilot, kind)) return null;
  return { fromDay: before.day + 1, toDay: now.day, control, pilot };
}

/**
 * Cumulative looks as periods of whole days, counted from 0. A look at which an arm has not grown (or a share's successes do
 * not fit its new cases) is put together with the next one, and at the end with the ones before, so that the periods add
 * up to the last look.
 */
export function differenceLooks({ looks }: ExperimentSeries, kind: MetricKind): Differenced {
  const days = daily(looks).map(
    ([day, { control, pilot }]): Known => ({
      day,
      control: totals(control, kind),
      pilot: totals(pilot, kind),
    }),
  );
  const stops: Known[] = [start];
  let wentBack = 0;
  for (const known of days) {
    if (between(stops.at(-1) ?? start, known, kind)) stops.push(known);
    else wentBack += 1;
  }
  const last = days.at(-1);
  if (last && stops.at(-1) !== last) {
    while (stops.length > 1 && !between(stops.at(-1) ?? start, last, kind)) stops.pop();
    if (between(stops.at(-1) ?? start, last, kind)) stops.push(last);
  }
  const noVariance = looks.filter(({ control: c, pilot: p }) => c.variance === null || p.variance === null);
  return {
    periods: stops.slice(1).flatMap((known, at) => between(stops[at] ?? start, known, kind) ?? []),
    remarks: { wentBack, sameDay: looks.length - days.length, noVariance: noVariance.length },
  };
}
