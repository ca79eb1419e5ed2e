import type { CriterionId } from '@scrimmage/domain/ids';
import { describe, expect, it } from 'vitest';
import { type Learning, nextWeeks } from './next-weeks.js';

const measured = {
  criterionId: 'c' as CriterionId,
  estimate: 0.03,
  low: 0,
  high: 0.06,
  se: 0.01,
  n: 1_000,
  nControl: 1_000,
  periods: 28,
};

function learning(changes: Partial<Learning> = {}): Learning {
  return {
    currency: 'EUR',
    mean: -100_000,
    horizonMonths: 12,
    valueAtStake: 1e9,
    weeklyBurn: 1_000,
    perUnit: 1e8,
    believed: { mean: 0.03, sd: 0.01 },
    realism: 1,
    measured,
    design: 'TWO_ARMS',
    periodDays: 1,
    ...changes,
  };
}

const worthOf = (changes: Partial<Learning>, weeks = 4) => nextWeeks(learning(changes), weeks).worth;

describe('What more weeks are worth', () => {
  it('grows with the weeks, and never beyond the value at stake', () => {
    const worth = [1, 2, 4, 13, 26].map((weeks) => worthOf({}, weeks));
    expect(worth).toEqual([...worth].sort((a, b) => a - b));
    expect(new Set(worth).size).toBe(worth.length);
    expect(worthOf({ valueAtStake: 10 })).toBe(10);
  });

  it('is what four weeks of readings tell: as many as there were, so as sure as they were', () => {
    // Preposterior sd s = sd0² / √(sd0² + se²) with both 1,044,031 (carried over at full realism, ratio 1 ± 0.1).
    const carried = 1e8 * Math.sqrt(0.01 ** 2 + 0.1 ** 2 * (0.03 ** 2 + 0.01 ** 2));
    const s = carried / Math.SQRT2;
    const u = 100_000 / s;
    const density = Math.exp((-u * u) / 2) / Math.sqrt(2 * Math.PI);
    expect(worthOf({})).toBeCloseTo(s * (density - u * upperTail(u)), -2);
  });

  it('is nothing when nothing is left to believe, and when the decision is clear', () => {
    expect(worthOf({ believed: { mean: 0.03, sd: 0 }, realism: 1, perUnit: 0 })).toBe(0);
    expect(worthOf({ mean: -1e9 })).toBe(0);
  });

  it('has a ceiling in a sandbox, however long it runs', () => {
    const [short, long] = [4, 26].map((weeks) => worthOf({ realism: 0 }, weeks));
    expect((long ?? 0) / (short ?? 1)).toBeLessThan(1.05);
  });

  it('is less before and after, because the time before is over', () => {
    expect(worthOf({ design: 'BEFORE_AFTER' }, 26)).toBeLessThan(worthOf({}, 26));
  });

  it('counts weeks by their periods', () => {
    expect(worthOf({ periodDays: 7, measured: { ...measured, periods: 4 } })).toBe(worthOf({}));
  });
});

/** The upper tail of the normal distribution, by its series. */
function upperTail(u: number): number {
  let term = u;
  let sum = u;
  for (let k = 1; k < 40; k++) {
    term *= (-u * u) / (2 * k);
    sum += term / (2 * k + 1);
  }
  return 0.5 - sum / Math.sqrt(2 * Math.PI);
}

describe('What more weeks cost', () => {
  it('is what they burn while the pilot would not be scaled', () => {
    expect(nextWeeks(learning(), 4)).toMatchObject({ burn: 4_000, delay: 0, cost: 4_000, pays: true });
  });

  it('is also what comes later when it would', () => {
    const { burn, delay, cost } = nextWeeks(learning({ mean: 1_200_000 }), 4);
    expect(delay).toBeCloseTo((1_200_000 / 12) * (4 / 4.348), -2);
    expect(cost).toBe(burn + delay);
  });

  it('is said in a sentence, with whether it pays', () => {
    const { pays, sentence } = nextWeeks(learning({ weeklyBurn: 1e9 }), 4);
    expect([pays, sentence]).toEqual([
      false,
      '4 more weeks cost €40m and are worth next to nothing: deciding today pays more than going on with the pilot as it is.',
    ]);
  });
});
