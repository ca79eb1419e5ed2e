import { type Breach, findBreaches } from './breaches.js';
import { addDays, type Day, daysBetween } from './calendar.js';
import { type AcceptedValue, factsBy } from './engagement-facts.js';
import type { Engagement, TermsSheet } from './engagements.js';
import { inCurrency, invoiceOf } from './entry-in-terms.js';
import type { LedgerEntryId } from './ids.js';
import type { AlarmContext } from './invoice-alarms.js';
import { actualMilestones, ledgerLines } from './ledger.js';
import type { LedgerEntry } from './ledger-entry.js';
import { type LedgerGap, ledgerCurve, ledgerGap } from './ledger-gap.js';
import type { Pilot } from './pilot.js';
import type { Scenario, Terms } from './terms.js';

/** What an engagement's ledger is held against: signed terms, and what really happened. */
export interface LedgerSetting {
  readonly sheet: TermsSheet;
  readonly engagement: Pick<Engagement, 'signedOn' | 'kickoffOn' | 'goLiveOn' | 'endedOn'>;
  /** In the order in which it was accepted. */
  readonly accepted: readonly AcceptedValue[];
  readonly pilot: Pick<Pilot, 'closedOn' | 'outcome'>;
  readonly today: Day;
}

/** An entry as far as terms know it. */
export type CountedEntry = Pick<
  LedgerEntry,
  | 'id'
  | 'kind'
  | 'number'
  | 'on'
  | 'periodFrom'
  | 'periodTo'
  | 'amount'
  | 'currency'
  | 'rate'
  | 'triggerClaimed'
  | 'fee'
>;

/** What the terms allowed on the actual dates against what was billed. Minor units of the terms' currency, whole. */
export interface EngagementGap {
  readonly currency: string;
  readonly allowed: number;
  readonly billed: number;
  readonly overbilled: number;
  readonly earlyPeak: number;
  readonly averageDaysEarly: number | null;
  /** Of a settled engagement only: before, nothing is lost yet. 0 to 1. */
  readonly promisedRiskShare: number | null;
  readonly realisedRiskShare: number | null;
  readonly firstInvoiceOn: Day | null;
  readonly firstValueOn: Day | null;
  readonly daysBilledBeforeValue: number | null;
  readonly breaches: readonly (Breach & { readonly entryId: LedgerEntryId | null })[];
  /** What breaches concern, as a part of what was billed; null when nothing was billed. */
  readonly breachShare: number | null;
  /** The accepted part of the value at target, 0 and beyond. */
  readonly valueFraction: number;
  readonly n: number;
  readonly leftOut: number;
  readonly settledOn: Day | null;
}

/** Both sums and accepted value on a day, after what happened on it. Minor units, whole. */
export interface EngagementPoint {
  readonly on: Day;
  readonly billed: number;
  readonly allowed: number;
  readonly value: number;
}

/** The day an engagement was over: it ended, or its pilot was closed; null while it runs. */
export function settledOn(
  { endedOn }: Pick<Engagement, 'endedOn'>,
  { closedOn }: Pick<Pilot, 'closedOn'>,
): Day | null {
  if (endedOn === null || closedOn === null) return endedOn ?? closedOn;
  return endedOn < closedOn ? endedOn : closedOn;
}

interface Happened {
  readonly signedOn: Day;
  readonly terms: Terms;
  readonly scenario: Scenario;
  readonly settledOn: Day | null;
  readonly context: Pick<AlarmContext, 'terms' | 'currency' | 'dates'>;
  readonly valueFraction: number;
}

/**
 * The terms and the course of an engagement to run them on. While it runs, what falls due at its end is not owed yet, and the
 * day of today has not ended: what is due on it may be billed. Null while nothing is signed.
 */
function happened({ sheet, engagement, accepted, pilot, today }: LedgerSetting): Happened | null {
  const facts = factsBy(today, engagement, accepted);
  if (!facts) return null;
  const { dates, valueFraction } = facts;
  const over = settledOn(engagement, pilot);
  const endDay = over === null ? daysBetween(dates.signedOn, today) + 1 : daysBetween(dates.signedOn, over);
  const scaled = pilot.outcome === 'SCALED';
  const open = over === null;
  return {
    signedOn: dates.signedOn,
    terms: sheet,
    scenario: {
      endDay: Math.max(0, endDay),
      valueFraction,
      early: !open && !scaled && endDay < sheet.horizonDays,
      exits: !open && !scaled,
      running: open,
      milestones: actualMilestones(dates),
    },
    settledOn: over,
    context: { terms: sheet, currency: sheet.currency, dates },
    valueFraction,
  };
}

function inTerms(sheet: TermsSheet, entries: readonly CountedEntry[]) {
  const invoices = entries.filter(({ kind }) => kind === 'INVOICE');
  const credits = entries.filter(({ kind }) => kind === 'CREDIT');
  return {
    ids: invoices.map(({ id }) => id),
    invoices: invoices.map((entry) => invoiceOf(entry, sheet)),
    credits: credits.map((entry) => ({ ...inCurrency(entry, sheet.currency), creditedOn: entry.on })),
  };
}

/** What an invoice of the engagement is looked at against, the entries before it given; null while nothing is signed. */
export function alarmContext(setting: LedgerSetting, before: readonly CountedEntry[]): AlarmContext | null {
  const course = happened(setting);
  return course && { ...course.context, ...inTerms(setting.sheet, before) };
}

/**
 * An engagement's ledger against its terms; `entries` are those that count, in the order in which they were entered. Null while
 * nothing is signed. Throws an Error as `scenarioOutcome`.
 */
export function engagementGap(
  setting: LedgerSetting,
  entries: readonly CountedEntry[],
): EngagementGap | null {
  const course = happened(setting);
  if (!course) return null;
  const { sheet, today } = setting;
  const { signedOn, scenario, context } = course;
  const { ids, ...ledger } = inTerms(sheet, entries);
  const lines = ledgerLines({ signedOn }, sheet.currency, ledger);
  const gap = ledgerGap(course.terms, scenario, lines);
  const breaches = findBreaches(
    { ...context, ...ledger },
    { ended: course.settledOn === null ? null : scenario, today: daysBetween(signedOn, today) },
  );
  return {
    currency: sheet.currency,
    ...roundedGap(gap),
    ...(course.settledOn === null && { promisedRiskShare: null, realisedRiskShare: null }),
    firstInvoiceOn: gap.firstInvoiceDay === null ? null : addDays(signedOn, gap.firstInvoiceDay),
    firstValueOn: context.dates.acceptedOn,
    breaches: breaches.list.map((breach) => ({
      ...breach,
      entryId: breach.invoice === null ? null : (ids[breach.invoice] ?? null),
    })),
    breachShare: breaches.share,
    valueFraction: course.valueFraction,
    n: lines.length,
    leftOut: entries.length - lines.length,
    settledOn: course.settledOn,
  };
}

function roundedGap(gap: LedgerGap) {
  const allowed = Math.round(gap.allowedNet);
  const billed = Math.round(gap.billedNet);
  return {
    allowed,
    billed,
    overbilled: Math.max(0, billed - allowed),
    earlyPeak: Math.round(gap.earlyPeak),
    averageDaysEarly: gap.firstInvoiceDay === null ? null : gap.avgDaysEarly,
    promisedRiskShare: gap.promisedRiskShare,
    realisedRiskShare: gap.realisedRiskShare,
    daysBilledBeforeValue: gap.daysBilledBeforeValue,
  };
}

/** The same by day, on each day on which something moves, and at the end; empty while nothing is signed. */
export function engagementSeries(
  setting: LedgerSetting,
  entries: readonly CountedEntry[],
): readonly EngagementPoint[] {
  const course = happened(setting);
  if (!course) return [];
  const { sheet, accepted, today } = setting;
  const { signedOn, scenario, terms } = course;
  const valued = accepted.filter(({ on }) => on <= today);
  // A line of nothing makes the curve have a point on the days on which only value moves.
  const marks = valued.map(({ on }) => ({ day: daysBetween(signedOn, on), amount: 0 }));
  const lines = ledgerLines({ signedOn }, sheet.currency, inTerms(sheet, entries));
  return ledgerCurve(terms, scenario, [...lines, ...marks]).map(({ day, billed, allowed }) => {
    const on = addDays(signedOn, day);
    const fraction = valued.reduce((sum, one) => (one.on <= on ? sum + one.fraction : sum), 0);
    return {
      on,
      billed: Math.round(billed),
      allowed: Math.round(allowed),
      value: Math.round(fraction * sheet.valueAtTarget),
    };
  });
}
