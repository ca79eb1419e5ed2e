import type { Actor } from './actor.js';
import type { Pilot } from './pilot.js';
import { may } from './policy.js';

/** Why an actor may not change what a pilot's charter states; null: they may. The rule for one pilot and for many. */
export function charterBar(
  actor: Pick<Actor, 'memberId' | 'role' | 'scope'>,
  { leadId, stage }: Pick<Pilot, 'leadId' | 'stage'>,
): 'NOT_YOURS' | 'CLOSED_PILOT' | null {
  if (!may(actor, 'editCharter', leadId)) return 'NOT_YOURS';
  return stage === 'CLOSED' ? 'CLOSED_PILOT' : null;
}
