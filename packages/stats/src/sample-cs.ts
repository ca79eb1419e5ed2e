import { around, type Interval, kAlpha, tMixtureCrit } from './mixture.js';

/** The sums of one arm's single observations. */
export interface Sample {
  readonly n: number;
  readonly sum: number;
  readonly sumSq: number;
}

/** A t-mixture interval with what it was made of; null where too little is known. */
export interface TInterval extends Interval {
  readonly estimate: number | null;
  readonly se: number | null;
  readonly nu: number | null;
  /** Effective number of observations or periods. */
  readonly m: number | null;
  /** Standard errors to either side; null while infinite. */
  readonly crit: number | null;
}

/** Nothing can be said yet, except perhaps the estimate. */
export function unknownInterval(estimate: number | null): TInterval {
  return { estimate, se: null, nu: null, m: null, crit: null, low: null, high: null };
}

/** The interval of an estimate with its standard error, by the t-mixture. */
export function tInterval(given: {
  readonly estimate: number;
  readonly se: number;
  readonly nu: number;
  readonly m: number;
  readonly mTune: number;
  readonly alpha: number;
}): TInterval {
  const { estimate, se, nu, m, mTune, alpha } = given;
  const crit = tMixtureCrit({ m, nu, g: kAlpha(alpha) / mTune, alpha });
  return { estimate, se, nu, m, crit: Number.isFinite(crit) ? crit : null, ...around(estimate, se, crit) };
}

/** Degrees of freedom of a sum of two squared standard errors (Welch 1947, Satterthwaite 1946). */
export function welch(first: number, firstNu: number, second: number, secondNu: number): number {
  return (first + second) ** 2 / (first ** 2 / firstNu + second ** 2 / secondNu);
}

interface Moments {
  readonly n: number;
  readonly mean: number;
  readonly variance: number;
}

function momentsOf({ n, sum, sumSq }: Sample): Moments {
  const spread = sumSq - sum ** 2 / n;
  // What is left of equal values after subtraction is rounding, not variation.
  const varies = n > 1 && spread > 16 * Number.EPSILON * sumSq;
  return { n, mean: n > 0 ? sum / n : Number.NaN, variance: varies ? spread / (n - 1) : 0 };
}

/**
 * The confidence sequence of a mean of single observations, in their unit.
 * `nTune` planned number of observations. Not defined (null) for n < 2 or when all values are equal.
 * One-arm means of skewed values need a cap fixed beforehand and n ≥ 50: `evidenceAt` sees to that.
 * Source: Wang and Ramdas, arXiv 2310.03722 (t-mixture).
 */
export function meanCs(given: Sample & { readonly nTune: number; readonly alpha: number }): TInterval {
  const { n, nTune, alpha } = given;
  const { mean, variance } = momentsOf(given);
  if (!(variance > 0)) return unknownInterval(n > 0 ? mean : null);
  return tInterval({ estimate: mean, se: Math.sqrt(variance / n), nu: n - 1, m: n, mTune: nTune, alpha });
}

/** Two arms of single observations. */
export interface TwoSamples {
  readonly pilot: Sample;
  readonly control: Sample;
  readonly alpha: number;
}

/**
 * The confidence sequence of a difference of two means, pilot − control, in their unit (Welch's standard error).
 * `nTunePerArm` planned observations of each arm. Not defined (null) when an arm has fewer than 2, or nothing varies in either.
 * Source: as `meanCs`; unequal arms by information 1 / (1/n1 + 1/n0): Jennison and Turnbull 2000.
 */
export function diffCs(given: TwoSamples & { readonly nTunePerArm: number }): TInterval {
  const pilot = momentsOf(given.pilot);
  const control = momentsOf(given.control);
  if (!(pilot.n > 0 && control.n > 0)) return unknownInterval(null);
  const estimate = pilot.mean - control.mean;
  const first = pilot.variance / pilot.n;
  const second = control.variance / control.n;
  if (!(pilot.n > 1 && control.n > 1 && first + second > 0)) return unknownInterval(estimate);
  return tInterval({
    estimate,
    se: Math.sqrt(first + second),
    nu: welch(first, pilot.n - 1, second, control.n - 1),
    m: 1 / (1 / pilot.n + 1 / control.n),
    mTune: given.nTunePerArm / 2,
    alpha: given.alpha,
  });
}

/** Below this many standard errors from 0, a control mean is too uncertain to divide by. */
const leastControlZ = 3;

/**
 * The confidence sequence of a relative lift (pilot − control) / control, without unit, by the delta method and the
 * normal mixture on n = all observations of both arms; `nTune` counts both arms too.
 * Not defined (null) when an arm has fewer than 2, or the control's mean is within 3 standard errors of 0.
 * Source: growthbook/gbstats, frequentist sequential test; Johari, Koomen, Pekelis, Walsh, Operations Research 2022.
 */
export function relativeLiftCs(given: TwoSamples & { readonly nTune: number }): TInterval {
  const pilot = momentsOf(given.pilot);
  const control = momentsOf(given.control);
  if (!(pilot.n > 1 && control.n > 1)) return unknownInterval(null);
  const controlSe = Math.sqrt(control.variance / control.n);
  if (control.mean === 0 || Math.abs(control.mean) < leastControlZ * controlSe) return unknownInterval(null);
  const estimate = (pilot.mean - control.mean) / control.mean;
  const se2 =
    pilot.variance / (pilot.n * control.mean ** 2) +
    (control.variance * pilot.mean ** 2) / (control.n * control.mean ** 4);
  if (!(se2 > 0)) return unknownInterval(estimate);
  return tInterval({
    estimate,
    se: Math.sqrt(se2),
    nu: Number.POSITIVE_INFINITY,
    m: pilot.n + control.n,
    mTune: given.nTune,
    alpha: given.alpha,
  });
}
