import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './calendar.js';
import type { FailureId } from './ids.js';
import { learningStates } from './learning.js';
import {
  daysToDebt,
  isQuickLog,
  type LearnedFailure,
  learnedShare,
  learnedShareSentence,
  learningDebt,
  learningDebtSentence,
} from './learning-debt.js';

const today = '2026-11-22';
const ago = (days: number) => addDays(today, -days);
const failure = (parts: Partial<LearnedFailure> = {}): LearnedFailure => ({
  id: 'f1' as FailureId,
  seenOn: ago(40),
  loggedOn: ago(40),
  learnings: [],
  ...parts,
});
const learned = (state: LearnedFailure['learnings'][number]['state'], days: number) => [
  { state, recordedOn: ago(days) },
];

const any: fc.Arbitrary<LearnedFailure> = fc
  .record({
    seen: fc.nat({ max: 120 }),
    late: fc.nat({ max: 30 }),
    states: fc.array(fc.tuple(fc.constantFrom(...learningStates), fc.nat({ max: 60 })), { maxLength: 3 }),
  })
  .map(({ seen, late, states }) => ({
    id: 'f1' as FailureId,
    seenOn: ago(seen),
    loggedOn: addDays(ago(seen), late),
    learnings: states.map(([state, after]) => ({ state, recordedOn: addDays(ago(seen), after) })),
  }));

describe('Learning debt', () => {
  it('begins the day after the agreed days are full', () => {
    expect(learningDebt([failure({ seenOn: ago(30), loggedOn: ago(30) })], 30, today)).toEqual([]);
    expect(learningDebt([failure({ seenOn: ago(31), loggedOn: ago(31) })], 30, today)).toEqual([
      { failureId: 'f1', age: 31, over: 1 },
    ]);
  });

  it('is paid by a validated learning, and by no other', () => {
    const owes = (state: LearnedFailure['learnings'][number]['state']) =>
      learningDebt([failure({ learnings: learned(state, 10) })], 30, today).length === 1;
    expect(learningStates.map(owes)).toEqual([true, false, true, true]);
  });

  it('never takes in a failure logged within five days with a learning', () => {
    const quick = failure({ seenOn: ago(400), loggedOn: ago(395), learnings: learned('RETIRED', 395) });
    expect(learningDebt([quick], 1, today)).toEqual([]);
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 60 }), (one, days) => {
        if (isQuickLog(one)) expect(learningDebt([one], days, today)).toEqual([]);
      }),
    );
  });

  it('takes in what was logged late, or quickly but with nothing learned', () => {
    for (const parts of [
      { loggedOn: ago(34), learnings: learned('DRAFT', 34) },
      { learnings: learned('DRAFT', 34) },
      { learnings: [] },
    ])
      expect(learningDebt([failure(parts)], 30, today)).toHaveLength(1);
  });

  it('counts from the day it was seen, whenever it was logged', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 60 }), (one, days) => {
        const left = daysToDebt(one, days, today);
        const later = daysToDebt({ ...one, loggedOn: addDays(one.loggedOn, 30) }, days, today);
        if (left !== null) expect(later).toBe(left);
        expect(learningDebt([one], days, today)).toHaveLength(left !== null && left < 0 ? 1 : 0);
      }),
    );
  });

  it('names the oldest first', () => {
    const ids = learningDebt(
      [
        failure({ id: 'b' as FailureId, seenOn: ago(50) }),
        failure({ id: 'c' as FailureId, seenOn: ago(90) }),
        failure({ id: 'a' as FailureId, seenOn: ago(50) }),
      ],
      30,
      today,
    ).map(({ failureId }) => failureId);
    expect(ids).toEqual(['c', 'a', 'b']);
  });

  it('is said in a sentence', () => {
    expect(learningDebtSentence([], 30)).toBe(
      'No failure is without a validated learning for more than 30 days.',
    );
    expect(learningDebtSentence(learningDebt([failure()], 30, today), 30)).toBe(
      '1 failure is without a validated learning for more than 30 days; the oldest was seen 40 days ago.',
    );
    expect(learningDebtSentence(learningDebt([failure(), failure()], 1, today), 1)).toContain(
      '2 failures are without a validated learning for more than 1 day;',
    );
  });
});

describe('How many failures taught something', () => {
  it('leaves retired learnings out, and counts those that were quick', () => {
    const failures = [
      failure({ learnings: learned('DRAFT', 38) }),
      failure({ learnings: learned('RETIRED', 10) }),
      failure({ learnings: learned('CONTRADICTED', 10) }),
      failure(),
    ];
    expect(learnedShare(failures, today)).toEqual({ learned: 2, quick: 1, n: 4 });
  });

  it('are not counted before their five days are over, learned or not', () => {
    const seen = (days: number, learnings: LearnedFailure['learnings'] = []) =>
      failure({ seenOn: ago(days), loggedOn: ago(days), learnings });
    const failures = [seen(6), seen(5), seen(5, learned('DRAFT', 5)), seen(6, learned('DRAFT', 1))];
    expect(learnedShare(failures, today)).toEqual({ learned: 1, quick: 1, n: 2 });
  });

  it('say how many had a learning within five days, beside the aim, and nothing below five', () => {
    const range = { low: 0.35, high: 0.97 };
    expect(learnedShareSentence({ learned: 6, quick: 6, n: 8 }, range)).toMatch(
      /^6 of 8 failures were logged with a learning within 5 days \(.*35.*97.*\); the aim is 75 %\. 6 have a learning by now\.$/,
    );
    expect(learnedShareSentence({ learned: 1, quick: 0, n: 1 }, range)).toBe(
      'Too few to tell: 1 failure with its five days over, and below 5 nothing is said.',
    );
    expect(learnedShareSentence({ learned: 0, quick: 0, n: 4 }, range)).toMatch(
      /^Too few to tell: 4 failures/,
    );
  });
});
