import type { Day, Instant } from './calendar.js';
import type { EngagementId, MemberId, ValueEventId, WorkspaceId } from './ids.js';

/** Whether claimed value was accepted by us. */
export type Acceptance = 'CLAIMED' | 'ACCEPTED' | 'REJECTED';
export const acceptances = ['CLAIMED', 'ACCEPTED', 'REJECTED'] as const satisfies readonly Acceptance[];

/** Value that came, or is said to have come, of an engagement. */
export interface ValueEvent {
  readonly workspaceId: WorkspaceId;
  readonly id: ValueEventId;
  readonly engagementId: EngagementId;
  readonly on: Day;
  readonly what: string;
  /** Of the target value, above 0; what comes later comes on top. */
  readonly fraction: number;
  readonly acceptance: Acceptance;
  readonly acceptedBy: MemberId | null;
  /** There whenever it is accepted. */
  readonly acceptedOn: Day | null;
  readonly struckReason: string | null;
  readonly recordedBy: MemberId;
  readonly recordedAt: Instant;
  readonly version: number;
}
