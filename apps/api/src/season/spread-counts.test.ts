import { mulberry32 } from '@scrimmage/stats/mulberry32';
import { describe, expect, it } from 'vitest';
import { seedOf, spreadCounts } from './spread-counts.js';

const kinds = [
  ['few successes', { kind: 'PROPORTION' }, { n: 412, sum: 9 }],
  ['many successes', { kind: 'PROPORTION' }, { n: 2_040, sum: 1_912 }],
  ['no success', { kind: 'PROPORTION' }, { n: 1_960, sum: 0 }],
  ['nothing but successes', { kind: 'PROPORTION' }, { n: 35, sum: 35 }],
  ['a mean', { kind: 'MEAN', sd: 9 }, { n: 3_150, sum: -10_710 }],
  ['a ratio', { kind: 'RATIO', sd: 0.07 }, { n: 42_000, sum: 87_150 }],
] as const;

const totalOf = (values: readonly number[]) => Math.round(values.reduce((a, b) => a + b, 0) * 100) / 100;

describe('A total laid out over periods', () => {
  it.each(kinds)('adds up again: %s', (name, metric, total) => {
    for (const periods of [1, 2, 7, 21]) {
      const counts = spreadCounts(total, periods, metric, mulberry32(seedOf(name)));
      expect(counts).toHaveLength(periods);
      expect(totalOf(counts.map(({ n }) => n))).toBe(total.n);
      expect(totalOf(counts.map(({ sum }) => sum))).toBe(total.sum);
    }
  });

  it('never has more successes than cases, nor fewer than none', () => {
    for (let seed = 0; seed < 200; seed++) {
      const counts = spreadCounts({ n: 74, sum: 66 }, 18, { kind: 'PROPORTION' }, mulberry32(seed));
      for (const { n, sum } of counts) {
        expect(sum).toBeGreaterThanOrEqual(0);
        expect(sum).toBeLessThanOrEqual(n);
      }
    }
  });

  it('has squares that a mean of single cases can have', () => {
    const counts = spreadCounts({ n: 220, sum: 990 }, 11, { kind: 'MEAN', sd: 5 }, mulberry32(1));
    for (const { n, sum, sumOfSquares } of counts) expect(sumOfSquares).toBeGreaterThanOrEqual(sum ** 2 / n);
  });

  it('is the same for the same name, and another for another', () => {
    const laid = (name: string) =>
      spreadCounts({ n: 412, sum: 9 }, 6, { kind: 'PROPORTION' }, mulberry32(seedOf(name)));
    expect(laid('chat')).toEqual(laid('chat'));
    expect(laid('chat')).not.toEqual(laid('chart'));
  });
});
