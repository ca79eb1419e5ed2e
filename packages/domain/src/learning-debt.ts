import { type Day, daysBetween, daysWords } from './calendar.js';
import type { Failure } from './failure.js';
import type { FailureId } from './ids.js';
import type { LearningState } from './learning.js';
import { shareRangeWords } from './metric-words.js';
import { leastForSpread, tooFewWords } from './spread.js';

/** A failure with what was learned of it. */
export interface LearnedFailure extends Pick<Failure, 'id' | 'seenOn'> {
  /** The day it was logged. */
  readonly loggedOn: Day;
  readonly learnings: readonly {
    readonly state: LearningState;
    /** The day it was recorded. */
    readonly recordedOn: Day;
  }[];
}

/** A failure that is owed a learning. */
export interface OwedLearning {
  readonly failureId: FailureId;
  /** Days since it was seen. */
  readonly age: number;
  /** Days beyond those agreed, at least 1. */
  readonly over: number;
}

/** A failure logged within so many days of being seen, with a learning, never enters learning debt. */
export const quickDays = 5;

/** Whether a failure was logged within five days of being seen, and a learning recorded within them as well. */
export function isQuickLog({ seenOn, loggedOn, learnings }: LearnedFailure): boolean {
  const quick = (day: Day) => daysBetween(seenOn, day) <= quickDays;
  return quick(loggedOn) && learnings.some(({ recordedOn }) => quick(recordedOn));
}

/**
 * Days until a failure enters learning debt, negative when it has been in it for so many; null when it never will: it has a validated
 * learning, or was logged within five days with one, whatever became of that. The clock runs from the day it was seen, so logging
 * late helps nobody. The day on which the agreed days are full is not yet debt.
 */
export function daysToDebt(failure: LearnedFailure, learningDays: number, today: Day): number | null {
  if (isQuickLog(failure) || failure.learnings.some(({ state }) => state === 'VALIDATED')) return null;
  return learningDays - daysBetween(failure.seenOn, today);
}

/** The learning debt: failures seen more than `learningDays` days ago without a validated learning, the oldest first. */
export function learningDebt(
  failures: readonly LearnedFailure[],
  learningDays: number,
  today: Day,
): readonly OwedLearning[] {
  return failures
    .flatMap((failure) => {
      const left = daysToDebt(failure, learningDays, today);
      if (left === null || left >= 0) return [];
      return [{ failureId: failure.id, age: learningDays - left, over: -left }];
    })
    .sort((one, other) => other.over - one.over || (one.failureId < other.failureId ? -1 : 1));
}

/** The share of failures with a learning within five days that is aimed at, 0 to 1: a convention. */
export const quickShareTarget = 0.75;

/** Of failures whose five days are over: how many have a learning, and how many had one within them. */
export interface LearnedShare {
  readonly learned: number;
  readonly quick: number;
  readonly n: number;
}

/** How many failures have a learning, retired ones not counted, and how many had one within five days; only those whose five days are over. */
export function learnedShare(failures: readonly LearnedFailure[], today: Day): LearnedShare {
  const over = failures.filter(({ seenOn }) => daysBetween(seenOn, today) > quickDays);
  const learned = over.filter(({ learnings }) => learnings.some(({ state }) => state !== 'RETIRED'));
  return { learned: learned.length, quick: over.filter(isQuickLog).length, n: over.length };
}

/** How many failures had a learning within five days, in a sentence; `interval` is the exact range of that share, 0 to 1. */
export function learnedShareSentence(
  { learned, quick, n }: LearnedShare,
  interval: { readonly low: number; readonly high: number },
): string {
  if (n < leastForSpread)
    return tooFewWords(n, n === 1 ? 'failure with its five days over' : 'failures with their five days over');
  const aim = `${quickShareTarget * 100} %`;
  return `${quick} of ${n} failures were logged with a learning within ${quickDays} days (${shareRangeWords(interval)}); the aim is ${aim}. ${learned} have a learning by now.`;
}

/** The learning debt in a sentence with its figures; the oldest first, as `learningDebt` gives it. */
export function learningDebtSentence(owed: readonly OwedLearning[], learningDays: number): string {
  const agreed = daysWords(learningDays);
  const [oldest] = owed;
  if (oldest === undefined) return `No failure is without a validated learning for more than ${agreed}.`;
  const many = owed.length === 1 ? '1 failure is' : `${owed.length.toLocaleString('en-US')} failures are`;
  return `${many} without a validated learning for more than ${agreed}; the oldest was seen ${daysWords(oldest.age)} ago.`;
}
