import { type Day, daysBetween, daysWords } from './calendar.js';
import { figureWords } from './metric-words.js';
import { type Money, minorDigits, moneyWords } from './money.js';
import type { Pilot } from './pilot.js';
import { leastForSpread, type Spread, spreadOf, tooFewWords } from './spread.js';

/** A pilot as far as its time is watched. */
export type TimedPilot = Pick<Pilot, 'stage' | 'outcome' | 'startedOn' | 'closedOn'>;

/** How long one pilot was watched, in days; not killed: it runs on, or it ended in another way. */
export interface WatchedPilot {
  readonly days: number;
  readonly killed: boolean;
}

/**
 * How long the pilots that started were watched until they were closed, or until `today`. Those killed are the event; those that run on
 * and those that ended in another way are kept as not killed until then, since leaving them out makes a kill look faster than it
 * is. `leftOut` counts those that started and whose days are not known or come in the wrong order; one that was withdrawn without a
 * day of its start never started.
 */
export function watchedPilots(
  pilots: readonly TimedPilot[],
  today: Day,
): { readonly watched: readonly WatchedPilot[]; readonly leftOut: number } {
  const begun = pilots.filter(
    ({ stage, outcome, startedOn }) =>
      startedOn !== null || (stage !== 'PROPOSED' && outcome !== 'WITHDRAWN'),
  );
  const watched = begun.flatMap(({ stage, outcome, startedOn, closedOn }) => {
    const until = stage === 'CLOSED' ? closedOn : today;
    if (startedOn === null || until === null || until < startedOn) return [];
    return [{ days: daysBetween(startedOn, until), killed: stage === 'CLOSED' && outcome === 'KILLED' }];
  });
  return { watched, leftOut: begun.length - watched.length };
}

/** The curve of time to a kill, as far as it is told in words. Days; null: not reached. */
export interface TimeToFail {
  readonly n: number;
  readonly killed: number;
  readonly median: number | null;
  readonly medianLow: number | null;
  readonly medianHigh: number | null;
}

/** Fewer started pilots than these tell nothing of the time to a kill. */
export const leastStarted = leastForSpread;

const pilotsWords = (n: number) => (n === 1 ? '1 pilot' : `${n.toLocaleString('en-US')} pilots`);

/** The days in which half of the pilots are killed, when that many started that it can be told; null: not reached, or too few. */
export function toldMedian({ n, median }: TimeToFail): number | null {
  return n < leastStarted ? null : median;
}

/** The time to a kill in a sentence, with how many it rests on and how sure it is. */
export function timeToFailSentence(time: TimeToFail): string {
  const { n, killed, median, medianLow, medianHigh } = time;
  if (n < leastStarted) return tooFewWords(n, n === 1 ? 'pilot started' : 'pilots started', leastStarted);
  const rests = `${killed.toLocaleString('en-US')} of ${pilotsWords(n)} killed`;
  if (median === null) return `Not reached: ${rests}, and more than half go on or ended otherwise.`;
  const high = medianHigh === null ? 'open above' : `at most ${daysWords(medianHigh)}`;
  return `Half are killed within ${daysWords(median)} of the start: ${rests}; at least ${daysWords(medianLow ?? 0)}, ${high}, nine times in ten.`;
}

/** Days from the first sign to kill until a kill: a convention. */
export const latencyTarget = 14;

/** A killed pilot, and the day its evidence first asked for it; null: it never did. */
export interface KilledPilot extends Pick<Pilot, 'closedOn'> {
  readonly firstSignOn: Day | null;
}

/** How long killed pilots ran on after the first sign to kill, in days. Those killed before any sign are not waited for. */
export function killLatency(killed: readonly KilledPilot[]): Spread {
  const waits = killed.flatMap(({ closedOn, firstSignOn }) =>
    closedOn === null || firstSignOn === null || closedOn < firstSignOn
      ? []
      : [daysBetween(firstSignOn, closedOn)],
  );
  return spreadOf(waits);
}

/** How long pilots run on after the first sign to kill, in a sentence. */
export function killLatencySentence({ n, median, p90 }: Spread): string {
  if (median === null || p90 === null)
    return tooFewWords(n, n === 1 ? 'kill after a sign' : 'kills after a sign');
  return `Half of ${n} kills came within ${daysWords(median)} of the first sign, nine in ten within ${daysWords(p90)}; the aim is ${latencyTarget}.`;
}

/** What failed pilots cost, in a sentence; amounts in minor units of the currency. */
export function costToFailSentence({ n, median, p90 }: Spread, currency: string): string {
  if (median === null || p90 === null)
    return tooFewWords(n, n === 1 ? 'failed pilot with a cost' : 'failed pilots with a cost');
  const words = (minorUnits: number) => moneyWords({ minorUnits: Math.round(minorUnits), currency });
  return `Half of ${n} failed pilots cost up to ${words(median)}, nine in ten up to ${words(p90)}.`;
}

/** What was learned for what was lost. */
export interface LearningYield {
  /** Learnings applied for each 100,000 (in the currency's main unit) spent on failed pilots; null when nothing was spent. */
  readonly per100k: number | null;
  /** Learnings applied for each month of a failed pilot; null without one. */
  readonly perMonth: number | null;
}

/** The days of an average month. */
const daysPerMonth = 365.25 / 12;

/** The learning yield: learnings that were applied, against what the failed pilots cost and how many days they ran. */
export function learningYield(facts: {
  readonly applied: number;
  readonly spent: Money;
  readonly failedDays: number;
}): LearningYield {
  const { applied, spent, failedDays } = facts;
  const hundredThousands = spent.minorUnits / 10 ** minorDigits(spent.currency) / 100_000;
  return {
    per100k: hundredThousands > 0 ? applied / hundredThousands : null,
    perMonth: failedDays > 0 ? (applied * daysPerMonth) / failedDays : null,
  };
}

/** The learning yield in a sentence with its figures. */
export function learningYieldSentence(
  { per100k, perMonth }: LearningYield,
  { applied, spent }: { readonly applied: number; readonly spent: Money },
): string {
  if (per100k === null) return 'Nothing is known to be spent on failed pilots yet.';
  const many = applied === 1 ? '1 learning was' : `${applied.toLocaleString('en-US')} learnings were`;
  const monthly = perMonth === null ? '' : `, ${figureWords(perMonth)} for each month of a failed pilot`;
  const each = moneyWords({
    minorUnits: 100_000 * 10 ** minorDigits(spent.currency),
    currency: spent.currency,
  });
  return `${many} applied for ${moneyWords(spent)} spent on failed pilots: ${figureWords(per100k)} for each ${each}${monthly}.`;
}
