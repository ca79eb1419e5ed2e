import type { Actor } from './actor.js';
import type { Condition } from './gates.js';
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

/**
 * Whether a decision waits for somebody: for the named decider, and for the executives where nobody is named. Others who may decide
 * are not waited for.
 */
export function decisionWaitsFor(actor: Asking, { deciderId }: Pick<Named, 'deciderId'>): boolean {
  return deciderId === null ? actor.role === 'EXECUTIVE' : actor.memberId === deciderId;
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
