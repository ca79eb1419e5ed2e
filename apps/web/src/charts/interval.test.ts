import { describe, expect, it } from 'vitest';
import { intervalOf, verdictOf } from './interval';

describe('What an interval says', () => {
  const higher = { limit: -1, goal: 2, better: 'higher' } as const;
  const lower = { limit: 30, goal: 20, better: 'lower' } as const;

  it.each([
    ['wholly beyond the goal', { low: 2.1, high: 4 }, higher, 'good'],
    ['touching the goal', { low: 2, high: 4 }, higher, 'neutral'],
    ['between the lines', { low: -0.5, high: 1.5 }, higher, 'neutral'],
    ['wholly beyond the limit', { low: -4, high: -1.2 }, higher, 'bad'],
    ['covering everything', { low: -9, high: 9 }, higher, 'neutral'],
    ['below the goal where lower is better', { low: 12, high: 19 }, lower, 'good'],
    ['above the limit where lower is better', { low: 31, high: 35 }, lower, 'bad'],
    ['without an end', { low: null, high: 40 }, lower, 'neutral'],
    ['with no line to be beyond of', { low: 1, high: 2 }, { ...higher, limit: null, goal: null }, 'neutral'],
  ] as const)('%s', (_what, ends, lines, verdict) => expect(verdictOf(ends, lines)).toBe(verdict));

  it('puts the lower end first', () => {
    expect(intervalOf({ low: 3, high: 1 })).toEqual({ low: 1, high: 3 });
    expect(intervalOf({ low: null, high: null })).toBeNull();
  });
});
