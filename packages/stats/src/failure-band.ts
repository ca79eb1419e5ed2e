import {
  assertConfidence,
  assertCount,
  binomialAtLeast,
  binomialAtMost,
  poissonAtLeast,
  poissonAtMost,
} from './tails.js';

/** The counts that speak against a plan, on both sides; null: no count can. */
export interface FailureBand {
  /** From so many on there are too many. */
  readonly tooMany: number | null;
  /** Up to so many there are too few. */
  readonly tooFew: number | null;
}

const mostExpected = 1e6;

/** A chance that is the agreed one but for rounding is the agreed one: plans of 0.3 and 0.7 then mirror each other. */
const slack = 1 + 1e-9;

/**
 * The counts that are too many or too few where `expected` failures are planned: each side happens by chance at most as often as
 * `alpha` says. Too few cannot be told before −ln(alpha) are expected (3 at 0.05). Throws a RangeError for an expectation below 0 or above a
 * million, and for an alpha that is none. Source: exact Poisson test; Garwood, Biometrika 28, 1936.
 */
export function failureBandPoisson(expected: number, alpha = 0.05): FailureBand {
  assertConfidence(alpha);
  if (!(expected >= 0 && expected <= mostExpected))
    throw new RangeError('An expectation is 0 to a million failures.');
  return {
    tooMany: firstFrom(expected, (x) => poissonAtLeast(x, expected) <= alpha * slack),
    tooFew: lastBelow(expected, (x) => poissonAtMost(x, expected) <= alpha * slack),
  };
}

/** A plan for conclusions: how many there are, and which share of them is planned to fail. */
export interface PlannedConclusions {
  readonly n: number;
  /** Between 0 and 1. */
  readonly p: number;
  readonly alpha?: number;
}

/**
 * The counts that are too many or too few among `n` conclusions of which the share `p` is planned to fail; each side happens by chance
 * at most as often as `alpha` says. Throws a RangeError for numbers that are none. Source: exact binomial test; Clopper and Pearson,
 * Biometrika 26, 1934.
 */
export function failureBandBinomial({ n, p, alpha = 0.05 }: PlannedConclusions): FailureBand {
  assertConfidence(alpha);
  assertCount(n, 'conclusions');
  if (!(p > 0 && p < 1)) throw new RangeError('A planned share lies between 0 and 1.');
  const tooMany = firstFrom(n * p, (x) => binomialAtLeast(x, n, p) <= alpha * slack);
  return {
    tooMany: tooMany > n ? null : tooMany,
    tooFew: lastBelow(n * p, (x) => binomialAtMost(x, n, p) <= alpha * slack),
  };
}

/** The first whole number that is one; from the expectation up, where none is rare yet. */
function firstFrom(expected: number, isRare: (x: number) => boolean): number {
  let x = Math.max(1, Math.floor(expected));
  while (!isRare(x)) x++;
  return x;
}

/** The last whole number that is one, from the expectation down; null when not even 0 is. */
function lastBelow(expected: number, isRare: (x: number) => boolean): number | null {
  let x = Math.ceil(expected);
  while (x >= 0 && !isRare(x)) x--;
  return x < 0 ? null : x;
}
