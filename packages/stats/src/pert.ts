import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';

/** A range with its most likely value, all in one unit: min ≤ mode ≤ max. */
export interface PertRange {
  readonly min: number;
  readonly mode: number;
  readonly max: number;
}

/** A PERT range as a beta distribution stretched from min to max. */
export interface Pert {
  /** Shapes of the beta; null for a constant (min = max). */
  readonly alpha: number | null;
  readonly beta: number | null;
  readonly mean: number;
  readonly variance: number;
  readonly sd: number;
}

/**
 * The beta-PERT of a range, in its unit. The variance is (mean − min)(max − mean) / 7, which is the beta's own.
 * min = max is a constant: variance 0, no shapes. Throws a RangeError unless min ≤ mode ≤ max, all finite.
 * Source: Clark, Operations Research 10, 1962; Vose, Risk Analysis, 3rd edition 2008 (λ = 4).
 */
export function pert({ min, mode, max }: PertRange): Pert {
  if (!(min <= mode && mode <= max && Number.isFinite(max - min)))
    throw new RangeError('A range has min ≤ mode ≤ max.');
  if (min === max) return { alpha: null, beta: null, mean: min, variance: 0, sd: 0 };
  const mean = (min + 4 * mode + max) / 6;
  const variance = ((mean - min) * (max - mean)) / 7;
  return {
    alpha: 1 + (4 * (mode - min)) / (max - min),
    beta: 1 + (4 * (max - mode)) / (max - min),
    mean,
    variance,
    sd: Math.sqrt(variance),
  };
}

/**
 * The value of a PERT range that is not exceeded with probability p (0 to 1), in the range's unit.
 * Within [min, max]. Throws a RangeError as `pert`, and for p outside 0 to 1. Source: as `pert`.
 */
export function pertQuantile(p: number, range: PertRange): number {
  const { alpha, beta } = pert(range);
  if (!(p >= 0 && p <= 1)) throw new RangeError('A probability is 0 to 1.');
  if (alpha === null || beta === null) return range.min;
  return range.min + (range.max - range.min) * betaQuantile(p, alpha, beta);
}
