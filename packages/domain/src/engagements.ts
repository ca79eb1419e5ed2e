import type { Day, Instant } from './calendar.js';
import type { EngagementId, MemberId, PilotId, PromiseId, TermsId, VendorId, WorkspaceId } from './ids.js';
import type { Terms } from './terms.js';

/** A vendor's part in one pilot. Null: not stated, or not happened yet. */
export interface Engagement {
  readonly workspaceId: WorkspaceId;
  readonly id: EngagementId;
  readonly pilotId: PilotId;
  readonly vendorId: VendorId;
  readonly scope: string | null;
  /** The share of a failure the vendor says it bears, 0 to 1. */
  readonly claimedShare: number | null;
  readonly claimedWhere: string | null;
  readonly signedOn: Day | null;
  readonly kickoffOn: Day | null;
  readonly goLiveOn: Day | null;
  readonly endedOn: Day | null;
  readonly createdBy: MemberId;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly version: number;
}

/** Whether terms are on the table or in force. */
export type TermsState = 'PROPOSED' | 'SIGNED';
export const termsStates: readonly TermsState[] = ['PROPOSED', 'SIGNED'];

/** Terms, and the ISO 4217 code of the currency all their amounts are in. */
export interface TermsSheet extends Terms {
  readonly currency: string;
}

/** One version of an engagement's terms; never changed once it is recorded. */
export interface TermsVersion {
  readonly workspaceId: WorkspaceId;
  readonly id: TermsId;
  readonly engagementId: EngagementId;
  readonly version: number;
  readonly state: TermsState;
  readonly name: string | null;
  readonly sheet: TermsSheet;
  readonly reason: string | null;
  readonly recordedBy: MemberId;
  readonly recordedAt: Instant;
}

/** What became of a promise. */
export type PromiseState = 'OPEN' | 'KEPT' | 'BROKEN' | 'NOT_CHECKABLE';
export const promiseStates: readonly PromiseState[] = ['OPEN', 'KEPT', 'BROKEN', 'NOT_CHECKABLE'];

/** A checkable sentence a vendor said. */
export interface VendorPromise {
  readonly workspaceId: WorkspaceId;
  readonly id: PromiseId;
  readonly engagementId: EngagementId;
  readonly text: string;
  readonly saidBy: string;
  readonly saidWhere: string;
  readonly saidOn: Day | null;
  readonly dueOn: Day | null;
  readonly state: PromiseState;
  /** What shows it; there whenever it is kept or broken. */
  readonly evidence: string | null;
  readonly evidenceUrl: string | null;
  readonly recordedBy: MemberId;
  readonly recordedAt: Instant;
  readonly settledBy: MemberId | null;
  readonly settledAt: Instant | null;
  readonly version: number;
}
