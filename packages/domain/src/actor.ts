import type { MemberId, WorkspaceId } from './ids.js';
import type { Role } from './people.js';

/** Who asks: a member, or the house itself (imports at first start, jobs), never nobody. */
export interface Actor {
  readonly workspaceId: WorkspaceId;
  readonly memberId: MemberId;
  readonly name: string;
  readonly role: Role;
  readonly timeZone: string;
  /** What the key used allows: a session may do all its role may, a token less, a reply link nothing but answer its rating. */
  readonly scope: 'READ' | 'WRITE' | 'LINK';
}

/** No member's id (the nil UUID of RFC 9562): what the house or its command line does is done by no member. */
export const noMember = '00000000-0000-0000-0000-000000000000' as MemberId;

/** The house itself in one workspace: what happens there without anybody's doing is told as done by Scrimmage. */
export function houseActor({ id, timeZone }: { readonly id: WorkspaceId; readonly timeZone: string }): Actor {
  return { workspaceId: id, memberId: noMember, name: 'Scrimmage', role: 'ADMIN', timeZone, scope: 'WRITE' };
}

/** No workspace's id: what is looked for there is not found. */
export const noWorkspace = noMember as string as WorkspaceId;

/** Whoever holds a link into a workspace: nobody's account, and leave for nothing but what the link is for. */
export function linkActor(workspaceId: WorkspaceId): Actor {
  return {
    workspaceId,
    memberId: noMember,
    name: 'Holder of a link',
    role: 'CONTRIBUTOR',
    timeZone: 'UTC',
    scope: 'LINK',
  };
}
