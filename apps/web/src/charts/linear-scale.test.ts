import { describe, expect, it } from 'vitest';
import { linearScale, roundTicks } from './linear-scale';

describe('A scale of values', () => {
  it('puts ends at the edges, and the middle in the middle, upside down as well', () => {
    const scale = linearScale([-1, 3], [200, 0]);
    expect([scale(-1), scale(1), scale(3), scale(5)]).toEqual([200, 100, 0, -100]);
  });

  it('stands when both ends are one', () => expect(linearScale([2, 2], [0, 100])(2)).toBe(0));
});

describe('Round values', () => {
  it.each([
    [0, 10, 5, [0, 2, 4, 6, 8, 10]],
    [0, 1, 4, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [-3.2, 7.1, 5, [-2, 0, 2, 4, 6]],
    [-0.07, 0.31, 4, [0, 0.1, 0.2, 0.3]],
    [99_000, 101_000, 2, [99_000, 100_000, 101_000]],
    [0, 7, 4, [0, 2, 4, 6]],
    [1e-7, 4e-7, 3, [1e-7, 2e-7, 3e-7, 4e-7]],
    [0.2, 0.9, 1, [0.5]],
  ])('between %d and %d, about %d', (from, to, count, ticks) => {
    expect(roundTicks(from, to, count)).toEqual(ticks);
  });

  it('are one where there is nothing between', () => {
    expect(roundTicks(3, 3, 4)).toEqual([3]);
    expect(roundTicks(4, 3, 4)).toEqual([4]);
  });

  it('never leave the values they were asked for', () => {
    for (let seed = 1; seed < 60; seed += 1) {
      const from = Math.sin(seed) * 10 ** (seed % 7);
      const to = from + Math.abs(Math.cos(seed * 3)) * 10 ** (seed % 5);
      for (const tick of roundTicks(from, to, 5)) {
        expect(tick).toBeGreaterThanOrEqual(from - (to - from) * 1e-6);
        expect(tick).toBeLessThanOrEqual(to + (to - from) * 1e-6);
      }
    }
  });
});
