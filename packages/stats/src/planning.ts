import type { Design, MetricKind } from './evidence-plan.js';
import { operatingCharacteristics } from './operating-characteristics.js';

/** What is planned, and what is asked about it. */
export interface PlanningInput {
  readonly kind: MetricKind;
  readonly design: Design;
  /** What the criterion claims of its metric or difference: above the threshold, or below. */
  readonly claims: 'ABOVE' | 'BELOW';
  /** Level of the comparison, a share 0 to 1; two arms and before / after of PROPORTION need it, others do not use it. */
  readonly baseline: number | null;
  /** Standard deviation of one case, > 0; MEAN and RATIO need it, PROPORTION does not use it. */
  readonly sd: number | null;
  /** Cases expected in a period, in each arm, > 0. */
  readonly casesPerPeriod: number;
  /** BEFORE_AFTER: periods of the time before; null: as many as are planned. Not used otherwise. */
  readonly controlPeriods: number | null;
  /** Periods until the deadline, whole, 1 to 2,000. */
  readonly periods: number;
  readonly periodsTune: number;
  readonly threshold: number;
  /** Supposed truths, in the threshold's terms: levels (one arm) or differences. */
  readonly effects: readonly number[];
  readonly alphaLow: number;
  readonly alphaHigh: number;
  /** How much alike the cases of a period are; 1: not at all. > 0. */
  readonly designEffect: number;
}

/** What is likely if one of the effects is the truth. */
export interface PlanningRow {
  readonly effect: number;
  /** Chance that the claim is proven by the deadline. */
  readonly chanceProven: number;
  /** Chance that it is refuted by the deadline. */
  readonly chanceRefuted: number;
  /** Periods after which half of such pilots are decided either way; null: not by the deadline. */
  readonly medianPeriods: number | null;
  /** The same for 80 %. */
  readonly periods80: number | null;
}

function shareVariance(share: number): number {
  if (!(share >= 0 && share <= 1)) throw new RangeError('A share is 0 to 1.');
  return share * (1 - share);
}

/** Variance of one case, the arms' average. */
function caseVariance({ kind, design, baseline, sd }: PlanningInput, effect: number): number {
  if (kind !== 'PROPORTION') {
    if (sd === null || !(sd > 0)) throw new RangeError('The standard deviation of one case is needed.');
    return sd ** 2;
  }
  if (design === 'ONE_ARM') return shareVariance(effect);
  if (baseline === null) throw new RangeError('The level of the comparison is needed.');
  return (shareVariance(baseline) + shareVariance(baseline + effect)) / 2;
}

/** Effective periods and degrees of freedom by a look. */
function informationOf({ design, controlPeriods, periods }: PlanningInput) {
  if (design === 'ONE_ARM') return { mAt: (look: number) => look, nuAt: (look: number) => look - 1 };
  if (design === 'TWO_ARMS')
    return { mAt: (look: number) => look / 2, nuAt: (look: number) => 2 * (look - 1) };
  const before = controlPeriods ?? periods;
  return {
    mAt: (look: number) => 1 / (1 / look + 1 / before),
    nuAt: (look: number) => (look < 2 || before < 2 ? 0 : look + before - 2),
  };
}

function rowOf(input: PlanningInput, effect: number): PlanningRow {
  const variance = (caseVariance(input, effect) * input.designEffect) / input.casesPerPeriod;
  const likely = operatingCharacteristics({
    delta: effect - input.threshold,
    sdUnit: Math.sqrt(variance),
    ...informationOf(input),
    looks: input.periods,
    mTune: input.design === 'ONE_ARM' ? input.periodsTune : input.periodsTune / 2,
    alphaLow: input.alphaLow,
    alphaHigh: input.alphaHigh,
  });
  const proven = input.claims === 'ABOVE' ? likely.above : likely.below;
  return {
    effect,
    chanceProven: proven,
    chanceRefuted: likely.above + likely.below - proven,
    medianPeriods: likely.medianLook,
    periods80: likely.look80,
  };
}

/**
 * What a criterion will likely be worth under a plan, before it is registered: for each supposed effect, the chances of proving
 * and refuting it by the deadline and the periods that takes, at one look a period. Intervals are those on periods (t-mixture).
 * An effect that is impossible or that leaves nothing to vary (a share of 0 or 1) is a RangeError, as is a missing level or sd.
 * Source: `operatingCharacteristics`.
 */
export function planning(input: PlanningInput): readonly PlanningRow[] {
  if (!(input.casesPerPeriod > 0 && input.designEffect > 0 && input.periodsTune > 0))
    throw new RangeError('Cases, design effect and tuning are above 0.');
  return input.effects.map((effect) => rowOf(input, effect));
}
