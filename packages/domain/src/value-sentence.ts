import { percentWords } from './metric-words.js';
import { aboutMoney } from './money.js';
import type { ExpectedEffect, ForwardMoney, NextWeeks } from './value.js';

/** A chance as people say one: never more exact than it is, and the ends as such. `chance` is 0 to 1. */
export function chanceWords(chance: number): string {
  if (chance < 0.05) return `below ${percentWords(5)}`;
  return chance > 0.95 ? `above ${percentWords(95)}` : percentWords(Math.round(chance * 100));
}

interface Told {
  readonly currency: string;
  readonly horizonMonths: number;
  readonly forward: ForwardMoney | null;
  readonly expected: ExpectedEffect | null;
  readonly unknown: readonly string[];
}

const list = new Intl.ListFormat('en');

function worth({ currency, horizonMonths, forward }: Told): string {
  if (!forward) return 'What it is worth is not known yet.';
  const [low, middle, high] = [forward.p10, Math.abs(forward.p50), forward.p90].map((amount) =>
    aboutMoney({ minorUnits: amount, currency }),
  );
  const way = forward.p50 < 0 ? 'loses' : 'brings';
  const months = `${horizonMonths} ${horizonMonths === 1 ? 'month' : 'months'}`;
  return `From here on it ${way} about ${middle} over ${months}, in eight cases of ten between ${low} and ${high}; the chance that it pays is ${chanceWords(forward.chancePays)}.`;
}

/** A pilot's value in words: range, chance, and what is not in it. */
export function valueSentence(told: Told): string {
  const notRated = told.expected?.padsScore === null;
  return [
    worth(told),
    ...(told.unknown.length ? [`Not known: ${list.format(told.unknown)}.`] : []),
    ...(told.forward && notRated
      ? ['The pads profile is not rated, so the effect is carried over as a sandbox’s would be.']
      : []),
  ].join(' ');
}

/** Below this part of its cost, what is learned is not worth a number. */
const nextToNothing = 0.01;

/** What more weeks of the pilot as it is cost and are worth, in words, against deciding today. */
export function nextWeeksSentence(
  { weeks, cost, worth: gain }: Pick<NextWeeks, 'weeks' | 'cost' | 'worth'>,
  currency: string,
): string {
  const said = (minorUnits: number) => aboutMoney({ minorUnits, currency });
  const one = weeks === 1;
  const begin = `${weeks} more ${one ? 'week costs' : 'weeks cost'} ${said(cost)} and ${one ? 'is' : 'are'} worth`;
  const learned = gain <= cost * nextToNothing ? 'next to nothing' : `about ${said(gain)}`;
  const sooner =
    gain > cost
      ? 'it pays to go on with the pilot as it is before deciding'
      : 'deciding today pays more than going on with the pilot as it is';
  return `${begin} ${learned}: ${sooner}.`;
}
