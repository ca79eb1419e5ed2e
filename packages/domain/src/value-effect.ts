import type { Baseline } from './criteria.js';
import type { CriterionEvidence, JudgedCriterion } from './evidence.js';
import type { MetricKind } from './metrics.js';
import type { MeasuredEffect } from './value.js';

/** Standard deviations between the ends of a 90 % interval of a normal distribution. */
const width90 = 3.289707253902945;

/** A proportion's baseline was itself counted; of other kinds the spread is not known. */
function baselineVariance({ value, n }: Baseline, kind: MetricKind): number {
  if (kind !== 'PROPORTION' || n === null || n === 0) return 0;
  return Math.max(0, value * (1 - value)) / n;
}

type Interval = Pick<CriterionEvidence, 'estimate' | 'low' | 'high' | 'se'>;

/** The standard error; read back from the interval, which is wider, where none is known. */
function errorOf({ low, high, se }: Interval): number {
  return se !== null && se > 0 ? se : ((high ?? 0) - (low ?? 0)) / width90;
}

function complete(evidence: Interval): { estimate: number; low: number; high: number } | null {
  const { estimate, low, high } = evidence;
  const all = [estimate, low, high].every((value) => value !== null && Number.isFinite(value));
  return all ? (evidence as ReturnType<typeof complete>) : null;
}

/**
 * The improvement a criterion measured, turned so that better is above 0, in the metric's unit. One arm: the level against
 * its baseline; otherwise pilot minus comparison. Null while there is no interval, and with one arm without a baseline.
 */
export function measuredEffect({ criterion, metric, evidence }: JudgedCriterion): MeasuredEffect | null {
  const interval = complete(evidence);
  const { design, baseline } = criterion;
  if (!interval || (design === 'ONE_ARM' && !baseline)) return null;
  const reference = design === 'ONE_ARM' && baseline ? baseline.value : 0;
  const spread = design === 'ONE_ARM' && baseline ? baselineVariance(baseline, metric.kind) : 0;
  const [near, far] = [interval.low - reference, interval.high - reference];
  const better = metric.direction === 'HIGHER_IS_BETTER';
  return {
    criterionId: criterion.id,
    estimate: (better ? 1 : -1) * (interval.estimate - reference),
    low: better ? near : -far,
    high: better ? far : -near,
    se: Math.hypot(errorOf(evidence), Math.sqrt(spread)),
    n: evidence.n,
    nControl: evidence.nControl,
    periods: evidence.periods,
  };
}

/** How many units people count an effect of 1 in: a proportion's in points of a hundred. */
export function unitsOf(kind: MetricKind): number {
  return kind === 'PROPORTION' ? 100 : 1;
}
