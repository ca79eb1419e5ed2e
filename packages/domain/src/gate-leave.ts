import type { Actor } from './actor.js';
import type { Condition, Decision, FollowUp } from './gates.js';
import type { MemberId } from './ids.js';
import type { Pilot } from './pilot.js';
import { type Action, may } from './policy.js';

type Asking = Pick<Actor, 'role' | 'scope' | 'memberId'>;
type Named = Pick<Pilot, 'leadId' | 'deciderId'>;

function asOneOf(actor: Asking, action: Action, people: readonly (MemberId | null)[]): boolean {
  return people.some((person) => may(actor, action, person));
}

/** Executives, administrators and the named decider decide, whatever the gate. */
export function mayDecide(actor: Asking, { deciderId }: Named): boolean {
  return may(actor, 'decide', deciderId);
}

/** The lead, executives and administrators call for a decision. */
export function mayCallForDecision(actor: Asking, { leadId }: Named): boolean {
  return may(actor, 'callForDecision', leadId);
}

/** A condition is cleared by its owner, by the lead, or by somebody who decides. */
export function mayClear(actor: Asking, { leadId, deciderId }: Named, { ownerId }: Condition): boolean {
  return asOneOf(actor, 'clearCondition', [ownerId, leadId, deciderId]);
}

/** A follow-up is recorded by the scale owner, the lead, executives and administrators. */
export function mayRecord(actor: Asking, { leadId }: Named, scaleOwnerId: MemberId | null): boolean {
  return asOneOf(actor, 'recordFollowUp', [scaleOwnerId, leadId]);
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
  today: string,
): boolean {
  return recordedAt === null && dueOn < today;
}
