import { daysWords } from './calendar.js';
import type { PilotHealth } from './health-history.js';

/** What pilots say of themselves and what the rules say of them, counted. */
export interface Apart {
  /** Open pilots with a declared health. */
  readonly declared: number;
  /** So many of these were looked at, never more than `declared`. */
  readonly looked: number;
  /** Of each that is apart, whole days since the two last agreed, the most first. */
  readonly days: readonly number[];
}

/** True where something is declared, something is computed, and they differ. */
export function isApart({ declared, computed }: PilotHealth): boolean {
  return declared !== null && computed !== null && declared.state !== computed.state;
}

/** The longest apart first; those of which that is not known last. Stable. */
export function longestApartFirst<T extends { readonly health: Pick<PilotHealth, 'daysInDisagreement'> }>(
  pilots: readonly T[],
): readonly T[] {
  return pilots.toSorted((a, b) => (b.health.daysInDisagreement ?? -1) - (a.health.daysInDisagreement ?? -1));
}

/** Of how many pilots declared and computed health differ, in a sentence; what was not looked at is never counted as agreeing. */
export function apartSentence({ declared, looked, days }: Apart): string {
  if (declared === 0) return 'Nobody has declared how an open pilot goes.';
  const [longest] = days;
  const of = `the ${looked.toLocaleString('en-US')} open ${looked === 1 ? 'pilot' : 'pilots'} with a declared health`;
  const all = looked < declared ? `${of} looked at, of ${declared.toLocaleString('en-US')}` : of;
  if (longest === undefined) return `Declared and computed health agree in ${all}.`;
  const since = longest === 0 ? 'since today' : `the longest for ${daysWords(longest)}`;
  return `Declared and computed health differ in ${days.length.toLocaleString('en-US')} of ${all}, ${since}.`;
}
