import { describe, expect, it } from 'vitest';
import type { CriterionRole } from './criteria.js';
import type { JudgedCriterion } from './evidence.js';
import { byNeed, evidenceLine } from './evidence-line.js';

const judged = (role: CriterionRole, threshold: number, estimate: number | null = null, metric = 'm1') =>
  ({
    criterion: { role, threshold },
    metric: { id: metric },
    evidence: { estimate },
  }) as unknown as JudgedCriterion;
const line = (...criteria: readonly JudgedCriterion[]) => {
  const found = evidenceLine({ criteria });
  const { main, goal, limit, place } = found ?? {};
  return main && { role: main.criterion.role, goal, limit, place };
};

describe('A pilot’s evidence in one line', () => {
  it.each([
    {
      name: 'success and kill on one metric',
      criteria: [judged('SUCCESS', 2, 3.5), judged('KILL', -1, 3.5)],
      expected: { role: 'SUCCESS', goal: 2, limit: -1, place: 1.5 },
    },
    {
      name: 'lower is better: the goal lies below the limit',
      criteria: [judged('SUCCESS', -2, -1), judged('KILL', 2, -1)],
      expected: { role: 'SUCCESS', goal: -2, limit: 2, place: 0.75 },
    },
    {
      name: 'a guardrail for want of a kill',
      criteria: [judged('SUCCESS', 2, 0), judged('GUARDRAIL', -2, 0)],
      expected: { role: 'SUCCESS', goal: 2, limit: -2, place: 0.5 },
    },
    {
      name: 'a kill on another metric',
      criteria: [judged('SUCCESS', 2, 3), judged('KILL', 9, 3, 'm2')],
      expected: { role: 'SUCCESS', goal: 2, limit: null, place: null },
    },
    {
      name: 'a guardrail alone',
      criteria: [judged('GUARDRAIL', 5, 4)],
      expected: { role: 'GUARDRAIL', goal: null, limit: 5, place: null },
    },
    {
      name: 'no estimate yet',
      criteria: [judged('SUCCESS', 2), judged('KILL', -1)],
      expected: { role: 'SUCCESS', goal: 2, limit: -1, place: null },
    },
    {
      name: 'both lines at one threshold',
      criteria: [judged('SUCCESS', 2, 3), judged('KILL', 2, 3)],
      expected: { role: 'SUCCESS', goal: 2, limit: 2, place: null },
    },
  ])('is read with $name', ({ criteria, expected }) => {
    expect(line(...criteria)).toEqual(expected);
  });

  it('is nothing without criteria', () => {
    expect(evidenceLine({ criteria: [] })).toBeNull();
  });
});

describe('A pilot past its kill line', () => {
  const proven = (role: CriterionRole, metric: string) =>
    ({
      ...judged(role, 1, 1, metric),
      evidence: { estimate: 1, claim: 'PROVEN' },
    }) as unknown as JudgedCriterion;

  it('is so by a kill criterion on any metric, and by no other criterion', () => {
    expect(evidenceLine({ criteria: [judged('SUCCESS', 1), proven('KILL', 'm2')] })?.pastKillLine).toBe(true);
    expect(evidenceLine({ criteria: [proven('SUCCESS', 'm1'), judged('KILL', 1)] })?.pastKillLine).toBe(
      false,
    );
  });
});

describe('Lines in the order of their need', () => {
  it('begin with those that wait, then with the nearest to the line to kill; unknown places last, ties as given', () => {
    const rows = [
      { id: 'a', waits: false, place: 0.2 },
      { id: 'b', waits: true, place: null },
      { id: 'c', waits: false, place: null },
      { id: 'd', waits: true, place: 1.4 },
      { id: 'e', waits: false, place: -0.3 },
      { id: 'f', waits: false, place: null },
      { id: 'g', waits: true, place: 1.4 },
    ];
    expect(byNeed(rows).map(({ id }) => id)).toEqual(['d', 'g', 'b', 'e', 'a', 'c', 'f']);
  });
});
