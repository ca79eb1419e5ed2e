import normalCdf from '@stdlib/stats-base-dists-normal-cdf';

function requireSpread(...spreads: readonly number[]): void {
  if (spreads.some((spread) => !(spread >= 0))) throw new RangeError('A standard deviation is 0 or more.');
}

/**
 * The most it can be worth to find out for certain, in the unit of `mu` and `sd`: expected value of perfect information when
 * the net value is normal. sd · (φ(u) − u (1 − Φ(u))), u = |mu| / sd. sd = 0 gives 0. Throws a RangeError for sd < 0.
 * Source: Raiffa and Schlaifer, Applied Statistical Decision Theory, 1961 (unit normal loss).
 */
export function evpiNormal({ mu, sd }: { readonly mu: number; readonly sd: number }): number {
  requireSpread(sd);
  if (sd === 0) return 0;
  const u = Math.abs(mu) / sd;
  const density = Math.exp(-0.5 * u * u) / Math.sqrt(2 * Math.PI);
  return sd * Math.max(0, density - u * normalCdf(-u, 0, 1));
}

/**
 * About what a further measurement is worth before it is made, in the unit of `mu0`: expected value of sample information.
 * `mu0`, `sd0` what is believed now; `seNew` standard error of the measurement in the same unit (Infinity: worth 0).
 * sd0 = 0 gives 0. Throws a RangeError for a negative spread. Source: as `evpiNormal` (preposterior analysis).
 */
export function evsiNormal(given: {
  readonly mu0: number;
  readonly sd0: number;
  readonly seNew: number;
}): number {
  const { mu0, sd0, seNew } = given;
  requireSpread(sd0, seNew);
  if (sd0 === 0) return 0;
  return evpiNormal({ mu: mu0, sd: sd0 ** 2 / Math.hypot(sd0, seNew) });
}

/**
 * What is believed after a measurement: the precision-weighted mean and its standard deviation, in the prior's unit.
 * Not moved by when one stopped measuring. se = 0 gives the measurement, sd0 = 0 or se = Infinity the prior; a prior and a
 * measurement that are both certain give the measurement. Throws a RangeError for a negative spread.
 * Source: Raiffa and Schlaifer 1961 (normal process, known variance).
 */
export function posteriorNormal(given: {
  readonly mu0: number;
  readonly sd0: number;
  readonly est: number;
  readonly se: number;
}): { readonly mean: number; readonly sd: number } {
  const { mu0, sd0, est, se } = given;
  requireSpread(sd0, se);
  if (se === 0) return { mean: est, sd: 0 };
  if (se === Number.POSITIVE_INFINITY) return { mean: mu0, sd: sd0 };
  if (sd0 === Number.POSITIVE_INFINITY) return { mean: est, sd: se };
  const weight = sd0 ** 2 / (sd0 ** 2 + se ** 2);
  return { mean: mu0 + weight * (est - mu0), sd: se * Math.sqrt(weight) };
}
