import type { Actor } from './actor.js';
import type { Instant } from './calendar.js';
import type { MemberId, SavedViewId, WorkspaceId } from './ids.js';
import { may } from './policy.js';
import type { ViewList, ViewParams } from './view-params.js';

/** PRIVATE: its owner alone. WORKSPACE: every member. */
export const viewSharings = ['PRIVATE', 'WORKSPACE'] as const;
export type ViewSharing = (typeof viewSharings)[number];

/** A name for what a list's address says: nothing more than that. */
export interface SavedView {
  readonly workspaceId: WorkspaceId;
  readonly id: SavedViewId;
  readonly ownerId: MemberId;
  readonly list: ViewList;
  readonly name: string;
  readonly params: ViewParams;
  readonly sharing: ViewSharing;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
  /** Deleted ones can be brought back. */
  readonly deletedAt: Instant | null;
  readonly version: number;
}

/** Tells whether an actor sees a view: their own, deleted or not; another's while it is shared. */
export function seesView(
  actor: Pick<Actor, 'memberId' | 'scope' | 'role'>,
  view: Pick<SavedView, 'ownerId' | 'sharing' | 'deletedAt'>,
): boolean {
  if (actor.scope === 'LINK') return false;
  if (view.ownerId === actor.memberId) return true;
  // Whoever deleted a shared one that is not theirs may bring it back.
  return view.sharing === 'WORKSPACE' && (view.deletedAt === null || changesView(actor, view));
}

/** Tells whether an actor may change and delete a view: its owner; administrators, those that are shared. */
export function changesView(
  actor: Pick<Actor, 'memberId' | 'scope' | 'role'>,
  { ownerId, sharing }: Pick<SavedView, 'ownerId' | 'sharing'>,
): boolean {
  return (ownerId === actor.memberId || sharing === 'WORKSPACE') && may(actor, 'keepViews', ownerId);
}

const listWords: Readonly<Record<ViewList, string>> = {
  PORTFOLIO: 'the portfolio',
  PILOTS: 'the pilots',
  VENDORS: 'the vendors',
  FAILURES: 'the failures',
  LEARNINGS: 'the library',
  ROAD: 'the road',
  SYSTEMS: 'the systems',
  MEMBERS: 'the members',
  AUDIT: 'the audit log',
};

/** What the history calls a view: by its name while the workspace sees it, else by nobody's. */
export function viewLabel({ name, sharing, list }: Pick<SavedView, 'name' | 'sharing' | 'list'>): string {
  return sharing === 'WORKSPACE' ? `the view ${name} of ${listWords[list]}` : `a view of ${listWords[list]}`;
}
