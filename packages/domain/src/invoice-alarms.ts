import { addDays, type Day, daysBetween, dayWords } from './calendar.js';
import { claimWords, clauseOf, feeClause, triggerWords } from './fee-words.js';
import { type ActualDates, actualMilestones, type Credit, type Invoice } from './ledger.js';
import { moneyWords } from './money.js';
import { triggerDay } from './owed-events.js';
import type { Milestones, Terms } from './terms.js';

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
export interface AlarmContext {
  readonly terms: Terms;
  /** Of the terms, ISO 4217. */
  readonly currency: string;
  readonly dates: ActualDates;
  /** The invoices entered before this one, and all credits. */
  readonly invoices: readonly Invoice[];
  readonly credits: readonly Credit[];
}

/** Something the terms let be billed, and from which day on; null: what it waits for has not come. */
interface Billable {
  readonly from: number | null;
  readonly until: string;
  readonly clause: string;
}

function billables({ terms, currency, dates }: AlarmContext, invoice: Invoice): readonly Billable[] {
  const milestones: Milestones = actualMilestones(dates);
  const claimed = (trigger: string) => invoice.trigger === null || trigger === invoice.trigger;
  const free = Math.max(0, terms.freeDays);
  const fees = terms.fees
    .filter(({ trigger }) => claimed(trigger))
    .map((fee): Billable => {
      const reached = triggerDay(fee, milestones);
      const waits = reached !== null && reached < free;
      const freeWords = `the first ${free} days are free`;
      return {
        from: reached === null ? null : Math.max(reached, free),
        until: waits ? 'the free period ends' : triggerWords(fee),
        clause: waits ? clauseOf(terms, 'FREE_PERIOD', freeWords) : feeClause(fee, currency),
      };
    });
  if (!terms.gainShare || !claimed('VALUE_PROVEN')) return fees;
  const gain = `${Math.round(terms.gainShare.share * 100)} % of the value above ${moneyWords({ minorUnits: terms.gainShare.base, currency })}`;
  const clause = clauseOf(terms, 'GAIN_SHARE', gain);
  return [...fees, { from: milestones.provenDay, until: 'value is proven', clause }];
}

/** What may be billed first. */
function earliest(of: readonly Billable[]): Billable | undefined {
  return of.toSorted(
    (one, other) => (one.from ?? Number.POSITIVE_INFINITY) - (other.from ?? Number.POSITIVE_INFINITY),
  )[0];
}

/** An invoice bills from its own day or from the first day of its period, whichever is earlier. */
function billsFrom({ invoicedOn, periodFrom }: Invoice): Day {
  return periodFrom !== null && periodFrom < invoicedOn ? periodFrom : invoicedOn;
}

function beforeTrigger(invoice: Invoice, { dates }: AlarmContext, term: Billable): InvoiceAlarm | null {
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

function overCap(
  invoice: Invoice,
  { terms, currency, invoices, credits }: AlarmContext,
): InvoiceAlarm | null {
  if (terms.feeCap === null) return null;
  const sum = (lines: readonly { readonly amount: number; readonly currency: string }[]) =>
    lines.reduce((total, line) => total + (line.currency === currency ? line.amount : 0), 0);
  const over = sum(invoices) + invoice.amount - sum(credits) - terms.feeCap;
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

/** Numbers are compared as people read them. */
function numberKey(number: string | null): string {
  return (number ?? '').normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

function isSame(one: Invoice, other: Invoice): boolean {
  const number = numberKey(one.number);
  if (number !== '' && number === numberKey(other.number)) return true;
  const fields = ['amount', 'currency', 'invoicedOn', 'periodFrom', 'periodTo'] as const;
  return fields.every((field) => one[field] === other[field]);
}

function duplicate(invoice: Invoice, { invoices }: AlarmContext): InvoiceAlarm | null {
  const twin = invoices.find((other) => isSame(invoice, other));
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
function againstTerms(invoice: Invoice, context: AlarmContext): readonly (InvoiceAlarm | null)[] {
  const agreed = billables(context, invoice);
  const whole = { clause: null, amount: invoice.amount, daysEarly: null };
  const { currency } = context;
  if (invoice.currency !== currency)
    return [
      {
        ...whole,
        kind: 'OTHER_CURRENCY',
        sentence: `This invoice is in ${invoice.currency}; the terms are in ${currency}. It is not counted against them.`,
      },
    ];
  const any = agreed.length ? agreed : billables(context, { ...invoice, trigger: null });
  const first = earliest(any);
  const unknown =
    first && invoice.trigger
      ? `The terms have no fee that waits for ${claimWords(invoice.trigger)}.`
      : 'The terms have no fee at all.';
  return [
    agreed.length
      ? null
      : { ...whole, kind: 'NOT_IN_TERMS', sentence: unknown, clause: first?.clause ?? null },
    first ? beforeTrigger(invoice, context, first) : null,
    overCap(invoice, context),
  ];
}

/**
 * Everything that is wrong with an invoice against the terms on the actual dates and the ledger before it; empty when nothing is.
 * The same for a draft and for what is saved. Amounts are minor units. An amount that is not positive is no invoice, and
 * nothing else is said of it.
 */
export function invoiceAlarms(invoice: Invoice, context: AlarmContext): readonly InvoiceAlarm[] {
  if (invoice.amount <= 0) {
    const sentence = 'An invoice is more than nothing. Enter what was given back as a credit.';
    return [{ kind: 'NEGATIVE_AMOUNT', sentence, clause: null, amount: invoice.amount, daysEarly: null }];
  }
  return [...againstTerms(invoice, context), duplicate(invoice, context)].filter((alarm) => alarm !== null);
}

/** The alarms of every invoice of a ledger, in the order in which they were entered. */
export function ledgerAlarms(context: AlarmContext): readonly (readonly InvoiceAlarm[])[] {
  const { invoices } = context;
  return invoices.map((invoice, at) =>
    invoiceAlarms(invoice, { ...context, invoices: invoices.slice(0, at) }),
  );
}
