import type { Actor } from './actor.js';
import type { Instant } from './calendar.js';
import type { Dashboard, DashboardLink } from './dashboard.js';
import { may } from './policy.js';

/**
 * Tells whether an actor may read a dashboard: their own, deleted or not; another's when it is shared with the workspace, or
 * `byLink` says that they hold a link that still stands. What its queries answer is another matter: they run with the
 * rights of whoever reads.
 */
export function seesDashboard(
  actor: Pick<Actor, 'memberId' | 'scope'>,
  { ownerId, sharing, deletedAt }: Pick<Dashboard, 'ownerId' | 'sharing' | 'deletedAt'>,
  byLink = false,
): boolean {
  if (actor.scope === 'LINK') return false;
  if (ownerId === actor.memberId) return true;
  return deletedAt === null && (sharing === 'WORKSPACE' || byLink);
}

/** Tells whether an actor may change, share, delete and bring back a dashboard: its owner may, and nobody else. */
export function changesDashboard(
  actor: Pick<Actor, 'memberId' | 'scope' | 'role'>,
  { ownerId }: Pick<Dashboard, 'ownerId'>,
): boolean {
  return may(actor, 'keepDashboards', ownerId);
}

/** Tells whether a link still opens its dashboard at that moment. It does not any more at the moment it says. */
export function linkStands(
  { until, endedAt }: Pick<DashboardLink, 'until' | 'endedAt'>,
  now: Instant,
): boolean {
  return endedAt === null && now < until;
}
