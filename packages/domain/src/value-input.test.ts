import { describe, expect, it } from 'vitest';
import { changedValueTerms, longestHorizon, mostLines } from './value-input.js';
import { blankValueTerms, unknownsOf, type ValueTerms } from './value-model.js';

const blank = blankValueTerms('EUR');
const criterionId = '01936f1e-0000-7000-8000-00000000000a';
const line = { name: 'Fewer calls', side: 'BENEFIT', per: 'MONTH' } as const;
const pert = { kind: 'PERT', low: 1, likely: 2, high: 3 } as const;

function taken(given: object, before: ValueTerms = blank): ValueTerms {
  const answer = changedValueTerms(before, given);
  if ('problems' in answer) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
}

function problemsOf(given: object, before: ValueTerms = blank) {
  const answer = changedValueTerms(before, given);
  return 'problems' in answer ? answer.problems : [];
}

describe('What is stated of a value', () => {
  it('may be blank, and blank is named as unknown', () => {
    expect(unknownsOf(taken({ lines: [line] }))).toEqual([
      'adoption',
      'Fewer calls',
      'what was spent so far',
      'what a week costs',
    ]);
  });

  it('is complete when everything is given, a zero too', () => {
    const fixed = { kind: 'FIXED', likely: 0 };
    const given = { adoption: fixed, lines: [{ ...line, amount: pert }], sunk: 0, weeklyBurn: 0 };
    const effect = { criterionId, perUnit: fixed };
    expect(unknownsOf(taken({ ...given, effect }))).toEqual([]);
  });

  it('keeps what a change leaves out, and takes back what it makes null', () => {
    const before = taken({ sunk: 5, adoption: pertShare, horizonMonths: 18 });
    const after = taken({ sunk: null }, before);
    expect(after).toEqual({ ...before, sunk: null });
    expect(after.horizonMonths).toBe(18);
  });

  it('supposes that a line happens for sure, at once and in full', () => {
    expect(taken({ lines: [{ ...line, amount: pert }] }).lines).toEqual([
      { ...line, amount: pert, probability: 1, startMonth: 0, rampMonths: 0 },
    ]);
  });

  it('drops what a kind of range does not use', () => {
    const amount = { kind: 'CI90', low: 1, likely: 99, high: 3 };
    expect(taken({ lines: [{ ...line, amount }] }).lines[0]?.amount).toEqual({
      kind: 'CI90',
      low: 1,
      likely: null,
      high: 3,
    });
  });
});

const pertShare = { kind: 'PERT', low: 0.3, likely: 0.6, high: 0.85 } as const;

describe('A range', () => {
  const cases = [
    [{ kind: 'PERT', low: 1, high: 3 }, 'likely', 'The most likely value is needed.'],
    [{ kind: 'PERT', likely: 1, high: 3 }, 'low', 'The low end is needed.'],
    [{ kind: 'CI90', low: 1 }, 'high', 'The high end is needed.'],
    [{ kind: 'FIXED', low: 1, high: 2 }, 'likely', 'The most likely value is needed.'],
    [{ kind: 'CI90', low: 4, high: 3 }, 'high', 'The high end lies below the low end.'],
    [{ kind: 'PERT', low: 4, likely: 4, high: 3 }, 'high', 'The high end lies below the low end.'],
    [{ kind: 'PERT', low: 1, likely: 4, high: 3 }, 'likely', 'The most likely value lies outside the range.'],
    [{ kind: 'PERT', low: 1, likely: 0, high: 3 }, 'likely', 'The most likely value lies outside the range.'],
    [
      { kind: 'CI90', low: 1, high: 1_001 },
      'high',
      'The ends lie more than a factor of 1,000 apart. Narrow the range.',
    ],
    [{ kind: 'FIXED', likely: Number.NaN }, 'likely', 'The most likely value must be a number.'],
    [
      { kind: 'FIXED', likely: 2e13 },
      'likely',
      'The most likely value is a number from -10,000,000,000,000 to 10,000,000,000,000.',
    ],
  ] as const;

  it.each(cases)('%j is wrong at %s: %s', (amount, part, message) => {
    const path = `lines.0.amount.${part}`;
    expect(problemsOf({ lines: [{ ...line, amount }] })).toMatchObject([{ path, message }]);
  });

  it.each([
    { kind: 'CI90', low: -1_000, high: 1_000_000 },
    { kind: 'CI90', low: 0, high: 1_000_000 },
    { kind: 'CI90', low: 1, high: 1_000 },
    { kind: 'PERT', low: 0, likely: 0, high: 0 },
    { kind: 'FIXED', likely: -5 },
  ])('%j is one', (amount) => {
    expect(problemsOf({ lines: [{ ...line, amount }] })).toEqual([]);
  });

  it('of adoption stays between 0 and 1, and has a most likely value', () => {
    expect(problemsOf({ adoption: { ...pertShare, high: 1.01 } })).toMatchObject([
      { path: 'adoption.high', message: 'The high end is a number from 0 to 1.' },
    ]);
    expect(problemsOf({ adoption: { kind: 'CI90', low: 0.1, high: 0.9 } })).toMatchObject([
      { path: 'adoption.kind' },
    ]);
  });
});

describe('Lines', () => {
  it('have names of their own, whatever their case', () => {
    const lines = [line, { ...line, name: 'fewer CALLS', side: 'COST' }];
    expect(problemsOf({ lines })).toEqual([
      { path: 'lines.1.name', code: 'CHECK', message: '“fewer CALLS” is listed already.' },
    ]);
  });

  it('begin within the horizon, also when only the horizon changes', () => {
    const before = taken({ lines: [{ ...line, startMonth: 8 }], effect: { criterionId, startMonth: 11 } });
    expect(problemsOf({ horizonMonths: 8 }, before).map(({ path }) => path)).toEqual([
      'lines.0.startMonth',
      'effect.startMonth',
    ]);
    expect(problemsOf({ horizonMonths: 12 }, before)).toEqual([]);
  });

  it.each([
    ['lines', { lines: Array.from({ length: mostLines + 1 }, (_, n) => ({ ...line, name: `${n}` })) }],
    ['lines.0.name', { lines: [{ ...line, name: ' ' }] }],
    ['lines.0.probability', { lines: [{ ...line, probability: 1.1 }] }],
    ['lines.0.startMonth', { lines: [{ ...line, startMonth: 0.5 }] }],
    ['lines.0.rampMonths', { lines: [{ ...line, rampMonths: longestHorizon + 1 }] }],
    ['lines.0.side', { lines: [{ ...line, side: 'BOTH' }] }],
    ['horizonMonths', { horizonMonths: 0 }],
    ['horizonMonths', { horizonMonths: longestHorizon + 1 }],
    ['discountRate', { discountRate: -0.01 }],
    ['currency', { currency: 'XXQ' }],
    ['sunk', { sunk: -1 }],
    ['weeklyBurn', { weeklyBurn: 0.5 }],
    ['effect.criterionId', { effect: { criterionId: 'me' } }],
  ])('are checked at %s', (path, given) => {
    expect(problemsOf(given).map((problem) => problem.path)).toEqual([path]);
  });
});
