import type { Actor } from './actor.js';
import { type Answer, no, yes } from './answer.js';
import type { MemberId, PadsRatingId } from './ids.js';
import type { PadsProfile } from './pads.js';
import { may } from './policy.js';

/** Tells whether somebody may settle what a profile's raters see differently: one of them, or the pilot's lead. */
export function mayReconcile(
  actor: Pick<Actor, 'role' | 'scope' | 'memberId'>,
  leadId: MemberId | null,
  profile: Pick<PadsProfile, 'raters'> | null,
): boolean {
  return [leadId, ...(profile?.raters ?? [])].some((named) => may(actor, 'reconcilePads', named));
}

/**
 * Tells whether a reconciliation of the ratings somebody `saw` settles the profile as it stands: two raters must have
 * rated, and nobody since.
 */
export function reconcile(
  profile: PadsProfile | null,
  saw: readonly PadsRatingId[],
): Answer<PadsProfile, 'NOTHING_TO_RECONCILE' | 'RATED_MEANWHILE'> {
  if (!profile || profile.raters.length < 2) return no('NOTHING_TO_RECONCILE');
  const seen = new Set(saw);
  return profile.ratings.every((id) => seen.has(id)) ? yes(profile) : no('RATED_MEANWHILE');
}
