/** One period of one arm: n cases (or the denominator of a ratio) and y, the successes (or the sum). */
export interface PeriodRow {
  /** ≥ 0. A period with n = 0 does not count. */
  readonly n: number;
  readonly y: number;
}

/**
 * Six running sums of an arm's periods, about an origin o: y stands for y − o·n throughout.
 * Addition in any order and any batches gives the same sums, so late and corrected entries are simple.
 */
export interface PeriodSums {
  /** The value about which the sums are kept: near the ratio, it keeps digits when values are large. */
  readonly origin: number;
  /** Periods with n > 0. */
  readonly k: number;
  readonly N: number;
  readonly Y: number;
  readonly NN: number;
  readonly NY: number;
  readonly YY: number;
}

/** No periods yet. */
export function noPeriods(origin = 0): PeriodSums {
  return { origin, k: 0, N: 0, Y: 0, NN: 0, NY: 0, YY: 0 };
}

function combined(sums: PeriodSums, { n, y }: PeriodRow, sign: 1 | -1): PeriodSums {
  if (!(n >= 0 && Number.isFinite(n) && Number.isFinite(y)))
    throw new RangeError('A period has n of 0 or more, and a number.');
  if (n === 0) return sums;
  const about = y - sums.origin * n;
  return {
    origin: sums.origin,
    k: sums.k + sign,
    N: sums.N + sign * n,
    Y: sums.Y + sign * about,
    NN: sums.NN + sign * n * n,
    NY: sums.NY + sign * n * about,
    YY: sums.YY + sign * about * about,
  };
}

/** The sums with one period more; a period with n = 0 is dropped. Throws a RangeError for n < 0 or what is no number. */
export function withPeriod(sums: PeriodSums, row: PeriodRow): PeriodSums {
  return combined(sums, row, 1);
}

/** The sums with one period taken back: the opposite of `withPeriod` of the same row. */
export function withoutPeriod(sums: PeriodSums, row: PeriodRow): PeriodSums {
  return combined(sums, row, -1);
}

/** The sums of all rows, in whatever order. */
export function sumPeriods(rows: readonly PeriodRow[], origin = 0): PeriodSums {
  return rows.reduce(withPeriod, noPeriods(origin));
}

/** The sums of two disjoint sets of periods. Throws a RangeError when they are kept about different origins. */
export function mergePeriods(first: PeriodSums, second: PeriodSums): PeriodSums {
  if (first.origin !== second.origin) throw new RangeError('Sums merge about one origin only.');
  return {
    origin: first.origin,
    k: first.k + second.k,
    N: first.N + second.N,
    Y: first.Y + second.Y,
    NN: first.NN + second.NN,
    NY: first.NY + second.NY,
    YY: first.YY + second.YY,
  };
}

/** All cases and all successes of the periods. */
export function totals(sums: PeriodSums): { readonly n: number; readonly y: number } {
  return { n: sums.N, y: sums.Y + sums.origin * sums.N };
}

/** A ratio with its variance among periods. */
export interface ClusteredRatio {
  /** Y / N; null without cases. */
  readonly ratio: number | null;
  /** Squared standard error; 0 for fewer than 2 periods or when nothing varies. */
  readonly se2: number;
  /** Periods less 1. */
  readonly nu: number;
}

/**
 * The ratio of all y to all n, with the linearised variance among periods: valid for proportions, means and ratio metrics.
 * Source: Cochran, Sampling Techniques, 3rd edition 1977, chapter 6; Deng, Knoblich, Lu, KDD 2018.
 */
export function clusteredRatio(sums: PeriodSums): ClusteredRatio {
  const { k, N, Y, NN, NY, YY } = sums;
  if (!(N > 0)) return { ratio: null, se2: 0, nu: 0 };
  const about = Y / N;
  const ratio = sums.origin + about;
  if (k < 2) return { ratio, se2: 0, nu: k - 1 };
  const spread = YY - 2 * about * NY + about ** 2 * NN;
  // Equal ratios leave only rounding behind; that is no variation.
  const varies = spread > 64 * Number.EPSILON * (YY + Math.abs(2 * about * NY) + about ** 2 * NN);
  return { ratio, se2: varies ? (spread / N ** 2) * (k / (k - 1)) : 0, nu: k - 1 };
}
