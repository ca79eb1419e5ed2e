import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetInput } from './budget-input.js';
import { usualConsequences } from './budget-plan.js';
import { budgetPeriods, elapsedShare, windowOf, windowsUntil } from './budget-window.js';
import { addDays, daysBetween } from './calendar.js';
import { checked } from './problems.js';

const period = fc.constantFrom(...budgetPeriods);
const day = fc.integer({ min: 0, max: 4_000 }).map((count) => addDays('2020-01-01', count));

describe('A window of a failure budget', () => {
  it('is a part of the calendar', () => {
    expect(budgetPeriods.map((one) => windowOf(one, '2026-11-22'))).toEqual([
      { from: '2026-11-01', until: '2026-11-30' },
      { from: '2026-10-01', until: '2026-12-31' },
      { from: '2026-07-01', until: '2026-12-31' },
      { from: '2026-01-01', until: '2026-12-31' },
    ]);
    expect(windowOf('MONTH', '2028-02-29')).toEqual({ from: '2028-02-01', until: '2028-02-29' });
  });

  it('holds its day, and the next begins where it ends', () => {
    fc.assert(
      fc.property(period, day, (kind, at) => {
        const { from, until } = windowOf(kind, at);
        expect(from <= at && at <= until).toBe(true);
        expect(windowOf(kind, addDays(until, 1)).from).toBe(addDays(until, 1));
        expect(windowOf(kind, from)).toEqual({ from, until });
      }),
    );
  });

  it('has those before it in a row', () => {
    expect(windowsUntil('QUARTER', '2026-02-03', 3)).toEqual([
      { from: '2025-07-01', until: '2025-09-30' },
      { from: '2025-10-01', until: '2025-12-31' },
      { from: '2026-01-01', until: '2026-03-31' },
    ]);
  });

  it('runs out by equal steps, one a day', () => {
    const quarter = windowOf('QUARTER', '2026-11-22');
    expect(elapsedShare(quarter, '2026-09-30')).toBe(0);
    expect(elapsedShare(quarter, '2026-10-01')).toBeCloseTo(1 / 92, 12);
    expect(elapsedShare(quarter, '2026-12-31')).toBe(1);
    expect(elapsedShare(quarter, '2027-03-01')).toBe(1);
    fc.assert(
      fc.property(period, day, (kind, at) => {
        const days = windowOf(kind, at);
        const step = elapsedShare(days, at) - elapsedShare(days, addDays(at, -1));
        expect(step).toBeCloseTo(1 / (daysBetween(days.from, days.until) + 1), 12);
      }),
    );
  });
});

describe('A failure budget as a program agrees on one', () => {
  it('needs a planned count; the rest is as usual', () => {
    expect(checked(budgetInput, { plannedCount: 4 })).toEqual({
      problems: [],
      value: {
        period: 'QUARTER',
        plannedShare: 0.4,
        plannedCount: 4,
        money: null,
        consequences: usualConsequences,
        learningDays: 30,
      },
    });
  });

  it('keeps the consequences it wrote, and the usual one where it wrote none', () => {
    const burning = { state: 'BURNING', text: ' Ask Helen. ' };
    expect(checked(budgetInput, { plannedCount: 4, consequences: [burning] })).toMatchObject({
      value: { consequences: { ...usualConsequences, BURNING: 'Ask Helen.' } },
    });
  });

  it.each([
    [{ plannedCount: 0 }, 'plannedCount'],
    [{ plannedCount: 4, plannedShare: 1 }, 'plannedShare'],
    [{ plannedCount: 4, plannedShare: 0 }, 'plannedShare'],
    [{ plannedCount: 4, period: 'WEEK' }, 'period'],
    [{ plannedCount: 4, learningDays: 4 }, 'learningDays'],
    [{ plannedCount: 4, money: { minorUnits: 1, currency: 'XXQ' } }, 'money.currency'],
    [{ plannedCount: 4, money: { minorUnits: 0, currency: 'EUR' } }, 'money'],
    [{ plannedCount: 4, consequences: [{ state: 'BURNING', text: ' ' }] }, 'consequences.0.text'],
    [{ plannedCount: 4, consequences: [{ state: 'FINE', text: 'x' }] }, 'consequences.0.state'],
    [{ plannedCount: 4, consequences: Array(2).fill({ state: 'BURNING', text: 'x' }) }, 'consequences'],
  ])('says what is wrong with %o', (input, path) => {
    expect(checked(budgetInput, input).problems.map((problem) => problem.path)).toEqual([path]);
  });
});
