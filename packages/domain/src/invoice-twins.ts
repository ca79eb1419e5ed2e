import type { Invoice } from './ledger.js';

/** A number as people read it: without case and blanks; empty when there is none. */
export function numberKey(number: string | null): string {
  return (number ?? '').normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

function isSame(one: Invoice, other: Invoice): boolean {
  const number = numberKey(one.number);
  if (number !== '' && number === numberKey(other.number)) return true;
  const fields = ['amount', 'currency', 'invoicedOn', 'periodFrom', 'periodTo'] as const;
  return fields.every((field) => one[field] === other[field]);
}

/** The invoice among others with the same number, or the same amount, day and period; null: none. */
export function twinOf<I extends Invoice>(invoice: Invoice, others: readonly I[]): I | null {
  return others.find((other) => isSame(invoice, other)) ?? null;
}

/** Invoices that came one after another, and the first of them that is the same as a given one, found without looking at all. */
export interface InvoiceBook<I extends Invoice> {
  readonly twin: (invoice: Invoice) => I | null;
  readonly add: (invoice: I) => void;
}

const fieldsKey = ({ amount, currency, invoicedOn, periodFrom, periodTo }: Invoice) =>
  [amount, currency, invoicedOn, periodFrom, periodTo].join(' ');

/** An empty book of invoices; its `twin` answers as `twinOf` does of those added so far, in that order. */
export function invoiceBook<I extends Invoice>(): InvoiceBook<I> {
  type Entered = { readonly at: number; readonly invoice: I };
  const byNumber = new Map<string, Entered>();
  const byFields = new Map<string, Entered>();
  const keep = (map: Map<string, Entered>, key: string, entered: Entered) => {
    if (!map.has(key)) map.set(key, entered);
  };
  let count = 0;
  return {
    twin: (invoice) => {
      const number = numberKey(invoice.number);
      const sameNumber = number === '' ? undefined : byNumber.get(number);
      const sameFields = byFields.get(fieldsKey(invoice));
      if (!sameNumber || !sameFields) return (sameNumber ?? sameFields)?.invoice ?? null;
      return (sameNumber.at < sameFields.at ? sameNumber : sameFields).invoice;
    },
    add: (invoice) => {
      const entered = { at: count++, invoice };
      keep(byNumber, numberKey(invoice.number), entered);
      keep(byFields, fieldsKey(invoice), entered);
    },
  };
}
