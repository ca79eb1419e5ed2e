import type { MemberId, WorkspaceId } from './ids.js';
import type { Role } from './people.js';

/** Who asks: a member, or the house itself (imports at first start, jobs), never nobody. */
export interface Actor {
  readonly workspaceId: WorkspaceId;
  readonly memberId: MemberId;
  readonly name: string;
  readonly role: Role;
  readonly timeZone: string;
  /** What the key used allows: a session may do all its role may, a token less. */
  readonly scope: 'READ' | 'WRITE';
}
