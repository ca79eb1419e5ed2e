import { describe, expect, it } from 'vitest';
import { type Criterion, designGrade, usualPlan } from './criteria.js';
import { exampleCriterion } from './example-criterion.js';
import type { CriterionId } from './ids.js';
import { amendedTerms, lockedDeadline, lockedTuning, promisedText, tuningFor } from './lock-criteria.js';

const criterion = (id: string, more: Partial<Criterion> = {}): Criterion =>
  exampleCriterion({ id: id as CriterionId, nTune: 1080, periodsTune: 27, ...more });

describe('The tuning frozen at the lock', () => {
  it.each([
    ['DAY', '2026-11-01', '2027-01-30', { periodsTune: 27, nTune: 1080 }],
    ['WEEK', '2026-11-01', '2027-01-30', { periodsTune: 4, nTune: 160 }],
    ['DAY', '2026-11-01', '2026-11-02', { periodsTune: 2, nTune: 80 }],
    ['DAY', '2026-11-01', '2026-10-01', { periodsTune: 2, nTune: 80 }],
  ] as const)('by %s from %s to %s is three tenths of the run', (period, from, deadline, tuning) => {
    expect(lockedTuning(criterion('a', { period }), from, deadline)).toEqual(tuning);
  });

  it('stays a number the contract can carry', () => {
    expect(tuningFor({ casesPerPeriod: 100_000_000 }, 3_000).nTune).toBe(2_147_483_647);
  });

  it('has the decision date as its deadline, or ninety days when there is none to come', () => {
    expect(lockedDeadline('2027-01-30', '2026-11-01')).toBe('2027-01-30');
    expect(lockedDeadline('2026-11-01', '2026-11-01')).toBe('2027-01-30');
    expect(lockedDeadline(null, '2026-11-01')).toBe('2027-01-30');
  });
});

describe('What was promised, as one text', () => {
  const two = [criterion('a'), criterion('b', { role: 'KILL', threshold: 0.2 })];

  it('is the same whatever the order, and without what was withdrawn', () => {
    const text = promisedText(usualPlan, two);
    expect(promisedText(usualPlan, two.toReversed())).toBe(text);
    expect(promisedText(usualPlan, [...two, criterion('c', { state: 'WITHDRAWN' })])).toBe(text);
  });

  it.each([
    ['threshold', criterion('a', { threshold: 0.61 })],
    ['alpha', criterion('a', { alpha: 0.05 })],
    ['baseline', criterion('a', { baseline: { value: 0.4, n: null, source: null } })],
    ['tuning', criterion('a', { nTune: 1 })],
    ['design', criterion('a', { design: 'BEFORE_AFTER' })],
  ])('differs with another %s', (_what, changed) => {
    expect(promisedText(usualPlan, [changed])).not.toBe(promisedText(usualPlan, [criterion('a')]));
  });

  it('differs with another plan', () => {
    expect(promisedText({ ...usualPlan, futility: false }, two)).not.toBe(promisedText(usualPlan, two));
  });
});

describe('An amendment', () => {
  it('lists the terms it changed, before and after', () => {
    const after = criterion('a', { threshold: 0.5, baseline: { value: 0.4, n: 9, source: null } });
    expect(amendedTerms(criterion('a'), after)).toEqual([
      { field: 'threshold', before: '0.6', after: '0.5' },
      { field: 'baseline', before: null, after: '0.4 of 9 cases' },
    ]);
    expect(amendedTerms(after, after)).toEqual([]);
  });
});

describe('The grade of a design', () => {
  it.each([
    ['ONE_ARM', true, 'NO_COMPARISON'],
    ['BEFORE_AFTER', true, 'BEFORE_AFTER'],
    ['TWO_ARMS', false, 'CONCURRENT'],
    ['TWO_ARMS', true, 'RANDOMISED'],
  ] as const)('%s, by chance: %s, is %s', (design, randomised, grade) => {
    expect(designGrade(design, randomised)).toBe(grade);
  });
});
