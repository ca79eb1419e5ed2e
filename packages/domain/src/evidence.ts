import type { Day, Instant } from './calendar.js';
import type { Criterion, EvidencePlan, Fallback } from './criteria.js';
import type { PilotId } from './ids.js';
import type { Metric } from './metrics.js';

/** What the readings say of a claim; OPEN is "not yet", never "no effect". */
export type Claim = 'PROVEN' | 'REFUTED' | 'OPEN';

/** What the evidence asks for. A person decides. */
export type Ask = 'SUCCEED' | 'KILL' | 'CONTINUE' | 'INCONCLUSIVE';

/** Why there is no interval yet. */
export type NotYet =
  | 'NOT_LOCKED'
  | 'NO_READINGS'
  | 'NO_COMPARISON'
  | 'TOO_FEW_PERIODS'
  | 'TOO_FEW_CASES'
  | 'NO_VARIATION'
  | 'NO_EVENTS'
  | 'NO_CAP';

/** The moment a claim was settled, as it was seen then. */
export interface FirstCrossing {
  readonly state: Exclude<Claim, 'OPEN'>;
  readonly on: Day;
  readonly at: Instant;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  /** False when, by the readings as they stand now, it would not have been settled then. */
  readonly stands: boolean;
}

/** Whether cases fell into the arms as planned; shares of the pilot, p by chi-square. */
export interface SampleRatio {
  readonly expected: number;
  readonly observed: number;
  readonly p: number;
  readonly alarm: boolean;
}

/** How figures were made, so that they can be made again. */
export interface EvidenceStamp {
  readonly method: string;
  readonly version: string;
  readonly inputsHash: string;
  readonly alpha: number;
  readonly killAlpha: number;
  readonly nTune: number;
  readonly periodsTune: number;
}

/** What the readings say of one criterion. Level or difference in the metric's unit; null: undefined as yet. */
export interface CriterionEvidence {
  readonly claim: Claim;
  readonly notYet: NotYet | null;
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Standard error of the estimate, by periods; what the interval is made of. */
  readonly se: number | null;
  readonly eValue: number | null;
  readonly n: number;
  readonly nControl: number | null;
  readonly periods: number;
  readonly firstCrossing: FirstCrossing | null;
  /** The last day of the period that settled the claim, by the readings as they stand; null while it is open. */
  readonly settledOn: Day | null;
  /** The interval has come back over the threshold since. */
  readonly wavered: boolean;
  readonly designEffect: number | null;
  readonly sampleRatio: SampleRatio | null;
  readonly lastPeriod: Day | null;
  readonly staleDays: number | null;
  readonly stale: boolean;
  readonly stamp: EvidenceStamp | null;
}

/** A criterion, what it counts, and what is known of it. */
export interface JudgedCriterion {
  readonly criterion: Criterion;
  readonly metric: Metric;
  readonly evidence: CriterionEvidence;
}

/** One criterion's part in a recommendation. */
export interface RecommendationReason {
  readonly criterion: Criterion;
  readonly claim: Claim;
  readonly sentence: string;
}

/** What the evidence asks for, and why. */
export interface Recommendation {
  readonly ask: Ask;
  readonly sentence: string;
  readonly reasons: readonly RecommendationReason[];
  /** What was agreed beforehand; only with INCONCLUSIVE. */
  readonly fallback: Fallback | null;
  readonly since: Day | null;
}

/** Everything known of a pilot by its criteria. */
export interface PilotEvidence {
  readonly pilotId: PilotId;
  readonly plan: EvidencePlan;
  /** In the order of `Pilot.criteria`; withdrawn ones are not among them. */
  readonly criteria: readonly JudgedCriterion[];
  readonly recommendation: Recommendation | null;
  /** The newest reading of any criterion is stale. */
  readonly stale: boolean;
  readonly sampleRatioAlarm: boolean;
  /** Over readings, criteria and plan. */
  readonly hash: string;
}
