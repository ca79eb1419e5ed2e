import type { DraftedEntry } from '@scrimmage/domain/imports/draft-entries';
import { v7 as uuidv7 } from 'uuid';
import { copyLine } from './copy-line.js';
import type { NameBook } from './name-book.js';

/** The columns rows of a ledger are sent in, in this order. Refused rows have a row number and remarks alone. */
export const stagedEntryColumns = [
  'row integer not null',
  'source_key text',
  'new_id uuid',
  'vendor_id uuid',
  'pilot_number integer',
  'engagement_id uuid',
  'kind text',
  'number text',
  'on_day date',
  'period_from date',
  'period_to date',
  'amount bigint',
  'currency text',
  'note text',
  'supplier text',
  'given json',
  'remarks jsonb not null',
] as const;

/** A drafted row as a line for COPY, its vendor looked up; null for a blank one. */
export function stagedEntry(drafted: DraftedEntry, vendors: NameBook): string | null {
  if (drafted.is === 'BLANK') return null;
  if (drafted.is === 'REFUSED') {
    const nothing = stagedEntryColumns.slice(2).map(() => null);
    return copyLine([drafted.row, ...nothing, JSON.stringify(drafted.refusals)]);
  }
  const { draft } = drafted;
  return copyLine([
    draft.row,
    draft.sourceKey,
    uuidv7(),
    vendors.idOf(draft.vendor),
    draft.pilot,
    null,
    draft.kind,
    draft.number,
    draft.on,
    draft.periodFrom,
    draft.periodTo,
    draft.amount,
    draft.currency,
    draft.note,
    draft.vendor,
    JSON.stringify(draft.given),
    JSON.stringify(draft.remarks),
  ]);
}
