import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mixGap } from './mix-gap.js';

const usual = [0.7, 0.2, 0.1];

describe('The gap between how money is spread and how it was meant to be', () => {
  // Expected values from an independent calculation.
  it.each([
    [[70, 20, 10], usual, [0, 0, 0], 0],
    [[90, 10, 0], usual, [0.2, -0.1, -0.1], 0.2],
    [[80, 20], [0.75, 0.25], [0.05, -0.05], 0.05],
    [[1, 1, 1], usual, [-0.3666666667, 0.1333333333, 0.2333333333], 0.3666666667],
  ])('of %j against %j is %j', (spend, target, gap, distance) => {
    const found = mixGap(spend, target);
    expect(found?.distance).toBeCloseTo(distance, 9);
    for (const [at, own] of gap.entries()) expect(found?.gap[at]).toBeCloseTo(own, 9);
  });

  it('is not known where nothing was spent', () => expect(mixGap([0, 0, 0], usual)).toBeNull());

  it.each([
    [[-1, 2, 3], usual],
    [[Number.NaN, 2, 3], usual],
    [[1, 2], usual],
    [
      [1, 2, 3],
      [0.7, 0.2, 0.2],
    ],
    [
      [1, 2, 3],
      [1.2, -0.2, 0],
    ],
  ])('of %j against %j is a mistake', (spend, target) =>
    expect(() => mixGap(spend, target)).toThrow(RangeError),
  );
});

describe('The share of money that would have to move', () => {
  const amounts = fc
    .tuple(...[0, 1, 2].map(() => fc.nat({ max: 1_000_000 })))
    .filter((all) => all.some(Boolean));
  const target = fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
    .map(([one, other]) => [Math.min(one, other), Math.abs(one - other), 100 - Math.max(one, other)])
    .map((shares) => shares.map((share) => share / 100));

  it('is from none to all of it, whatever the unit, and gaps cancel out', () => {
    fc.assert(
      fc.property(amounts, target, fc.integer({ min: 2, max: 100 }), (spend, meant, times) => {
        const found = mixGap(spend, meant);
        expect(found?.distance).toBeGreaterThanOrEqual(0);
        expect(found?.distance).toBeLessThanOrEqual(1 + 1e-9);
        expect(found?.gap.reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 9);
        const other = mixGap(
          spend.map((amount) => amount * times),
          meant,
        );
        expect(other?.distance).toBeCloseTo(found?.distance ?? -1, 9);
      }),
    );
  });

  it('is what is gained when that much moves: moving the money meets the target', () => {
    fc.assert(
      fc.property(amounts, target, (spend, meant) => {
        const total = spend.reduce((sum, one) => sum + one, 0);
        const found = mixGap(spend, meant);
        const moved = (found?.gap ?? []).filter((one) => one > 0).reduce((sum, one) => sum + one, 0);
        expect(moved).toBeCloseTo(found?.distance ?? -1, 9);
        const after = spend.map((amount, at) => Math.max(0, amount - (found?.gap[at] ?? 0) * total));
        expect(mixGap(after, meant)?.distance).toBeCloseTo(0, 6);
      }),
    );
  });
});
