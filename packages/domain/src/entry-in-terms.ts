import type { TermsSheet } from './engagements.js';
import type { Invoice } from './ledger.js';
import type { LedgerEntry } from './ledger-entry.js';
import { minorDigits } from './money.js';

type Amount = Pick<LedgerEntry, 'amount' | 'currency' | 'rate'>;

/**
 * An entry's amount in a currency, whole minor units: as it is when it is in that currency, by its own rate when it states one,
 * else as it is in its own. The rate counts whole units, so that 100 JPY at 0.006 are 0.60 EUR.
 */
export function inCurrency(
  { amount, currency, rate }: Amount,
  wanted: string,
): { readonly amount: number; readonly currency: string } {
  if (currency === wanted || rate === null) return { amount, currency };
  const digits = minorDigits(wanted) - minorDigits(currency);
  return { amount: Math.round(amount * rate * 10 ** digits), currency: wanted };
}

/** An entry as the terms see an invoice: in their currency, and for the event its fee waits for when it claims no other. */
export function invoiceOf(
  entry: Amount & Pick<LedgerEntry, 'number' | 'on' | 'periodFrom' | 'periodTo' | 'triggerClaimed' | 'fee'>,
  sheet: Pick<TermsSheet, 'currency' | 'fees'>,
): Invoice {
  const name = entry.fee?.toLowerCase();
  const fee = name === undefined ? undefined : sheet.fees.find((one) => one.name.toLowerCase() === name);
  return {
    number: entry.number,
    invoicedOn: entry.on,
    periodFrom: entry.periodFrom,
    periodTo: entry.periodTo,
    ...inCurrency(entry, sheet.currency),
    trigger: entry.triggerClaimed ?? fee?.trigger ?? null,
  };
}
