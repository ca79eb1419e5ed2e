import { addDays, type Day, dayWords } from './calendar.js';
import { triggerWords } from './fee-words.js';
import { moneyWords } from './money.js';
import { triggerDay } from './owed-events.js';
import { plannedScenario, scenarioOutcome } from './scenario.js';
import type { Fee, Terms } from './terms.js';

/** What the terms come to on the calendar. */
export interface TermsOnCalendar {
  readonly terms: Terms;
  /** Of the terms, ISO 4217. */
  readonly currency: string;
  /** The day of signature; null: not signed yet, and days are counted. */
  readonly signedOn: Day | null;
}

/** The fee that falls due first when everything comes as planned, and its day; of several, the first in the list. */
function firstFee(terms: Terms): { readonly fee: Fee; readonly day: number } | undefined {
  const { horizonDays } = terms;
  const { milestones } = plannedScenario(terms, { endDay: horizonDays, valueFraction: 1, early: false });
  return terms.fees
    .filter(({ amount }) => amount > 0)
    .map((fee) => ({ fee, day: triggerDay(fee, milestones) ?? horizonDays }))
    .toSorted((one, other) => one.day - other.day)[0];
}

function onDay({ signedOn }: TermsOnCalendar, day: number): string {
  return signedOn === null ? `day ${day}` : dayWords(addDays(signedOn, day));
}

function owed(given: TermsOnCalendar): string {
  const { terms, currency } = given;
  const first = firstFee(terms);
  if (!first) return terms.gainShare ? 'You owe nothing until value is proven' : 'You owe no fee';
  const { fee, day: planned } = first;
  if (terms.freeDays > planned)
    return `You owe nothing until ${onDay(given, terms.freeDays)}, when the free period ends`;
  if (fee.trigger === 'DAY') return `You owe nothing until ${onDay(given, planned)}`;
  if (planned > 0) return `You owe nothing until ${triggerWords(fee)}`;
  const amount = moneyWords({ minorUnits: fee.amount, currency });
  const again = fee.everyDays === null ? '' : ` and every ${fee.everyDays} days after`;
  return `You owe ${amount} on ${triggerWords(fee)}${again}`;
}

/** Whole minor units; what a person would not pay is nothing. */
function side(
  loss: number,
  currency: string,
  words: { readonly lose: string; readonly gain: string },
): string {
  const minorUnits = Math.round(Math.abs(loss));
  if (minorUnits === 0) return `${words.lose} nothing`;
  return `${loss > 0 ? words.lose : words.gain} ${moneyWords({ minorUnits, currency })}`;
}

/**
 * The terms in one sentence: what is owed first, and what each side loses if it is stopped on a day (counted from signature)
 * without any value. “You owe nothing until acceptance; if you stop on 1 March 2026 you lose at most €42,000 and the vendor
 * €112,000.” Throws a RangeError for a day before signature or outside the calendar.
 */
export function termsSentence(given: TermsOnCalendar, stopDay: number): string {
  const { terms, currency } = given;
  if (!(stopDay >= 0)) throw new RangeError('Nothing can be stopped before it is signed.');
  const early = stopDay < terms.horizonDays;
  const { buyerLoss, vendorLoss } = scenarioOutcome(
    terms,
    plannedScenario(terms, { endDay: stopDay, valueFraction: 0, early }),
  );
  const you = side(buyerLoss, currency, { lose: 'lose at most', gain: 'gain' });
  const bothLose = Math.round(buyerLoss) > 0 && Math.round(vendorLoss) > 0;
  const vendor = bothLose
    ? moneyWords({ minorUnits: Math.round(vendorLoss), currency })
    : side(vendorLoss, currency, { lose: 'loses', gain: 'gains' });
  return `${owed(given)}; if you stop on ${onDay(given, stopDay)} you ${you.replace('at most nothing', 'nothing')} and the vendor ${vendor}.`;
}
