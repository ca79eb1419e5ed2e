import { bernoulliCs } from './bernoulli-cs.js';
import { clusteredRatio, type PeriodSums, totals } from './period-sums.js';
import { type TInterval, tInterval, unknownInterval, welch } from './sample-cs.js';
import { pairedSe2, type SharedSums } from './shared-periods.js';

/** How an interval on periods is tuned. */
export interface PeriodTuning {
  /** The number of periods of an arm at which the interval is tightest, > 0. */
  readonly periodsTune: number;
  /** Two-sided, 0 to 1. */
  readonly alpha: number;
}

function oneArm(pilot: PeriodSums, { periodsTune, alpha }: PeriodTuning): TInterval {
  const { ratio, se2, nu } = clusteredRatio(pilot);
  if (ratio === null || !(se2 > 0)) return unknownInterval(ratio);
  return tInterval({ estimate: ratio, se: Math.sqrt(se2), nu, m: pilot.k, mTune: periodsTune, alpha });
}

function twoArms(pilot: PeriodSums, control: PeriodSums, tuning: PeriodTuning, floor2: number): TInterval {
  const first = clusteredRatio(pilot);
  const second = clusteredRatio(control);
  if (first.ratio === null || second.ratio === null) return unknownInterval(null);
  const estimate = first.ratio - second.ratio;
  const se2 = first.se2 + second.se2;
  if (pilot.k < 2 || control.k < 2 || !(se2 > 0)) return unknownInterval(estimate);
  return tInterval({
    estimate,
    se: Math.sqrt(Math.max(se2, floor2)),
    nu: welch(first.se2, first.nu, second.se2, second.nu),
    m: 1 / (1 / pilot.k + 1 / control.k),
    mTune: tuning.periodsTune / 2,
    alpha: tuning.alpha,
  });
}

/**
 * The confidence sequence of a ratio metric logged by periods, or of its difference pilot − control; the default for means
 * and ratios. Clustering within a period is in the standard error. `control` null: one arm.
 * Not defined (null) while an arm has fewer than 2 periods with cases, or when nothing varies.
 * Source: Cochran 1977, chapter 6 (variance); Wang and Ramdas, arXiv 2310.03722 (t-mixture on periods).
 */
export function ratioCs(pilot: PeriodSums, control: PeriodSums | null, tuning: PeriodTuning): TInterval {
  return control ? twoArms(pilot, control, tuning, 0) : oneArm(pilot, tuning);
}

/**
 * The confidence sequence of a difference of two shares, pilot − control, logged by periods. The squared standard error is
 * never below the pooled binomial one, which keeps rare events honest. Undefined (null) as `ratioCs`: so without any event.
 */
export function twoProportionCs(pilot: PeriodSums, control: PeriodSums, tuning: PeriodTuning): TInterval {
  return twoArms(pilot, control, tuning, pooledFloor(pilot, control));
}

/** The squared standard error two shares would have if they were one and every case stood for itself. */
export function pooledFloor(pilot: PeriodSums, control: PeriodSums): number {
  const first = totals(pilot);
  const second = totals(control);
  const pooled = (first.y + second.y) / (first.n + second.n);
  return pooled * (1 - pooled) * (1 / first.n + 1 / second.n);
}

/**
 * The confidence sequence of a difference of two ratios, pilot − control, whose arms were counted over the same periods: as
 * `ratioCs`, but what swings in both arms together is not in the standard error. `floor2` is the least squared standard
 * error (0: none). Degrees of freedom are those of the arm with fewer periods, less 1. Not defined (null) as `ratioCs`.
 * Source: the t-mixture of `ratioCs` on the cluster-robust variance of `pairedSe2`.
 */
export function pairedCs(
  pilot: PeriodSums,
  control: PeriodSums,
  shared: SharedSums,
  tuning: PeriodTuning & { readonly floor2: number },
): TInterval {
  const first = clusteredRatio(pilot).ratio;
  const second = clusteredRatio(control).ratio;
  if (first === null || second === null) return unknownInterval(null);
  const estimate = first - second;
  if (pilot.k < 2 || control.k < 2) return unknownInterval(estimate);
  const se2 = pairedSe2(pilot, control, shared);
  if (!(se2 > 0)) return unknownInterval(estimate);
  return tInterval({
    estimate,
    se: Math.sqrt(Math.max(se2, tuning.floor2)),
    nu: Math.min(pilot.k, control.k) - 1,
    m: 1 / (1 / pilot.k + 1 / control.k),
    mTune: tuning.periodsTune / 2,
    alpha: tuning.alpha,
  });
}

/** A one-arm share with both intervals it is the hull of. */
export interface OneProportion extends TInterval {
  readonly exactLow: number;
  readonly exactHigh: number;
  readonly periodLow: number | null;
  readonly periodHigh: number | null;
}

/**
 * The confidence sequence of one arm's share, logged by periods: from the lower low to the higher high of the exact
 * interval on cases and the t-mixture on periods, so that it survives rare events and clustered days alike.
 * `nTune` in cases. Null while the one on periods is not defined. It may reach below 0 or above 1.
 */
export function oneProportionCs(
  pilot: PeriodSums,
  tuning: PeriodTuning & { readonly nTune: number },
): OneProportion {
  const { n, y } = totals(pilot);
  const { alpha, nTune } = tuning;
  const exact = bernoulliCs({ successes: y, n, nTune, alpha, alphaOpt: alpha });
  const period = oneArm(pilot, tuning);
  const defined = period.low !== null && period.high !== null;
  return {
    ...period,
    low: defined ? Math.min(exact.low, period.low) : null,
    high: defined ? Math.max(exact.high, period.high) : null,
    exactLow: exact.low,
    exactHigh: exact.high,
    periodLow: period.low,
    periodHigh: period.high,
  };
}
