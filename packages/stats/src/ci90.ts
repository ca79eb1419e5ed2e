import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';

/** An interval that is believed to hold the value in nine cases of ten, in one unit: low ≤ high. */
export interface Ci90Range {
  readonly low: number;
  readonly high: number;
}

/** The distribution a 90 % interval stands for. */
export interface Ci90 {
  /** Lognormal when low is above 0, else normal; a constant when low = high. */
  readonly kind: 'lognormal' | 'normal' | 'constant';
  /** Mean (of the logarithm, when lognormal). */
  readonly mu: number;
  /** Standard deviation (of the logarithm, when lognormal). */
  readonly sigma: number;
  readonly mean: number;
  readonly median: number;
  readonly variance: number;
}

/** Standard deviations between the 5 % and the 95 % point of a normal distribution. */
const width90 = 2 * normalQuantile(0.95, 0, 1);

/**
 * The distribution of a calibrated 90 % interval, in its unit. low = high is a constant.
 * Throws a RangeError for low > high or what is not finite. Source: Hubbard, How to Measure Anything, 3rd edition 2014.
 */
export function ci90({ low, high }: Ci90Range): Ci90 {
  if (!(low <= high && Number.isFinite(high - low))) throw new RangeError('A range has low ≤ high.');
  if (low === high) return { kind: 'constant', mu: low, sigma: 0, mean: low, median: low, variance: 0 };
  if (low <= 0) {
    const mu = (low + high) / 2;
    const sigma = (high - low) / width90;
    return { kind: 'normal', mu, sigma, mean: mu, median: mu, variance: sigma ** 2 };
  }
  const mu = (Math.log(low) + Math.log(high)) / 2;
  const sigma = (Math.log(high) - Math.log(low)) / width90;
  const mean = Math.exp(mu + sigma ** 2 / 2);
  return {
    kind: 'lognormal',
    mu,
    sigma,
    mean,
    median: Math.exp(mu),
    variance: Math.expm1(sigma ** 2) * mean ** 2,
  };
}

/**
 * The value that is not exceeded with probability p (0 to 1) under a 90 % interval, in its unit; p = 0 and 1 give the ends of
 * the distribution (0 or −∞, and ∞). Throws a RangeError as `ci90`, and for p outside 0 to 1. Source: as `ci90`.
 */
export function ci90Quantile(p: number, range: Ci90Range): number {
  const { kind, mu, sigma } = ci90(range);
  if (!(p >= 0 && p <= 1)) throw new RangeError('A probability is 0 to 1.');
  if (kind === 'constant') return mu;
  const at = mu + sigma * normalQuantile(p, 0, 1);
  return kind === 'lognormal' ? Math.exp(at) : at;
}
