import betainc from '@stdlib/math-base-special-betainc';
import gammainc from '@stdlib/math-base-special-gammainc';

/** Throws a RangeError unless it is a whole number that is not negative. */
export function assertCount(count: number, what: string): void {
  if (!Number.isSafeInteger(count) || count < 0)
    throw new RangeError(`A number of ${what} is whole, 0 or more.`);
}

/** Throws a RangeError unless it lies between 0 and 1. */
export function assertConfidence(conf: number): void {
  if (!(conf > 0 && conf < 1)) throw new RangeError('A confidence lies between 0 and 1.');
}

/** The chance of at most `x` events where `mean` are expected. Source: Abramowitz and Stegun, 26.4.21. */
export function poissonAtMost(x: number, mean: number): number {
  if (x < 0) return 0;
  return mean === 0 ? 1 : gammainc(mean, x + 1, true, true);
}

/** The chance of at least `x` events where `mean` are expected. */
export function poissonAtLeast(x: number, mean: number): number {
  if (x <= 0) return 1;
  return mean === 0 ? 0 : gammainc(mean, x);
}

/** The chance of at most `x` among `n` cases of chance `p` each, between 0 and 1. Source: Abramowitz and Stegun, 26.5.24. */
export function binomialAtMost(x: number, n: number, p: number): number {
  if (x < 0) return 0;
  return x >= n ? 1 : betainc(1 - p, n - x, x + 1);
}

/** The chance of at least `x` among `n` cases of chance `p` each. */
export function binomialAtLeast(x: number, n: number, p: number): number {
  if (x <= 0) return 1;
  return x > n ? 0 : betainc(p, x, n - x + 1);
}

/**
 * The chance of at least `x` events whose rate is Gamma(`shape`, `rate`), over an exposure above 0: the upper tail of the negative
 * binomial. Source: Gelman and others, Bayesian Data Analysis, chapter 2.
 */
export function negativeBinomialAtLeast(
  x: number,
  { shape, rate }: { readonly shape: number; readonly rate: number },
  exposure: number,
): number {
  if (x <= 0) return 1;
  return exposure === 0 ? 0 : betainc(exposure / (rate + exposure), x, shape);
}
