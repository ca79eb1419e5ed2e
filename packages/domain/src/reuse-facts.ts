import { type Day, daysBetween, daysWords } from './calendar.js';
import type { LearningId } from './ids.js';
import { type Spread, spreadOf, tooFewWords } from './spread.js';

/** A learning with the days on which it was applied. */
export interface AppliedLearning {
  readonly learningId: LearningId;
  /** The day it was recorded. */
  readonly recordedOn: Day;
  readonly appliedOn: readonly Day[];
}

/** A learning applied once: days from its recording until then, and until today. */
export interface ApplicationAge {
  readonly age: number;
  readonly window: number;
}

/** Days from recording a learning to applying it first, over the learnings that were applied. A day before it was recorded is day 0. */
export function daysToFirstReuse(learnings: readonly AppliedLearning[]): Spread {
  return spreadOf(
    learnings.flatMap(({ recordedOn, appliedOn }) => {
      const first = appliedOn.toSorted()[0];
      return first === undefined ? [] : [Math.max(0, daysBetween(recordedOn, first))];
    }),
  );
}

/** Every application with its age and how old it could have been by `today`; those of learnings recorded today say nothing and are left out. */
export function applicationAges(
  learnings: readonly AppliedLearning[],
  today: Day,
): readonly ApplicationAge[] {
  return learnings.flatMap(({ recordedOn, appliedOn }) => {
    const window = daysBetween(recordedOn, today);
    if (window <= 0) return [];
    return appliedOn.map((day) => ({
      age: Math.min(window, Math.max(0, daysBetween(recordedOn, day))),
      window,
    }));
  });
}

/** How learnings are used again, in a sentence; the half-life in days, null where it cannot be told. */
export function reuseSentence(learnings: readonly AppliedLearning[], halfLife: number | null): string {
  const used = learnings.filter(({ appliedOn }) => appliedOn.length > 0);
  if (used.length === 0) return 'No learning was applied yet.';
  const times = used.reduce((sum, { appliedOn }) => sum + appliedOn.length, 0);
  const many = times === 1 ? 'once' : `${times.toLocaleString('en-US')} times`;
  const known = `${used.length === 1 ? '1 learning was' : `${used.length.toLocaleString('en-US')} learnings were`} applied ${many}.`;
  const { n, median } = daysToFirstReuse(used);
  const soon =
    median === null
      ? tooFewWords(n, n === 1 ? 'learning applied' : 'learnings applied')
      : `Half of them were first applied within ${daysWords(median)}.`;
  const fading = halfLife !== null && `Applying falls to a half in ${daysWords(halfLife)}.`;
  return [known, soon, fading].filter(Boolean).join(' ');
}
