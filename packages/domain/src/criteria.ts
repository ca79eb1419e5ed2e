import type { Day, Instant } from './calendar.js';
import type { CriterionId, MemberId, MetricId, PilotId, WorkspaceId } from './ids.js';

/** What a criterion claims: better than its threshold, worse than it, or not worse than it. */
export type CriterionRole = 'SUCCESS' | 'KILL' | 'GUARDRAIL';
export const criterionRoles = ['SUCCESS', 'KILL', 'GUARDRAIL'] as const satisfies readonly CriterionRole[];

/** What the pilot's readings are compared with: a level, a control beside it, the time before it. */
export type Design = 'ONE_ARM' | 'TWO_ARMS' | 'BEFORE_AFTER';
export const designs = ['ONE_ARM', 'TWO_ARMS', 'BEFORE_AFTER'] as const satisfies readonly Design[];

/** How far a design lets one speak of cause, best first. */
export type DesignGrade = 'RANDOMISED' | 'CONCURRENT' | 'BEFORE_AFTER' | 'NO_COMPARISON';
export const designGrades = [
  'RANDOMISED',
  'CONCURRENT',
  'BEFORE_AFTER',
  'NO_COMPARISON',
] as const satisfies readonly DesignGrade[];

/** Whose cases a reading counts; before and after, CONTROL is the time before. */
export type Arm = 'PILOT' | 'CONTROL';
export const arms = ['PILOT', 'CONTROL'] as const satisfies readonly Arm[];

/** How long one reading covers. */
export type ReadingPeriod = 'DAY' | 'WEEK';
export const readingPeriods = ['DAY', 'WEEK'] as const satisfies readonly ReadingPeriod[];

/** What happens at the deadline when nothing is settled. */
export type Fallback = 'KILL' | 'CONTINUE';
export const fallbacks = ['KILL', 'CONTINUE'] as const satisfies readonly Fallback[];

/** Where a criterion stands in its life. */
export type CriterionState = 'DRAFT' | 'LOCKED' | 'WITHDRAWN';

/** What the metric was before. Without its n it is a target, not a baseline. */
export interface Baseline {
  readonly value: number;
  readonly n: number | null;
  readonly source: string | null;
}

/** What may be amended in a claim. */
export interface CriterionTerms {
  /** One arm: a level of the metric; otherwise pilot minus comparison. In the metric's unit. */
  readonly threshold: number;
  readonly randomised: boolean;
  readonly baseline: Baseline | null;
  /** Share of the cases in the pilot arm; null unless there are two arms. */
  readonly plannedSplit: number | null;
  /** Chance of ever being wrong, both sides together. */
  readonly alpha: number;
  /** In each arm. */
  readonly casesPerPeriod: number;
  readonly period: ReadingPeriod;
}

/** A claim before it has an id. */
export interface CriterionDraft extends CriterionTerms {
  readonly role: CriterionRole;
  readonly metricId: MetricId;
  readonly design: Design;
}

/** A pre-registered claim on a metric, as it stands. */
export interface Criterion extends CriterionDraft {
  readonly workspaceId: WorkspaceId;
  readonly id: CriterionId;
  readonly pilotId: PilotId;
  readonly state: CriterionState;
  /** Frozen at the lock: where the interval is narrowest, in cases and in periods. */
  readonly nTune: number | null;
  readonly periodsTune: number | null;
  /** The terms it was locked with; null while it is a draft. */
  readonly original: CriterionTerms | null;
  readonly registeredBy: MemberId;
  readonly registeredAt: Instant;
  readonly version: number;
}

/** What applies to all criteria of a pilot together. */
export interface EvidenceTerms {
  /** Days before success may be claimed. */
  readonly minRunDays: number;
  readonly fallback: Fallback;
  readonly futility: boolean;
  /** Null while the criteria are drafts. */
  readonly deadline: Day | null;
}

export const usualPlan: EvidenceTerms = {
  minRunDays: 14,
  fallback: 'KILL',
  futility: true,
  deadline: null,
};

/** When criteria became promises; the version grows by one with each amendment. */
export interface CriteriaLock {
  readonly version: number;
  /** SHA-256 over criteria and plan as they stand. */
  readonly hash: string;
  readonly originalHash: string;
  readonly lockedBy: MemberId;
  readonly lockedAt: Instant;
}

/** The plan of a pilot as it stands. */
export interface EvidencePlan extends EvidenceTerms {
  readonly workspaceId: WorkspaceId;
  readonly pilotId: PilotId;
  readonly lock: CriteriaLock | null;
  readonly version: number;
}

/** What an amendment did to its criterion, or to the plan. */
export type AmendmentKind = 'CHANGED' | 'ADDED' | 'WITHDRAWN';

/** A change after the lock: what, why, and whether readings had been seen. */
export interface Amendment {
  readonly workspaceId: WorkspaceId;
  readonly pilotId: PilotId;
  readonly version: number;
  /** Null: the plan itself. */
  readonly criterionId: CriterionId | null;
  readonly kind: AmendmentKind;
  /** Field by field, before and after, in words. */
  readonly changes: readonly AmendedField[];
  readonly reason: string;
  readonly dataSeen: boolean;
  readonly byId: MemberId;
  readonly at: Instant;
  readonly hash: string;
}

/** One field, before and after. */
export interface AmendedField {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** How far a design lets one speak of cause. */
export function designGrade(design: Design, randomised: boolean): DesignGrade {
  if (design === 'ONE_ARM') return 'NO_COMPARISON';
  if (design === 'BEFORE_AFTER') return 'BEFORE_AFTER';
  return randomised ? 'RANDOMISED' : 'CONCURRENT';
}

/** How many days one reading of this period covers. */
export function periodDays(period: ReadingPeriod): number {
  return period === 'WEEK' ? 7 : 1;
}

/** Just the terms of a plan. */
export function evidenceTerms({ minRunDays, fallback, futility, deadline }: EvidenceTerms): EvidenceTerms {
  return { minRunDays, fallback, futility, deadline };
}
