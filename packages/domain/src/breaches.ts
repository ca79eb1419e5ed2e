import { clauseOf } from './fee-words.js';
import { type AlarmContext, type AlarmKind, ledgerAlarms } from './invoice-alarms.js';
import { shareWords } from './metric-words.js';
import { moneyWords } from './money.js';
import { type CashKind, owedEvents } from './owed-events.js';
import type { Scenario } from './terms.js';
import { vendorThresholds } from './vendor-thresholds.js';

/** A fact of the ledger that goes against the terms; no statistics in it. */
export type BreachKind =
  | Extract<AlarmKind, 'BEFORE_TRIGGER' | 'NOT_IN_TERMS' | 'OVER_CAP' | 'DUPLICATE'>
  | 'MISSING_REFUND';

/** One breach. Amounts are minor units of the terms' currency. */
export interface Breach {
  readonly kind: BreachKind;
  readonly sentence: string;
  readonly clause: string | null;
  readonly amount: number;
  /** How many days too early, or since the refund was owed; null when that cannot be said. */
  readonly days: number | null;
  /** The place of the invoice in the ledger; null when no single invoice is meant. */
  readonly invoice: number | null;
}

/** All breaches of an engagement, and how much of what was billed they concern. */
export interface Breaches {
  readonly list: readonly Breach[];
  /** What broke the terms: invoices before their trigger or over the cap, each once, and refunds that are missing. */
  readonly amount: number;
  /** The part of what was billed, 0 or more; null when nothing was billed. */
  readonly share: number | null;
}

const breaching: readonly AlarmKind[] = ['BEFORE_TRIGGER', 'NOT_IN_TERMS', 'OVER_CAP', 'DUPLICATE'];

/** The others may be slips of the pen: they are listed, and a person looks. */
const counted: readonly BreachKind[] = ['BEFORE_TRIGGER', 'OVER_CAP'];

function isBreach(kind: AlarmKind): kind is Exclude<BreachKind, 'MISSING_REFUND'> {
  return breaching.includes(kind);
}

/** What should have come back and has not, once it had the days it may take. */
function missingRefund(context: AlarmContext, facts: Scenario, today: number): Breach | null {
  const { terms, currency, credits } = context;
  const days = today - facts.endDay;
  if (days <= vendorThresholds.refundDays) return null;
  const refund: CashKind = 'REFUND';
  const owed = owedEvents(terms, facts)
    .filter(({ kind }) => kind === refund)
    .reduce((sum, { amount }) => sum - amount, 0);
  const back = credits.reduce((sum, credit) => sum + (credit.currency === currency ? credit.amount : 0), 0);
  const amount = owed - back;
  if (amount <= 0) return null;
  const said = moneyWords({ minorUnits: amount, currency });
  return {
    kind: 'MISSING_REFUND',
    sentence: `${said} should have come back ${Math.floor(days)} days ago.`,
    clause: clauseOf(terms, 'REFUND', `refunds below ${shareWords(terms.refundBelow)} of the value`),
    amount,
    days: Math.floor(days),
    invoice: null,
  };
}

/**
 * The breaches of an engagement: invoices before their trigger, outside the terms, over the cap or twice, and refunds missing
 * more than 60 days after the end. `today` counts from signature; `ended` is null while the engagement runs. Amounts in minor
 * units. Throws an Error as `owedEvents`.
 */
export function findBreaches(
  context: AlarmContext,
  { ended, today }: { readonly ended: Scenario | null; readonly today: number },
): Breaches {
  const perInvoice = ledgerAlarms(context).map((alarms, invoice) =>
    alarms.flatMap(({ kind, sentence, clause, amount, daysEarly }): readonly Breach[] =>
      isBreach(kind) ? [{ kind, sentence, clause, amount, days: daysEarly, invoice }] : [],
    ),
  );
  const refund = ended && missingRefund(context, ended, today);
  const worst = perInvoice.reduce((sum, list) => {
    return sum + Math.max(0, ...list.map(({ kind, amount: one }) => (counted.includes(kind) ? one : 0)));
  }, 0);
  const amount = worst + (refund?.amount ?? 0);
  const billed = context.invoices
    .filter(({ currency, amount: one }) => currency === context.currency && one > 0)
    .reduce((sum, invoice) => sum + invoice.amount, 0);
  const list = [...perInvoice.flat(), ...(refund ? [refund] : [])];
  return { list, amount, share: billed > 0 ? amount / billed : null };
}
