import { bernoulliLogE } from './bernoulli-cs.js';
import type { EvidencePlan } from './evidence-plan.js';
import { kAlpha, tMixtureLogE } from './mixture.js';
import { oneProportionCs, pairedCs, pooledFloor, ratioCs, twoProportionCs } from './period-cs.js';
import { clusteredRatio, type PeriodSums, totals } from './period-sums.js';
import type { TInterval } from './sample-cs.js';
import type { SharedSums } from './shared-periods.js';
import { type EvidenceMethod, evidenceVersion } from './versions.js';

/** The sums of both arms; control null with one arm. BEFORE_AFTER: control is the time before. */
export interface ArmSums {
  readonly pilot: PeriodSums;
  readonly control: PeriodSums | null;
  /** The periods that both of two arms have; null or left out: each arm's are its own. */
  readonly shared?: SharedSums | null;
}

/** Why there is no interval yet. */
export type NoInterval =
  | 'NO_READINGS'
  | 'NO_COMPARISON'
  | 'NO_CAP'
  | 'TOO_FEW_CASES'
  | 'TOO_FEW_PERIODS'
  | 'NO_EVENTS'
  | 'NO_VARIATION';

/** What the periods so far say, in the metric's unit: its level (one arm), or pilot − control. */
export interface EvidenceAt {
  readonly estimate: number | null;
  /** Both null, or neither. The interval of a one-arm share is cut to 0 to 1. */
  readonly low: number | null;
  readonly high: number | null;
  readonly se: number | null;
  /** Cases of the pilot; of a ratio, its lower total. */
  readonly n: number;
  readonly nControl: number | null;
  /** Periods of the pilot with cases. */
  readonly periods: number;
  readonly periodsControl: number | null;
  /** Natural logarithm of the e-value against "the threshold is the truth"; null where se is. */
  readonly logE: number | null;
  /** exp(logE), cut at 1e299 so that it stays a number. */
  readonly eValue: number | null;
  readonly noInterval: NoInterval | null;
  readonly stamp: {
    readonly method: EvidenceMethod;
    readonly version: number;
    readonly alphaLow: number;
    readonly alphaHigh: number;
    readonly nTune: number;
    readonly periodsTune: number;
  };
}

/** Below this a mean of one arm is too skewed for its interval. */
const leastMeanCases = 50;
const mostLogE = 688;

/** Fewer shared periods than this tell nothing of how the arms swing together. */
const leastShared = 2;

function pairs({ design }: Pick<EvidencePlan, 'design'>, { shared }: ArmSums): SharedSums | null {
  return design === 'TWO_ARMS' && shared && shared.k >= leastShared ? shared : null;
}

/** How intervals under a plan are made; two arms whose periods are the same are compared period by period. */
export function methodOf(
  { kind, design }: Pick<EvidencePlan, 'kind' | 'design'>,
  arms: ArmSums | null = null,
): EvidenceMethod {
  const paired = arms !== null && pairs({ design }, arms) !== null;
  if (kind !== 'PROPORTION') return paired ? 'PAIRED_PERIOD_T_MIXTURE' : 'PERIOD_T_MIXTURE';
  if (design === 'ONE_ARM') return 'BETA_BINOMIAL_PERIOD_HULL';
  return paired ? 'PAIRED_PERIOD_T_MIXTURE_POOLED_FLOOR' : 'PERIOD_T_MIXTURE_POOLED_FLOOR';
}

function intervalOf(plan: EvidencePlan, arms: ArmSums, alpha: number): TInterval {
  const tuning = { periodsTune: plan.periodsTune, nTune: plan.nTune, alpha };
  if (plan.design === 'ONE_ARM')
    return plan.kind === 'PROPORTION'
      ? oneProportionCs(arms.pilot, tuning)
      : ratioCs(arms.pilot, null, tuning);
  const control = arms.control as PeriodSums;
  const shared = pairs(plan, arms);
  if (shared) {
    const floor2 = plan.kind === 'PROPORTION' ? pooledFloor(arms.pilot, control) : 0;
    return pairedCs(arms.pilot, control, shared, { ...tuning, floor2 });
  }
  return plan.kind === 'PROPORTION'
    ? twoProportionCs(arms.pilot, control, tuning)
    : ratioCs(arms.pilot, control, tuning);
}

/** What keeps a plan from having an interval before anything is computed. */
function missing(plan: EvidencePlan, { pilot, control }: ArmSums): NoInterval | null {
  const compared = plan.design !== 'ONE_ARM';
  if (!(pilot.N > 0)) return 'NO_READINGS';
  if (compared && !(control && control.N > 0)) return 'NO_COMPARISON';
  if (!compared && plan.kind === 'MEAN') {
    if (!plan.capped) return 'NO_CAP';
    if (pilot.N < leastMeanCases) return 'TOO_FEW_CASES';
  }
  if (pilot.k < 2 || (compared && control && control.k < 2)) return 'TOO_FEW_PERIODS';
  const events = totals(pilot).y + (compared && control ? totals(control).y : 0);
  return plan.kind === 'PROPORTION' && events === 0 ? 'NO_EVENTS' : null;
}

/** The estimate alone, for when nothing more can be said. */
function estimateOf(plan: EvidencePlan, { pilot, control }: ArmSums): number | null {
  const level = clusteredRatio(pilot).ratio;
  if (plan.design === 'ONE_ARM') return level;
  const before = control ? clusteredRatio(control).ratio : null;
  return level === null || before === null ? null : level - before;
}

function logEAt(plan: EvidencePlan, arms: ArmSums, interval: TInterval, threshold: number): number | null {
  const { estimate, se, nu, m } = interval;
  if (estimate === null || se === null || nu === null || m === null) return null;
  const alpha = estimate < threshold ? plan.alphaHigh : plan.alphaLow;
  const mTune = plan.design === 'ONE_ARM' ? plan.periodsTune : plan.periodsTune / 2;
  const byPeriods = tMixtureLogE({ t2: ((estimate - threshold) / se) ** 2, m, nu, g: kAlpha(alpha) / mTune });
  if (methodOf(plan) !== 'BETA_BINOMIAL_PERIOD_HULL') return byPeriods;
  // Beyond 0 and 1 no case is needed to rule a share out; the hull then rests on the periods alone.
  if (threshold < 0 || threshold > 1) return byPeriods;
  const { n, y } = totals(arms.pilot);
  const byCases = bernoulliLogE({ successes: y, n, nTune: plan.nTune, alphaOpt: alpha, p0: threshold });
  return Math.min(byPeriods, byCases);
}

/** The lower bound at its alpha and the upper at its own; a share's cut to where shares can be. */
function boundsOf(plan: EvidencePlan, arms: ArmSums, atLow: TInterval): Pick<EvidenceAt, 'low' | 'high'> {
  const atHigh = plan.alphaHigh === plan.alphaLow ? atLow : intervalOf(plan, arms, plan.alphaHigh);
  if (atLow.low === null || atHigh.high === null) return { low: null, high: null };
  if (methodOf(plan) !== 'BETA_BINOMIAL_PERIOD_HULL') return { low: atLow.low, high: atHigh.high };
  return { low: Math.max(0, atLow.low), high: Math.min(1, atHigh.high) };
}

/**
 * What the periods so far say of a metric against a threshold (null: none), by mixture confidence sequences: they hold however
 * often one looks, and depend on the sums alone, not on order or batches. Where the interval is null, `noInterval` says why.
 * An e-value of at least 1 / alphaLow goes with a lower bound above the threshold, of 1 / alphaHigh with an upper bound below.
 * Source: Howard, Ramdas, McAuliffe, Sekhon 2021; Wang and Ramdas, arXiv 2310.03722; Cochran 1977, chapter 6.
 */
export function evidenceAt(plan: EvidencePlan, arms: ArmSums, threshold: number | null): EvidenceAt {
  const control = plan.design === 'ONE_ARM' ? null : arms.control;
  const lacking = missing(plan, arms);
  const interval = lacking ? null : intervalOf(plan, arms, plan.alphaLow);
  const bounds = interval ? boundsOf(plan, arms, interval) : { low: null, high: null };
  const logE = interval && threshold !== null ? logEAt(plan, arms, interval, threshold) : null;
  const flat = interval !== null && interval.se === null;
  return {
    estimate: interval ? interval.estimate : estimateOf(plan, arms),
    ...bounds,
    se: interval?.se ?? null,
    n: arms.pilot.N,
    nControl: control?.N ?? null,
    periods: arms.pilot.k,
    periodsControl: control?.k ?? null,
    logE,
    eValue: logE === null ? null : Math.exp(Math.min(logE, mostLogE)),
    noInterval: lacking ?? (flat ? 'NO_VARIATION' : bounds.low === null ? 'TOO_FEW_PERIODS' : null),
    stamp: {
      method: methodOf(plan, arms),
      version: evidenceVersion,
      alphaLow: plan.alphaLow,
      alphaHigh: plan.alphaHigh,
      nTune: plan.nTune,
      periodsTune: plan.periodsTune,
    },
  };
}
