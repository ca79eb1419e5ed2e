import type { Changes } from './activity-words.js';
import { type Day, dayWords } from './calendar.js';
import type { Pilot } from './pilot.js';

/** What the history keeps of a pilot field by field, so that it can be told of any day. */
const kept = [
  'stage',
  'outcome',
  'onHold',
  'programId',
  'unitId',
  'decisionDate',
  'proposedOn',
  'startedOn',
  'closedOn',
] as const;

export type Standing = Pick<Pilot, (typeof kept)[number]>;

/**
 * How a pilot stood before some changes: of each field the value before the first of them that touched it, else the one it has now.
 * `later` is oldest first; fields the history does not keep are left as they are.
 */
export function standingBefore<S extends Standing>(now: S, later: readonly Changes[]): S {
  const first: Changes = Object.assign({}, ...later.toReversed());
  const before = kept.flatMap((field) => {
    const change = first[field];
    return change ? [[field, change[0]] as const] : [];
  });
  return { ...now, ...Object.fromEntries(before) };
}

/** What is known of the day a portfolio was rebuilt for. */
export interface Rebuilt {
  readonly day: Day;
  /** The first day of the history; null: there is none. */
  readonly since: Day | null;
  /** Pilots counted that came, or were changed, by an import. */
  readonly imported: number;
}

/** What was rebuilt of a day that has passed, and what cannot be. */
export function rebuiltSentence({ day, since, imported }: Rebuilt): string {
  if (since === null || day < since)
    return `The history begins ${since === null ? 'with the first pilot' : `on ${dayWords(since)}`}: of ${dayWords(day)} nothing is known.`;
  const told = `As things stood at the end of ${dayWords(day)}, rebuilt from the history. Evidence, money, health, learnings and vendors are not kept day by day, and are left out.`;
  if (imported === 0) return told;
  const pilots = imported === 1 ? '1 pilot' : `${imported.toLocaleString('en-US')} pilots`;
  return `${told} ${pilots} came from an import, which has no history: each counts from the day it was brought in, and what the file said is taken as if it had been so from then on.`;
}
