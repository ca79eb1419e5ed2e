import type { EngagementGap } from './engagement-ledger.js';
import { moneyWords } from './money.js';

type Told = Pick<
  EngagementGap,
  'currency' | 'allowed' | 'billed' | 'overbilled' | 'averageDaysEarly' | 'breaches' | 'n' | 'leftOut'
>;

function countWords(count: number, one: string, several: string): string {
  return count === 1 ? one : `${count.toLocaleString('en-US')} ${several}`;
}

function againstTerms({ currency, allowed, billed, overbilled, n }: Told): string {
  const words = (minorUnits: number) => moneyWords({ minorUnits, currency });
  if (n === 0) return `Nothing is billed yet; the terms allow ${words(allowed)}.`;
  const known = `${words(billed)} is billed, and on the dates as they were the terms allow ${words(allowed)}`;
  return overbilled > 0 ? `${known}: ${words(overbilled)} too much.` : `${known}.`;
}

/** What an engagement's ledger comes to against its terms, in a few sentences with their figures. */
export function gapSentence(gap: Told): string {
  const { averageDaysEarly, breaches, leftOut } = gap;
  const days = Math.round(averageDaysEarly ?? 0);
  const early = days >= 1 && `Money was billed ${countWords(days, 'one day', 'days')} too early on average.`;
  const against =
    breaches.length > 0 && `${countWords(breaches.length, 'One fact goes', 'facts go')} against the terms.`;
  const left =
    leftOut > 0 &&
    `${countWords(leftOut, 'One entry', 'entries')} in another currency without a rate ${leftOut === 1 ? 'is' : 'are'} left out.`;
  return [againstTerms(gap), early, against, left].filter(Boolean).join(' ');
}
