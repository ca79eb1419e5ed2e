import { addDays, type Day, daysBetween, dayWords } from './calendar.js';
import { claimWords, clauseOf } from './fee-words.js';
import { invoiceBook, numberKey, twinOf } from './invoice-twins.js';
import type { Credit, Invoice } from './ledger.js';
import { moneyWords } from './money.js';
import { type Agreed, type Billable, type Owed, owedBy, owedFor } from './owed-first.js';
import type { BillingTrigger } from './terms.js';

/** What can be wrong with an invoice against the terms and the ledger. */
export type AlarmKind =
  | 'BEFORE_TRIGGER'
  | 'NOT_IN_TERMS'
  | 'OVER_CAP'
  | 'DUPLICATE'
  | 'OTHER_CURRENCY'
  | 'NEGATIVE_AMOUNT';
export const alarmKinds: readonly AlarmKind[] = [
  'BEFORE_TRIGGER',
  'NOT_IN_TERMS',
  'OVER_CAP',
  'DUPLICATE',
  'OTHER_CURRENCY',
  'NEGATIVE_AMOUNT',
];

/** One thing that is wrong with an invoice, with the term it goes against. */
export interface InvoiceAlarm {
  readonly kind: AlarmKind;
  readonly sentence: string;
  /** The contract's own words, or the term as it was entered; null when no term is concerned. */
  readonly clause: string | null;
  /** How much of the invoice it concerns, minor units of the invoice's currency. */
  readonly amount: number;
  /** Null when nothing came too early, or when what it waits for has not come. */
  readonly daysEarly: number | null;
}

/** What an invoice is looked at against. */
export interface AlarmContext extends Agreed {
  /** The invoices entered before this one, and all credits. */
  readonly invoices: readonly Invoice[];
  readonly credits: readonly Credit[];
}

/** An invoice bills from its own day or from the first day of its period, whichever is earlier. */
function billsFrom({ invoicedOn, periodFrom }: Invoice): Day {
  return periodFrom !== null && periodFrom < invoicedOn ? periodFrom : invoicedOn;
}

function beforeTrigger(invoice: Invoice, { dates }: Agreed, term: Billable): InvoiceAlarm | null {
  const from = billsFrom(invoice);
  const day = daysBetween(dates.signedOn, from);
  if (term.from !== null && day >= term.from) return null;
  const begins =
    from === invoice.invoicedOn ? 'This invoice is dated' : 'The period of this invoice begins on';
  const daysEarly = term.from === null ? null : term.from - day;
  const due =
    term.from === null
      ? 'which has not come'
      : `${dayWords(addDays(dates.signedOn, term.from))}: ${daysEarly} ${daysEarly === 1 ? 'day' : 'days'} too early`;
  return {
    kind: 'BEFORE_TRIGGER',
    sentence: `${begins} ${dayWords(from)}, but nothing is owed until ${term.until}, ${due}.`,
    clause: term.clause,
    amount: invoice.amount,
    daysEarly,
  };
}

/** What a ledger came to before an invoice, in the currency of the terms: invoices less credits. */
function netBefore({ currency, invoices, credits }: AlarmContext): number {
  return counted(invoices, currency) - counted(credits, currency);
}

/** The sum of the lines in a currency. */
function counted(
  lines: readonly { readonly amount: number; readonly currency: string }[],
  currency: string,
): number {
  return lines.reduce((total, line) => total + (line.currency === currency ? line.amount : 0), 0);
}

function overCap(invoice: Invoice, { terms, currency }: Agreed, before: number): InvoiceAlarm | null {
  if (terms.feeCap === null) return null;
  const over = before + invoice.amount - terms.feeCap;
  if (over <= 0) return null;
  const said = (minorUnits: number) => moneyWords({ minorUnits, currency });
  const amount = Math.min(over, invoice.amount);
  return {
    kind: 'OVER_CAP',
    sentence: `With this invoice ${said(terms.feeCap + over)} is billed, ${said(over)} more than the cap of ${said(terms.feeCap)}.`,
    clause: clauseOf(terms, 'FEE_CAP', `at most ${said(terms.feeCap)} in all`),
    amount,
    daysEarly: null,
  };
}

/** The alarm over an invoice that is in the ledger already; `invoices` are those entered before it. */
export function duplicateAlarm(invoice: Invoice, invoices: readonly Invoice[]): InvoiceAlarm | null {
  return sameAs(twinOf(invoice, invoices), invoice);
}

function sameAs(twin: Invoice | null, invoice: Invoice): InvoiceAlarm | null {
  if (!twin) return null;
  const same = numberKey(twin.number) !== '' && numberKey(twin.number) === numberKey(invoice.number);
  const what = same ? `the number ${twin.number?.trim()}` : 'the same amount, date and period';
  return {
    kind: 'DUPLICATE',
    sentence: `An invoice of ${dayWords(twin.invoicedOn)} has ${what}. Enter this one only if it is another.`,
    clause: null,
    amount: invoice.amount,
    daysEarly: null,
  };
}

/** Against the terms: what may be billed, from when, and up to what sum. */
function againstTerms(
  invoice: Invoice,
  agreed: Agreed,
  { net, owed }: Pick<Before, 'net' | 'owed'>,
): readonly (InvoiceAlarm | null)[] {
  const whole = { clause: null, amount: invoice.amount, daysEarly: null };
  const { currency } = agreed;
  if (invoice.currency !== currency)
    return [
      {
        ...whole,
        kind: 'OTHER_CURRENCY',
        sentence: `This invoice is in ${invoice.currency}; the terms are in ${currency}. It is not counted against them.`,
      },
    ];
  const { inTerms, first } = owed(invoice.trigger);
  const unknown =
    first && invoice.trigger
      ? `The terms have no fee that waits for ${claimWords(invoice.trigger)}.`
      : 'The terms have no fee at all.';
  return [
    inTerms ? null : { ...whole, kind: 'NOT_IN_TERMS', sentence: unknown, clause: first?.clause ?? null },
    first ? beforeTrigger(invoice, agreed, first) : null,
    overCap(invoice, agreed, net),
  ];
}

/**
 * Everything that is wrong with an invoice against the terms on the actual dates and the ledger before it; empty when nothing is.
 * The same for a draft and for what is saved. Amounts are minor units. An amount that is not positive is no invoice, and
 * nothing else is said of it.
 */
export function invoiceAlarms(invoice: Invoice, context: AlarmContext): readonly InvoiceAlarm[] {
  return alarmsAfter(invoice, context, {
    net: netBefore(context),
    owed: (claim) => owedFor(context, claim),
    twin: () => twinOf(invoice, context.invoices),
  });
}

/** What a ledger held before an invoice, and what the terms let be billed. */
interface Before {
  readonly net: number;
  readonly owed: (claim: BillingTrigger | null) => Owed;
  readonly twin: () => Invoice | null;
}

function alarmsAfter(invoice: Invoice, agreed: Agreed, before: Before): readonly InvoiceAlarm[] {
  if (invoice.amount <= 0) {
    const sentence = 'An invoice is more than nothing. Enter what was given back as a credit.';
    return [{ kind: 'NEGATIVE_AMOUNT', sentence, clause: null, amount: invoice.amount, daysEarly: null }];
  }
  return [...againstTerms(invoice, agreed, before), sameAs(before.twin(), invoice)].filter(
    (alarm) => alarm !== null,
  );
}

/**
 * The alarms of every invoice of a ledger, in the order in which they were entered: those of `invoiceAlarms` with the invoices
 * before it, told in one pass.
 */
export function ledgerAlarms(context: AlarmContext): readonly (readonly InvoiceAlarm[])[] {
  const book = invoiceBook();
  const owed = owedBy(context);
  let net = netBefore({ ...context, invoices: [] });
  return context.invoices.map((invoice) => {
    const alarms = alarmsAfter(invoice, context, { net, owed, twin: () => book.twin(invoice) });
    book.add(invoice);
    net += counted([invoice], context.currency);
    return alarms;
  });
}
