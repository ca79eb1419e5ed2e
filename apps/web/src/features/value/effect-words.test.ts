import { describe, expect, it } from 'vitest';
import { beliefWords, intervalWords, measuredWords } from './effect-words';

const share = { kind: 'PROPORTION', unit: '%' } as const;
const minutes = { kind: 'MEAN', unit: 'minutes' } as const;

describe('An effect in words', () => {
  it('is said as the evidence says it where it was measured, the unit once', () => {
    expect(measuredWords(share, 0.0289)).toBe('+2.89\u00a0points');
    expect(intervalWords(share, { low: -0.0204, high: 0.0782 })).toBe('−2.04 to +7.82\u00a0points');
    expect(intervalWords(minutes, { low: 3, high: 12.5 })).toBe('+3 to +12.5\u00a0minutes');
  });

  it.each([
    [share, { mean: 0.0211, low: -0.000253, high: 0.0425 }, '+2.1\u00a0points', '0.0 to +4.3\u00a0points'],
    [share, { mean: 0.0023, low: 0.001, high: 0.0042 }, '+0.23\u00a0points', '+0.10 to +0.42\u00a0points'],
    [minutes, { mean: 41, low: -12, high: 94 }, '+41\u00a0minutes', '−12 to +94\u00a0minutes'],
    [minutes, { mean: 2, low: 2, high: 2 }, '+2.0\u00a0minutes', '+2.0 to +2.0\u00a0minutes'],
  ])('of %j is no more exact than what is believed: %j', (metric, belief, mean, range) => {
    expect(beliefWords(metric, belief)).toEqual({ mean, range });
  });
});
