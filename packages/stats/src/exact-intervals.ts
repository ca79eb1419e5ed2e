import gammaincinv from '@stdlib/math-base-special-gammaincinv';
import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import { assertConfidence, assertCount } from './tails.js';

/** An interval, both ends included. */
export interface ExactInterval {
  readonly low: number;
  readonly high: number;
}

/** Counted events over an exposure: windows, pilots, months. */
export interface CountedEvents {
  /** How many, a whole number. */
  readonly x: number;
  /** Over how much, above 0; the rate is per one of it. */
  readonly exposure?: number;
  /** The confidence, between 0 and 1; 0.9 leaves 5 % on each side. */
  readonly conf?: number;
}

/**
 * The exact interval of a rate of events, per unit of exposure: it holds the true rate at least as often as its confidence says,
 * whatever the rate is. Nothing counted: the lower end is 0. Throws a RangeError for counts, exposures or confidences that are none.
 * Source: Garwood, Biometrika 28, 1936.
 */
export function poissonCi({ x, exposure = 1, conf = 0.9 }: CountedEvents): ExactInterval {
  assertCount(x, 'events');
  assertConfidence(conf);
  if (!(exposure > 0 && exposure < Number.POSITIVE_INFINITY)) throw new RangeError('An exposure is above 0.');
  const outside = (1 - conf) / 2;
  const low = x === 0 ? 0 : gammaincinv(outside, x);
  // The upper tail is asked for as such: 1 − p loses the digits of a small p.
  return { low: low / exposure, high: gammaincinv(outside, x + 1, true) / exposure };
}

/** Cases with what is counted among them. */
export interface CountedCases {
  /** How many of them, 0 to `n`. */
  readonly x: number;
  /** How many cases, at least 1. */
  readonly n: number;
  /** The confidence, between 0 and 1. */
  readonly conf?: number;
}

/**
 * The exact interval of a share, 0 to 1. Nothing counted: the lower end is 0; everything: the upper end is 1. Throws a RangeError for
 * counts or confidences that are none. Source: Clopper and Pearson, Biometrika 26, 1934.
 */
export function clopperPearson({ x, n, conf = 0.9 }: CountedCases): ExactInterval {
  assertCount(x, 'cases');
  assertCount(n, 'cases');
  assertConfidence(conf);
  if (n < 1 || x > n) throw new RangeError('A share is counted among at least one case.');
  const outside = (1 - conf) / 2;
  return {
    low: x === 0 ? 0 : betaQuantile(outside, x, n - x + 1),
    high: x === n ? 1 : betaQuantile(1 - outside, x + 1, n - x),
  };
}
