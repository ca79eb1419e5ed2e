import type { Day, Instant } from './calendar.js';
import type { Design } from './criteria.js';
import type { ConditionId, DecisionId, FollowUpId, MemberId, PilotId, WorkspaceId } from './ids.js';
import type { MetricKind } from './metrics.js';
import type { Outcome, Pilot } from './pilot.js';
import type { ReadinessCode } from './readiness.js';

/** The two moments of decision: between proposed and running, and between deciding and closed. */
export type Gate = 'START' | 'SCALE';
export const gates = ['START', 'SCALE'] as const satisfies readonly Gate[];

/** What can be decided at a gate. RECYCLE only at SCALE. */
export type Choice = 'GO' | 'CONDITIONAL_GO' | 'HOLD' | 'RECYCLE' | 'KILL';
export const choices = [
  'GO',
  'CONDITIONAL_GO',
  'HOLD',
  'RECYCLE',
  'KILL',
] as const satisfies readonly Choice[];

/** What a choice asks for besides the reason and who is affected. */
export type ChoiceNeed = 'CONDITIONS' | 'OVERRULES' | 'OVERRULE_REASON' | 'NEW_DECISION_DATE' | 'SCALE_OWNER';

/** A thing missing at START, and why the pilot starts without it. */
export interface Overrule {
  readonly item: ReadinessCode;
  readonly reason: string;
}

/** A decision at a gate. It is never changed and never removed. */
export interface Decision {
  readonly workspaceId: WorkspaceId;
  readonly id: DecisionId;
  readonly pilotId: PilotId;
  readonly gate: Gate;
  readonly choice: Choice;
  /** How it closed the pilot; null: the pilot stayed open. */
  readonly outcome: Outcome | null;
  readonly decidedBy: MemberId;
  readonly decidedAt: Instant;
  readonly reason: string;
  /** Who is affected, and how. */
  readonly affected: string;
  /** It went against the recommendation of that day. */
  readonly overrule: boolean;
  readonly overruleReason: string | null;
  /** The reason was to leave things as they are. */
  readonly statusQuo: boolean;
  readonly overrules: readonly Overrule[];
  readonly newDecisionDate: Day | null;
  readonly previousDecisionDate: Day | null;
  readonly scaleOwnerId: MemberId | null;
  readonly pilotVersion: number;
  /** SHA-256 over the snapshot in canonical JSON, hexadecimal. */
  readonly snapshotHash: string;
}

/** Something a decision made a pilot promise; open until somebody says how it was met. */
export interface Condition {
  readonly workspaceId: WorkspaceId;
  readonly id: ConditionId;
  readonly pilotId: PilotId;
  readonly decisionId: DecisionId;
  readonly gate: Gate;
  readonly text: string;
  readonly dueOn: Day;
  readonly ownerId: MemberId;
  readonly setBy: MemberId;
  readonly setAt: Instant;
  readonly clearedBy: MemberId | null;
  readonly clearedAt: Instant | null;
  readonly note: string | null;
  readonly version: number;
}

/** Days after a SCALE GO on which the effect is looked at again. */
export const followUpDays = [90, 180] as const;

/** A look back at a scaled pilot; effects are in the unit of the metric. */
export interface FollowUp {
  readonly workspaceId: WorkspaceId;
  readonly id: FollowUpId;
  readonly pilotId: PilotId;
  readonly decisionId: DecisionId;
  readonly days: number;
  readonly dueOn: Day;
  /** The metric of the success criterion that is looked at again; null: the pilot had none. */
  readonly metric: string | null;
  readonly unit: string | null;
  readonly kind: MetricKind | null;
  readonly design: Design | null;
  readonly effectInPilot: number | null;
  readonly effectAtScale: number | null;
  readonly note: string | null;
  readonly recordedBy: MemberId | null;
  readonly recordedAt: Instant | null;
  readonly version: number;
}

/** Tells whether a condition is open past its day. The day itself is not yet late. */
export function isLate(thing: Pick<Condition, 'dueOn' | 'clearedAt'>, today: Day): boolean {
  return thing.clearedAt === null && thing.dueOn < today;
}

/** Who answers for a pilot at scale: as the decision says that scaled it. Null: it was not scaled. */
export function scaleOwnerOf(decisions: readonly Pick<Decision, 'scaleOwnerId'>[]): MemberId | null {
  return decisions.findLast(({ scaleOwnerId }) => scaleOwnerId !== null)?.scaleOwnerId ?? null;
}

/** Tells whether a condition can still be cleared. */
export function isOpen(
  { clearedAt }: Pick<Condition, 'clearedAt'>,
  { stage }: Pick<Pilot, 'stage'>,
): boolean {
  return clearedAt === null && stage !== 'CLOSED';
}

/** Tells whether a follow-up is not recorded past its day. The day itself is not yet late. */
export function isOverdue(
  { recordedAt, dueOn }: Pick<FollowUp, 'recordedAt' | 'dueOn'>,
  today: Day,
): boolean {
  return recordedAt === null && dueOn < today;
}
