import { type Day, dayWords } from './calendar.js';
import { sumsByCurrency } from './failure.js';
import { type Money, moneyWords } from './money.js';
import type { Waiting } from './waiting.js';

/** What it costs that several decisions are waited for. */
export interface WaitingTogether {
  /** What a week costs, one for each currency. */
  readonly costPerWeek: readonly Money[];
  /** What the days since the decision dates have cost, one for each currency; nothing is left out as null. */
  readonly soFar: readonly Money[];
  /** Of how many nothing is known. */
  readonly unknown: number;
  readonly sentence: string;
}

const amounts = (list: readonly Money[]) => list.map(moneyWords).join(' and ');

function calm(whose: WaitingWhose, nextOn: Day | null): string {
  const nothing = whose === 'MINE' ? 'No decision waits for you.' : 'No decisions are waiting.';
  return nextOn === null
    ? `${nothing} None has a date ahead.`
    : `${nothing} The next is due on ${dayWords(nextOn)}.`;
}

function told(waits: number, { costPerWeek, soFar, unknown }: Omit<WaitingTogether, 'sentence'>): string {
  const many = `${waits.toLocaleString('en-US')} ${waits === 1 ? 'decision waits.' : 'decisions wait.'}`;
  if (costPerWeek.length === 0) return unknown > 0 ? `${many} What waiting costs is not known.` : many;
  const late = soFar.length > 0 ? `, ${amounts(soFar)} so far` : '';
  const rest = unknown > 0 ? `; of ${unknown.toLocaleString('en-US')} it is not known` : '';
  return `${many} Waiting costs ${amounts(costPerWeek)} a week${late}${rest}.`;
}

/** Decisions that wait for whoever asks, or all of them. */
export type WaitingWhose = 'MINE' | 'ALL';

/**
 * What waiting costs over several decisions: sums in their currencies, never added across them, and the ones of which nothing is
 * known counted, never taken for 0. Null is a decision that is due on this day: its waiting has cost nothing yet. Nothing waiting is a
 * calm sentence with the day of the next.
 */
export function waitingTogether(
  waits: readonly (Waiting | null)[],
  whose: WaitingWhose,
  nextOn: Day | null,
): WaitingTogether {
  const begun = waits.filter((one) => one !== null);
  const known = begun.flatMap(({ costPerWeek, total }) =>
    costPerWeek && total ? [{ costPerWeek, total }] : [],
  );
  const sums = {
    costPerWeek: sumsByCurrency(known.map(({ costPerWeek }) => costPerWeek)),
    soFar: sumsByCurrency(known.flatMap(({ total }) => (total.minorUnits > 0 ? [total] : []))),
    unknown: begun.length - known.length,
  };
  return { ...sums, sentence: waits.length === 0 ? calm(whose, nextOn) : told(waits.length, sums) };
}
