import type { Actor } from '@scrimmage/domain/actor';
import type { Pilot } from '@scrimmage/domain/pilot';
import { may } from '@scrimmage/domain/policy';
import type { Program } from '@scrimmage/domain/programs';

/** A team works on a pilot, or for its program as a whole: the lead of the one may plan, and the owner of the other. */
export function mayPlan(
  actor: Actor,
  program: Pick<Program, 'ownerId'> | null,
  pilot: Pick<Pilot, 'leadId'> | null,
): boolean {
  return (
    may(actor, 'planSprint', program?.ownerId ?? null) || may(actor, 'planSprint', pilot?.leadId ?? null)
  );
}
