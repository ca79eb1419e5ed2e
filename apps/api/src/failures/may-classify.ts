import type { Actor } from '@scrimmage/domain/actor';
import type { Failure } from '@scrimmage/domain/failure';
import type { Pilot } from '@scrimmage/domain/pilot';
import { may } from '@scrimmage/domain/policy';

/** Tells whether an actor may say what a failure was: it belongs to whoever logged it, and to the lead of its pilot. */
export function mayClassify(
  actor: Actor,
  { loggedBy }: Pick<Failure, 'loggedBy'>,
  pilot: Pick<Pilot, 'leadId'> | null,
): boolean {
  return may(actor, 'classifyFailure', loggedBy) || may(actor, 'classifyFailure', pilot?.leadId ?? null);
}
