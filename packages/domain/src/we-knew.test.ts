import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CauseId, FailureId, LearningId } from './ids.js';
import { type AppliedLearning, applicationAges, daysToFirstReuse, reuseSentence } from './reuse-facts.js';
import { type KnownBefore, repeatsOf, weKnew, weKnewSentence } from './we-knew.js';

const cause = 'billing' as CauseId;
const failure = { causeId: cause, startedOn: '2026-03-01', seenOn: '2026-04-01' };
const known: KnownBefore = {
  failureId: null,
  learningId: 'l1' as LearningId,
  causeIds: [cause],
  knownOn: '2026-01-01',
  rank: 1,
  weKnew: null,
  appliedOn: null,
};
const repeat = (parts: Partial<KnownBefore>, of = failure) => repeatsOf(of, [{ ...known, ...parts }])[0];

describe('What a failure may repeat', () => {
  it('is suggested when the cause is the same, it is among the three most alike, and it was known before', () => {
    expect(repeat({})).toMatchObject({ state: 'SUGGESTED', counts: false, redFlag: false });
    expect(repeat({ rank: 3 })).toBeDefined();
    for (const parts of [
      { rank: 4 },
      { rank: null },
      { causeIds: ['other' as CauseId] },
      { knownOn: '2026-03-01' },
    ])
      expect(repeat(parts)).toBeUndefined();
    expect(repeatsOf({ ...failure, causeId: null }, [known])).toEqual([]);
    expect(repeatsOf({ ...failure, startedOn: null }, [{ ...known, knownOn: '2026-03-20' }])).toHaveLength(1);
  });

  it('counts only by the word of a person, near or not, and only with the same cause', () => {
    expect(repeat({ weKnew: true })).toMatchObject({ state: 'CONFIRMED', counts: true });
    expect(repeat({ weKnew: true, rank: null })).toMatchObject({ state: 'CONFIRMED', counts: true });
    expect(repeat({ weKnew: false })).toMatchObject({ state: 'DENIED', counts: false });
    expect(repeat({ weKnew: true, causeIds: [] })).toMatchObject({ state: 'CONFIRMED', counts: false });
  });

  it('is a red flag when the learning had been applied before the failure began', () => {
    expect(repeat({ weKnew: true, appliedOn: '2026-02-01' })).toMatchObject({ redFlag: true });
    expect(repeat({ weKnew: true, appliedOn: '2026-03-02' })).toMatchObject({ redFlag: false });
    expect(repeat({ weKnew: null, appliedOn: '2026-02-01' })).toMatchObject({ redFlag: false });
  });

  it('never counts what nobody confirmed', () => {
    const any = fc.record({
      rank: fc.option(fc.integer({ min: 1, max: 9 })),
      weKnew: fc.option(fc.boolean()),
      causeIds: fc.subarray([cause, 'other' as CauseId]),
      knownOn: fc.constantFrom('2026-01-01', '2026-03-01', '2026-05-01'),
      appliedOn: fc.constantFrom(null, '2026-02-01', '2026-06-01'),
    });
    fc.assert(
      fc.property(fc.array(any), (list) => {
        const repeats = repeatsOf(
          failure,
          list.map((one) => ({ ...known, ...one, failureId: null as FailureId | null })),
        );
        for (const one of repeats) {
          expect(one.counts).toBe(one.weKnew === true && one.causeIds.includes(cause));
          if (one.redFlag) expect(one.counts).toBe(true);
          if (one.weKnew === null) expect(one.rank).toBeLessThanOrEqual(3);
        }
      }),
    );
  });
});

describe('How often we knew', () => {
  const confirmed = repeatsOf(failure, [{ ...known, weKnew: true }, known]);
  const flagged = repeatsOf(failure, [{ ...known, weKnew: true, appliedOn: '2026-02-01' }]);
  const denied = repeatsOf(failure, [{ ...known, weKnew: false }]);
  const suggested = repeatsOf(failure, [known]);

  it('is counted among the failures somebody looked at', () => {
    expect(weKnew([confirmed, flagged, denied, suggested, []])).toEqual({ n: 3, known: 2, redFlags: 1 });
  });

  it('is said with its interval, or as too few; a red flag always', () => {
    const range = { low: 0.128, high: 0.684 };
    expect(weKnewSentence({ n: 6, known: 2, redFlags: 0 }, range)).toBe(
      'We knew 2 of 6 failures before (13 to 68\u00a0%).',
    );
    expect(weKnewSentence({ n: 1, known: 1, redFlags: 1 }, range)).toBe(
      'Too few to tell: 1 failure judged, and below 5 nothing is said. 1 failure came after what had been learned was applied: look at it at once.',
    );
  });
});

describe('Learnings used again', () => {
  const today = '2026-06-30';
  const learning = (recordedOn: string, ...appliedOn: readonly string[]): AppliedLearning => ({
    learningId: 'l1' as LearningId,
    recordedOn,
    appliedOn,
  });
  const five = [10, 20, 12, 14, 16].map((days) =>
    learning('2026-06-01', '2026-06-29', `2026-06-${String(days + 1).padStart(2, '0')}`),
  );

  it('are first applied some days after they were recorded', () => {
    expect(daysToFirstReuse([...five, learning('2026-01-01')])).toMatchObject({ n: 5, median: 14 });
    expect(daysToFirstReuse([learning('2026-06-10', '2026-06-01')])).toEqual({
      n: 1,
      median: null,
      p90: null,
    });
  });

  it('have an age within the window in which it can be seen', () => {
    const early = learning('2026-06-10', '2026-06-01');
    expect(applicationAges([learning('2026-06-20', '2026-06-25'), early], today)).toEqual([
      { age: 5, window: 10 },
      { age: 0, window: 20 },
    ]);
    expect(applicationAges([learning(today, today)], today)).toEqual([]);
  });

  it('are told in a sentence', () => {
    expect(reuseSentence([learning('2026-01-01')], null)).toBe('No learning was applied yet.');
    expect(reuseSentence(five, 61.4)).toBe(
      '5 learnings were applied 10 times. Half of them were first applied within 14 days. Applying falls to a half in 61 days.',
    );
    expect(reuseSentence([learning('2026-06-01', '2026-06-02')], null)).toBe(
      '1 learning was applied once. Too few to tell: 1 learning applied, and below 5 nothing is said.',
    );
  });
});
