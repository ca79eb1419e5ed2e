import type { BillingTrigger, InvoiceInput } from '@scrimmage/contract/generated/schema-types';
import type { Ledger_placeFragment } from '../../generated/operations';
import { parseMoney } from '../../platform/parse-money';
import { readNumber } from '../../platform/read-number';

/** An invoice or a credit as it is typed. */
export interface EntryText {
  readonly number: string;
  readonly on: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly amount: string;
  readonly engagementId: string;
  readonly fee: string;
  readonly triggerClaimed: BillingTrigger | '';
  readonly rate: string;
  readonly note: string;
  readonly disputed: boolean;
}

export const emptyEntry: EntryText = {
  number: '',
  on: '',
  periodFrom: '',
  periodTo: '',
  amount: '',
  engagementId: '',
  fee: '',
  triggerClaimed: '',
  rate: '',
  note: '',
  disputed: false,
};

/** What the typed words are read by. */
export interface EntryContext {
  readonly id: string;
  readonly vendorId: string;
  /** Of an amount without a code. */
  readonly currency: string;
}

export interface ReadEntry {
  /** Null while the day or the amount is missing or is none. */
  readonly input: InvoiceInput | null;
  /** What is still wrong, by field. */
  readonly mistakes: Readonly<Partial<Record<keyof EntryText, string>>>;
}

/** The typed words as the server is told them. */
export function readEntry(text: EntryText, { id, vendorId, currency }: EntryContext): ReadEntry {
  const amount = parseMoney(text.amount, currency);
  const rate = text.rate.trim() === '' ? null : readNumber(text.rate);
  const mistakes = {
    ...(text.on === '' && { on: 'Give the day it bears.' }),
    ...((amount === null || amount.minorUnits === 0) && {
      amount: `Write an amount above zero, such as 12,500.00 or 900 ${currency}.`,
    }),
    ...(rate !== null && !(rate > 0) && { rate: 'Write the rate as a number above zero.' }),
    ...(text.periodFrom !== '' &&
      text.periodTo !== '' &&
      text.periodTo < text.periodFrom && { periodTo: 'The period ends before it begins.' }),
  };
  if (amount === null || Object.keys(mistakes).length > 0) return { input: null, mistakes };
  const input = {
    id,
    vendorId,
    engagementId: text.engagementId || null,
    number: text.number.trim() || null,
    on: text.on,
    periodFrom: text.periodFrom || null,
    periodTo: text.periodTo || null,
    amount: amount.minorUnits,
    currency: amount.currency,
    rate,
    triggerClaimed: text.triggerClaimed || null,
    fee: text.fee || null,
    note: text.note.trim() || null,
    disputed: text.disputed,
  };
  return { input, mistakes };
}

/** The currency of the terms of a place; null where no terms are known. */
export function currencyAt(places: readonly Ledger_placeFragment[], engagementId: string): string | null {
  return places.find(({ id }) => id === engagementId)?.terms?.sheet.currency ?? null;
}

/** Whether the typed amount is in another currency than the terms, so that a rate is wanted. */
export function wantsRate(amount: string, currency: string, ofTerms: string | null): boolean {
  const read = parseMoney(amount, currency);
  return read !== null && ofTerms !== null && read.currency !== ofTerms;
}
