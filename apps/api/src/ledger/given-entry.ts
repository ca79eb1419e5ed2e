import type { EngagementId, LedgerEntryId, VendorId } from '@scrimmage/domain/ids';
import { type NewLedgerEntry, typedEntry } from '@scrimmage/domain/ledger-entry';
import type { creditInput, invoiceInput } from '@scrimmage/domain/ledger-input';
import { v7 as uuidv7 } from 'uuid';
import type { InferOutput } from 'valibot';

type Given = InferOutput<typeof invoiceInput> | InferOutput<typeof creditInput>;

function common({ id, vendorId, engagementId, number, on, amount, currency, rate, note }: Given) {
  return {
    ...typedEntry,
    id: (id ?? uuidv7()) as LedgerEntryId,
    vendorId: vendorId as VendorId,
    engagementId: engagementId as EngagementId | null,
    ...{ number, on, amount, currency, rate, note },
  };
}

/** An invoice as it is to be written down; an id of ours when none was given. */
export function givenInvoice(given: InferOutput<typeof invoiceInput>): NewLedgerEntry {
  const { periodFrom, periodTo, triggerClaimed, fee, disputed } = given;
  return {
    ...common(given),
    kind: 'INVOICE',
    ...{ periodFrom, periodTo, triggerClaimed, fee },
    disputed: disputed ?? false,
    creditOf: null,
  };
}

/** The same of a credit. */
export function givenCredit(given: InferOutput<typeof creditInput>): NewLedgerEntry {
  return {
    ...common(given),
    kind: 'CREDIT',
    ...{ periodFrom: null, periodTo: null, triggerClaimed: null, fee: null },
    disputed: false,
    creditOf: given.creditOf as LedgerEntryId | null,
  };
}
