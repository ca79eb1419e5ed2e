import type { Day, Instant } from './calendar.js';
import type { EngagementId, ImportId, LedgerEntryId, MemberId, VendorId, WorkspaceId } from './ids.js';
import type { BillingTrigger } from './terms.js';

/** What was billed, or what was given back. */
export type LedgerKind = 'INVOICE' | 'CREDIT';

/** An entry of the ledger. Its amount and day never change; a wrong one is struck and stays in sight. */
export interface LedgerEntry {
  readonly workspaceId: WorkspaceId;
  readonly id: LedgerEntryId;
  readonly kind: LedgerKind;
  readonly vendorId: VendorId;
  /** Null while nobody has said to which part in a pilot it belongs. */
  readonly engagementId: EngagementId | null;
  /** The vendor's own number of it. */
  readonly number: string | null;
  readonly on: Day;
  readonly periodFrom: Day | null;
  readonly periodTo: Day | null;
  /** Minor units of `currency`, above zero; of a credit, what came back. */
  readonly amount: number;
  readonly currency: string;
  /** Units of the terms' currency for one unit of this one; null when both are the same or it is not known. */
  readonly rate: number | null;
  readonly triggerClaimed: BillingTrigger | null;
  /** The fee of the terms it is for, by name. */
  readonly fee: string | null;
  readonly note: string | null;
  readonly disputed: boolean;
  /** Of a credit: the invoice it belongs to. */
  readonly creditOf: LedgerEntryId | null;
  readonly struckReason: string | null;
  readonly struckAt: Instant | null;
  readonly struckBy: MemberId | null;
  /** The import it came with, its row, and the supplier's name and cells as given; null when it was typed. */
  readonly importId: ImportId | null;
  readonly sourceRow: number | null;
  readonly sourceSupplier: string | null;
  readonly source: Readonly<Record<string, unknown>> | null;
  readonly recordedBy: MemberId;
  readonly recordedAt: Instant;
  readonly version: number;
}

/** What is said of an entry when it is written down. */
export type NewLedgerEntry = Omit<
  LedgerEntry,
  'workspaceId' | 'struckReason' | 'struckAt' | 'struckBy' | 'recordedBy' | 'recordedAt' | 'version'
>;

/** What an entry that was typed has nothing of. */
export const typedEntry = {
  importId: null,
  sourceRow: null,
  sourceSupplier: null,
  source: null,
} as const satisfies Partial<NewLedgerEntry>;

const unchanging = [
  'kind',
  'number',
  'on',
  'amount',
  'currency',
] as const satisfies readonly (keyof LedgerEntry)[];

/** Tells whether two entries are the same by what never changes of one, so that one sent again is known for what it is. */
export function saysTheSame(one: NewLedgerEntry, other: NewLedgerEntry): boolean {
  return unchanging.every((field) => one[field] === other[field]);
}
