import { type Answer, no, yes } from './answer.js';
import type { PadsRatingId } from './ids.js';
import type { PadsProfile } from './pads.js';

/**
 * Tells whether a reconciliation of the ratings somebody `saw` settles the profile as it stands: two raters must have
 * rated, and nobody since. Whose names are to be said is left to the caller; the fact is the newest rater's id.
 */
export function reconcile(
  profile: PadsProfile | null,
  saw: readonly PadsRatingId[],
): Answer<PadsProfile, 'NOTHING_TO_RECONCILE' | 'RATED_MEANWHILE'> {
  if (!profile || profile.raters.length < 2) return no('NOTHING_TO_RECONCILE');
  const seen = new Set(saw);
  const unseen = profile.ratings.findIndex((id) => !seen.has(id));
  return unseen === -1 ? yes(profile) : no('RATED_MEANWHILE', { by: profile.raters[unseen] ?? '' });
}
