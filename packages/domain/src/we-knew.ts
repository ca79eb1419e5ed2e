import { type Day, daysBetween } from './calendar.js';
import type { CauseId, FailureId, LearningId } from './ids.js';
import { shareRangeWords } from './metric-words.js';
import { leastForSpread, tooFewWords } from './spread.js';

/** Where it stands that a failure was known before: suggested by the machine, or said by a person. */
export type RepeatState = 'SUGGESTED' | 'CONFIRMED' | 'DENIED';

/** An earlier failure or a learning: exactly one of the two. */
export interface Earlier {
  readonly failureId: FailureId | null;
  readonly learningId: LearningId | null;
}

/** Something that was known, with its causes and the day from which it was. */
export interface KnownBefore extends Earlier {
  readonly causeIds: readonly CauseId[];
  readonly knownOn: Day;
  /** Its place among what reads most like the failure, from 1; null: it is not among them. */
  readonly rank: number | null;
  /** What a person said: we knew, or it is something else; null: nobody has said. */
  readonly weKnew: boolean | null;
  /** The first day on which it had been applied; null: it had not, or it is no learning. */
  readonly appliedOn: Day | null;
}

/** A failure that may repeat something. */
export interface MaybeRepeat {
  readonly causeId: CauseId | null;
  readonly startedOn: Day | null;
  readonly seenOn: Day;
}

/** Something a failure may repeat. */
export interface Repeat extends KnownBefore {
  readonly state: RepeatState;
  /** It counts as a repeat: a person says so, and the cause is the same. */
  readonly counts: boolean;
  /** It counts, and the learning had been applied before: a matter for somebody at once. */
  readonly redFlag: boolean;
}

/** The machine suggests only what is among so many of the most alike. */
export const nearest = 3;

/** The day on which a failure began, or was seen where that is not known. */
const begun = ({ startedOn, seenOn }: MaybeRepeat) => startedOn ?? seenOn;
const isKnown = (knownOn: Day, failure: MaybeRepeat) => daysBetween(knownOn, begun(failure)) > 0;

function stateOf(known: KnownBefore, sameCause: boolean, failure: MaybeRepeat): RepeatState | null {
  if (known.weKnew !== null) return known.weKnew ? 'CONFIRMED' : 'DENIED';
  const near = known.rank !== null && known.rank <= nearest;
  return sameCause && near && isKnown(known.knownOn, failure) ? 'SUGGESTED' : null;
}

/**
 * What a failure may repeat: all that a person judged, and what the machine suggests: the same cause, among the three most alike, and
 * known before the failure began. What counts has the same cause and a person's word; the machine's alone never does. In the order
 * given.
 */
export function repeatsOf(failure: MaybeRepeat, known: readonly KnownBefore[]): readonly Repeat[] {
  return known.flatMap((one) => {
    const sameCause = failure.causeId !== null && one.causeIds.includes(failure.causeId);
    const state = stateOf(one, sameCause, failure);
    if (state === null) return [];
    const counts = state === 'CONFIRMED' && sameCause;
    const applied = one.appliedOn !== null && isKnown(one.appliedOn, failure);
    return [{ ...one, state, counts, redFlag: counts && applied }];
  });
}

/** How many failures were known before, of those somebody looked at. */
export interface WeKnew {
  readonly n: number;
  readonly known: number;
  /** Of the known, those that came after the learning had been applied. */
  readonly redFlags: number;
}

/** Counts failures, each with what it may repeat: somebody looked at one as soon as one of its repeats is judged. */
export function weKnew(failures: readonly (readonly Repeat[])[]): WeKnew {
  const judged = failures.filter((repeats) => repeats.some(({ state }) => state !== 'SUGGESTED'));
  return {
    n: judged.length,
    known: judged.filter((repeats) => repeats.some(({ counts }) => counts)).length,
    redFlags: judged.filter((repeats) => repeats.some(({ redFlag }) => redFlag)).length,
  };
}

/** How often we knew, in a sentence; `interval` is the exact one of the share, 0 to 1. A red flag is said however few there are. */
export function weKnewSentence(
  { n, known, redFlags }: WeKnew,
  interval: { readonly low: number; readonly high: number },
): string {
  const flag =
    redFlags > 0 &&
    `${redFlags === 1 ? '1 failure came' : `${redFlags} failures came`} after what had been learned was applied: look at it at once.`;
  const rate =
    n < leastForSpread
      ? tooFewWords(n, n === 1 ? 'failure judged' : 'failures judged')
      : `We knew ${known} of ${n} failures before (${shareRangeWords(interval)}).`;
  return [rate, flag].filter(Boolean).join(' ');
}
