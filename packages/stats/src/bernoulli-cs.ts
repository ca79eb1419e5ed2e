import betaln from '@stdlib/math-base-special-betaln';
import { type Interval, kAlpha } from './mixture.js';

/** Cases of one arm, and what the interval is tuned to. */
export interface BernoulliCases {
  /** 0 to n, whole. */
  readonly successes: number;
  /** Cases, whole, ≥ 0. */
  readonly n: number;
  /** The number of cases at which the interval is tightest, > 0. */
  readonly nTune: number;
  /** The alpha that tuning is for; usually the alpha of the interval. */
  readonly alphaOpt: number;
}

const halvings = 200;

function requireCases({ successes, n, nTune }: BernoulliCases): void {
  if (!(n >= 0 && successes >= 0 && successes <= n)) throw new RangeError('Successes are 0 to n.');
  if (!(nTune > 0)) throw new RangeError('nTune is above 0.');
}

function logEAt({ successes, n, nTune, alphaOpt }: BernoulliCases): (p0: number) => number {
  const strength = Math.max(1e-3, nTune / kAlpha(alphaOpt) - 1);
  const failures = n - successes;
  return (p0) => {
    const a = strength * p0;
    const b = strength * (1 - p0);
    const observed =
      (successes > 0 ? successes * Math.log(p0) : 0) + (failures > 0 ? failures * Math.log1p(-p0) : 0);
    return betaln(a + successes, b + failures) - betaln(a, b) - observed;
  };
}

/**
 * The natural logarithm of the e-value against "the share is p0" (beta-binomial mixture centred on p0): exact at every n.
 * `p0` in [0, 1]. At 0 or 1 the answer is Infinity once a case contradicts it, else 0; n = 0 gives 0.
 * Always-valid p = min(1, exp(−ln e)). Throws a RangeError for impossible counts.
 * Source: Howard, Ramdas, McAuliffe, Sekhon, Annals of Statistics 49(2), 2021 (beta-binomial mixture).
 */
export function bernoulliLogE(cases: BernoulliCases & { readonly p0: number }): number {
  requireCases(cases);
  const { p0, successes, n } = cases;
  if (!(p0 >= 0 && p0 <= 1)) throw new RangeError('p0 is 0 to 1.');
  if (n === 0) return 0;
  if (p0 === 0) return successes > 0 ? Number.POSITIVE_INFINITY : 0;
  if (p0 === 1) return successes < n ? Number.POSITIVE_INFINITY : 0;
  return logEAt(cases)(p0);
}

/** Halves the way from a share that is in to one that is out; answers the last one found in. */
function edge(inside: number, outside: number, isIn: (p: number) => boolean): number {
  let within = inside;
  let without = outside;
  for (let step = 0; step < halvings; step += 1) {
    const middle = (within + without) / 2;
    if (middle === within || middle === without || Math.abs(within - without) < 1e-17) break;
    if (isIn(middle)) within = middle;
    else without = middle;
  }
  return Math.abs(within - outside) < 1e-12 ? outside : within;
}

/**
 * The confidence sequence of one arm's share: all shares the e-value does not speak against. Exact at every look.
 * Within [0, 1]; no successes give low 0, only successes high 1, n = 0 gives [0, 1]. Throws a RangeError for impossible counts.
 * Source: Howard, Ramdas, McAuliffe, Sekhon, Annals of Statistics 49(2), 2021 (bernoulli_confidence_interval).
 */
export function bernoulliCs(
  cases: BernoulliCases & { readonly alpha: number },
): Interval & { readonly low: number; readonly high: number } {
  requireCases(cases);
  const { successes, n, alpha } = cases;
  if (n === 0) return { low: 0, high: 1 };
  const bar = -Math.log(alpha);
  const logE = logEAt(cases);
  const isIn = (p: number) => !(logE(p) > bar);
  const share = successes / n;
  return {
    low: successes === 0 ? 0 : edge(share, 0, isIn),
    high: successes === n ? 1 : edge(share, 1, isIn),
  };
}
