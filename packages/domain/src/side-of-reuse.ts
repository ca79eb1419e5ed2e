import type { LearningSide, Reuse } from './learning.js';
import { standingReuses } from './standing-reuses.js';

/** The side of a learning a pilot is on by its own answers, and the line that says why. */
export interface AnsweredSide {
  readonly side: LearningSide;
  readonly note: string;
}

type Answered = Pick<
  Reuse,
  'learningId' | 'pilotId' | 'moment' | 'answer' | 'changed' | 'outcome' | 'outcomeNote'
>;

/**
 * Where one pilot's answers to one learning put it, the oldest first; null when they put it nowhere. What the close-out says counts
 * before what was answered at a gate, and not holding before holding. The learning's own state is left to a person.
 */
export function sideOfReuses(oldestFirst: readonly Answered[]): AnsweredSide | null {
  const standing = standingReuses(oldestFirst);
  const fallen = standing.findLast(({ outcome }) => outcome === 'DID_NOT_HOLD');
  if (fallen)
    return { side: 'CONTRADICTS', note: fallen.outcomeNote ?? `It did not hold: ${fallen.changed}` };
  const held = standing.findLast(({ outcome }) => outcome === 'HELD');
  if (held) return { side: 'SUPPORTS', note: held.outcomeNote ?? `It held: ${held.changed}` };
  const against = standing.findLast(({ answer }) => answer === 'CONTRADICTED');
  return against ? { side: 'CONTRADICTS', note: against.changed } : null;
}

/** Whether two say the same. */
export function sameSide(one: AnsweredSide | null, other: AnsweredSide | null): boolean {
  return one?.side === other?.side && one?.note === other?.note;
}
