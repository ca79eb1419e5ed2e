import betainc from '@stdlib/math-base-special-betainc';
import gammainc from '@stdlib/math-base-special-gammainc';

// The forecasts that ADR 16 rejects. The product does not use them; they are what reference vectors of forecasts are held against.

/** What is believed of a team's rate, in items a sprint: a gamma distribution. */
export interface RateBelief {
  /** Above 0. */
  readonly shape: number;
  /** In sprints an item, above 0. */
  readonly rate: number;
}

/** How the rates of a pool of teams spread. */
export interface RatePrior extends RateBelief {
  /** The mean of the teams' means, items a sprint. */
  readonly mean: number;
  /** The variance of the teams' true rates. */
  readonly between: number;
}

/** Teams are never believed to be more alike than this share of their mean. */
const leastSpread = 1 / 4;
/** As many multisets of relative throughputs are counted one by one; beyond it their sums would take seconds. */
const mostSums = 500_000;

function requireBelief({ shape, rate }: RateBelief): void {
  if (!(shape > 0 && rate > 0)) throw new RangeError('A belief about a rate has a shape and a rate above 0.');
}

/**
 * What a pool of teams says of a team not yet seen: `means` items a sprint and `ns` sprints, one a team; `phi` is how many times
 * a team's variance exceeds its mean, 1 or more. Throws a RangeError without a team or when nothing was finished.
 * Source: empirical Bayes by moments; Efron and Morris, JASA 70, 1975; Gelman and others, Bayesian Data Analysis, chapter 5.
 */
export function ratePrior(given: {
  readonly means: readonly number[];
  readonly ns: readonly number[];
  readonly phi: number;
}): RatePrior {
  const { means, ns, phi } = given;
  if (means.length === 0 || means.length !== ns.length || ns.some((n) => !(n > 0)) || !(phi >= 0))
    throw new RangeError('A pool has a mean and a number of sprints for each of its teams.');
  const mean = meanOf(means);
  if (!(mean > 0)) throw new RangeError('A pool that finished nothing says nothing of rates.');
  const seen = means.reduce((sum, one) => sum + (one - mean) ** 2, 0) / Math.max(1, means.length - 1);
  const byChance = phi * mean * meanOf(ns.map((n) => 1 / n));
  const between = Math.max(seen - byChance, (mean * leastSpread) ** 2);
  return { shape: mean ** 2 / between, rate: mean / between, mean, between };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}

/**
 * The chance, 0 to 1, that `sprints` sprints finish `items` or more when their numbers are Poisson around the believed rate: a
 * negative binomial. Throws a RangeError for a belief that is none. Source: regularised incomplete beta function.
 */
export function chanceDone(items: number, sprints: number, belief: RateBelief): number {
  requireBelief(belief);
  if (items <= 0) return 1;
  if (sprints <= 0) return 0;
  return betainc(sprints / (sprints + belief.rate), Math.ceil(items), belief.shape, true, false);
}

/**
 * The least number of sprints whose chance of finishing `items` is `confidence` or more; 0 to below 1, else a RangeError.
 * Infinity beyond 2^40 sprints.
 */
export function sprintsAtConfidence(items: number, belief: RateBelief, confidence: number): number {
  if (!(confidence >= 0 && confidence < 1)) throw new RangeError('A confidence lies from 0 to below 1.');
  const enough = (sprints: number) => chanceDone(items, sprints, belief) >= confidence;
  if (enough(0)) return 0;
  let high = 1;
  while (!enough(high)) {
    if (high > 2 ** 40) return Number.POSITIVE_INFINITY;
    high *= 2;
  }
  let low = Math.floor(high / 2);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * The chance, 0 to 1, that `sprints` sprints finish `items`, when a sprint finishes the believed rate times a relative throughput
 * drawn evenly from `pool`: the mean gamma tail over all draws, exact. Throws a RangeError for an empty pool, values below 0, or
 * more than half a million different draws. Source: Rao-Blackwell over the rate; Magennis, Throughput Forecaster.
 */
export function chanceDoneShrunk(
  items: number,
  sprints: number,
  belief: RateBelief,
  pool: readonly number[],
): number {
  requireBelief(belief);
  if (pool.length === 0 || pool.some((value) => !(value >= 0)))
    throw new RangeError('A pool has relative throughputs of 0 or more.');
  if (items <= 0) return 1;
  if (multisets(pool.length, sprints) > mostSums) throw new RangeError('Too many draws to count them all.');
  let chance = 0;
  forEachSum(pool, sprints, (sum, weight) => {
    const standard = (belief.rate * items) / sum;
    if (Number.isFinite(standard)) chance += weight * gammainc(standard, belief.shape, true, true);
  });
  return Math.min(1, chance);
}

function multisets(kinds: number, drawn: number): number {
  let count = 1;
  for (let at = 1; at <= drawn; at += 1) count *= (kinds - 1 + at) / at;
  return count;
}

/** Every sum of `drawn` values of the pool with its chance: multisets, each as often as its orders. */
function forEachSum(
  pool: readonly number[],
  drawn: number,
  visit: (sum: number, weight: number) => void,
): void {
  const each = 1 / pool.length;
  const walk = (at: number, left: number, sum: number, weight: number): void => {
    const value = pool[at] as number;
    if (at === pool.length - 1) {
      visit(sum + left * value, weight * each ** left);
      return;
    }
    let ways = weight;
    for (let taken = 0; taken <= left; taken += 1) {
      walk(at + 1, left - taken, sum + taken * value, ways);
      ways *= (each * (left - taken)) / (taken + 1);
    }
  };
  walk(0, drawn, 0, 1);
}
