/** An interval that holds at every look; null on both sides while it is infinite or not defined. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

/** What one t-mixture looks at. */
export interface TMixture {
  /** Effective number of observations (or periods), > 0. */
  readonly m: number;
  /** Degrees of freedom, > 0; Infinity gives the normal mixture. */
  readonly nu: number;
  /** Prior variance of the standardised effect, > 0: kAlpha(alpha) / mTune. */
  readonly g: number;
}

function requireAlpha(alpha: number): void {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError('alpha lies between 0 and 1.');
}

/**
 * The number k for which a mixture with rho^2 = k / nTune is tightest at nTune: −2 ln a + ln(1 − 2 ln a).
 * `alpha` in (0, 1), two-sided; without unit. Throws a RangeError outside.
 * Source: Howard, Ramdas, McAuliffe, Sekhon, Annals of Statistics 49(2), 2021 (best_rho).
 */
export function kAlpha(alpha: number): number {
  requireAlpha(alpha);
  return -2 * Math.log(alpha) + Math.log(1 - 2 * Math.log(alpha));
}

/**
 * The natural logarithm of the e-value against "the effect is the null", from the squared t statistic.
 * `t2` = (estimate − null)² / SE², ≥ 0. Negative values speak for the null. Always-valid p = min(1, exp(−ln e)).
 * Source: Gönen, Johnson, Lu, Westfall, The American Statistician 59, 2005; Wang and Ramdas, arXiv 2310.03722.
 * With nu = Infinity it is the mixture SPRT of Johari, Koomen, Pekelis, Walsh, Operations Research 2022.
 */
export function tMixtureLogE({ t2, m, nu, g }: TMixture & { readonly t2: number }): number {
  const c = m * g;
  const shrink = -0.5 * Math.log1p(c);
  if (!Number.isFinite(nu)) return shrink + (t2 * c) / (2 * (1 + c));
  return shrink + ((nu + 1) / 2) * (Math.log1p(t2 / nu) - Math.log1p(t2 / (nu * (1 + c))));
}

/**
 * How many standard errors the interval reaches to either side; Infinity while there is too little to say anything.
 * It is where `tMixtureLogE` meets ln(1 / alpha), in closed form. No burn-in has to be chosen.
 * Infinity too for m or nu that are not above 0. Source: as `tMixtureLogE`.
 */
export function tMixtureCrit({ m, nu, g, alpha }: TMixture & { readonly alpha: number }): number {
  requireAlpha(alpha);
  const c = m * g;
  if (!(c > 0 && nu > 0)) return Number.POSITIVE_INFINITY;
  const bar = 0.5 * Math.log1p(c) - Math.log(alpha);
  if (!Number.isFinite(nu)) return Math.sqrt((2 * bar * (1 + c)) / c);
  const k = Math.exp((2 / (nu + 1)) * bar);
  if (!(k < 1 + c)) return Number.POSITIVE_INFINITY;
  return Math.sqrt((nu * Math.expm1((2 / (nu + 1)) * bar)) / (1 - k / (1 + c)));
}

/**
 * Half the width of the asymptotic confidence sequence of a mean, in the unit of the observations.
 * `s2` variance of one observation ≥ 0, `n` observations so far, `nTune` the n at which it is tightest.
 * Infinity for n = 0. Source: Waudby-Smith, Arbour, Sinha, Kennedy, Ramdas, Annals of Statistics 52(6), 2024.
 */
export function normalMixtureHalfwidth(given: {
  readonly s2: number;
  readonly n: number;
  readonly nTune: number;
  readonly alpha: number;
}): number {
  const { s2, n, nTune, alpha } = given;
  if (!(n > 0)) return Number.POSITIVE_INFINITY;
  const crit = tMixtureCrit({ m: n, nu: Number.POSITIVE_INFINITY, g: kAlpha(alpha) / nTune, alpha });
  return crit * Math.sqrt(s2 / n);
}

/** Estimate ± crit · se; null on both sides while crit or se is not finite, or nothing varies (se 0). */
export function around(estimate: number, se: number, crit: number): Interval {
  const reach = crit * se;
  if (!(Number.isFinite(reach) && se > 0)) return { low: null, high: null };
  return { low: estimate - reach, high: estimate + reach };
}
