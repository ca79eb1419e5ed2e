import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetFigures, pExceedBudget } from './budget-figures.js';
import { failureBandBinomial, failureBandPoisson } from './failure-band.js';
import { binomialAtLeast, binomialAtMost, poissonAtLeast, poissonAtMost } from './tails.js';

const expected = fc.double({ min: 0, max: 300, noNaN: true });
const share = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);
const conclusions = fc.nat({ max: 150 });

describe('The counts that speak against a plan', () => {
  it('are rare by chance, and one less is not', () => {
    fc.assert(
      fc.property(expected, (mean) => {
        const { tooMany, tooFew } = failureBandPoisson(mean);
        expect(poissonAtLeast(tooMany as number, mean)).toBeLessThanOrEqual(0.05 + 1e-9);
        expect(poissonAtLeast((tooMany as number) - 1, mean)).toBeGreaterThan(0.05);
        expect(poissonAtMost((tooFew ?? -1) + 1, mean)).toBeGreaterThan(0.05);
        if (tooFew !== null) expect(poissonAtMost(tooFew, mean)).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
    );
  });

  it('are rare among conclusions, and one less is not', () => {
    fc.assert(
      fc.property(conclusions, share, (n, p) => {
        const { tooMany, tooFew } = failureBandBinomial({ n, p });
        if (tooMany !== null) expect(binomialAtLeast(tooMany, n, p)).toBeLessThanOrEqual(0.05 + 1e-9);
        expect(binomialAtLeast((tooMany ?? n + 1) - 1, n, p)).toBeGreaterThan(0.05);
        if (tooFew !== null) expect(binomialAtMost(tooFew, n, p)).toBeLessThanOrEqual(0.05 + 1e-9);
        expect(binomialAtMost((tooFew ?? -1) + 1, n, p)).toBeGreaterThan(0.05);
      }),
    );
  });

  it('mirror each other when successes are counted instead', () => {
    fc.assert(
      fc.property(conclusions, fc.integer({ min: 1, max: 99 }), (n, percent) => {
        const failing = failureBandBinomial({ n, p: percent / 100 });
        const holding = failureBandBinomial({ n, p: (100 - percent) / 100 });
        expect(failing.tooMany).toBe(holding.tooFew === null ? null : n - holding.tooFew);
        expect(failing.tooFew).toBe(holding.tooMany === null ? null : n - holding.tooMany);
      }),
    );
  });

  it('cannot be too few before three are expected', () => {
    expect(failureBandPoisson(2.99).tooFew).toBeNull();
    expect(failureBandPoisson(3).tooFew).toBe(0);
    expect(failureBandPoisson(6.5)).toEqual({ tooMany: 12, tooFew: 2 });
    expect(failureBandPoisson(0)).toEqual({ tooMany: 1, tooFew: null });
  });

  it('grow with the plan', () => {
    fc.assert(
      fc.property(expected, expected, (one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((mean) =>
          failureBandPoisson(mean),
        );
        expect(less?.tooMany).toBeLessThanOrEqual(more?.tooMany as number);
        expect(less?.tooFew ?? -1).toBeLessThanOrEqual(more?.tooFew ?? -1);
      }),
    );
  });

  it('refuse a plan that is none', () => {
    for (const wrong of [-1, Number.NaN, 2e6]) expect(() => failureBandPoisson(wrong)).toThrow(RangeError);
    expect(() => failureBandPoisson(3, 0)).toThrow(RangeError);
    for (const wrong of [
      { n: 3, p: 0 },
      { n: 3, p: 1 },
      { n: -1, p: 0.4 },
      { n: 2.5, p: 0.4 },
    ])
      expect(() => failureBandBinomial(wrong)).toThrow(RangeError);
  });
});

describe('The chance to exceed a budget', () => {
  const progress = fc.record({
    x: fc.nat({ max: 20 }),
    budget: fc.integer({ min: 1, max: 20 }),
    shape: fc.integer({ min: 1, max: 40 }),
    rate: fc.double({ min: 1, max: 2, noNaN: true }),
    left: fc.double({ min: 0, max: 1, noNaN: true }),
  });

  it('grows with every failure, falls with a larger budget, and shrinks as time runs out', () => {
    fc.assert(
      fc.property(progress, (given) => {
        const chance = pExceedBudget(given);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
        expect(pExceedBudget({ ...given, x: given.x + 1 })).toBeGreaterThanOrEqual(chance - 1e-12);
        expect(pExceedBudget({ ...given, budget: given.budget + 1 })).toBeLessThanOrEqual(chance + 1e-12);
        expect(pExceedBudget({ ...given, left: given.left / 2 })).toBeLessThanOrEqual(chance + 1e-12);
      }),
    );
  });

  it('is certain once it is exceeded, and gone once the window is over', () => {
    const given = { shape: 4, rate: 1, left: 0 };
    expect(pExceedBudget({ ...given, x: 5, budget: 4 })).toBe(1);
    expect(pExceedBudget({ ...given, x: 4, budget: 4 })).toBe(0);
  });

  it('refuses numbers that are none', () => {
    const given = { x: 1, budget: 4, shape: 4, rate: 1, left: 0.5 };
    for (const wrong of [{ x: -1 }, { budget: -1 }, { shape: 0 }, { rate: 0 }, { left: 1.1 }, { x: 0.5 }])
      expect(() => pExceedBudget({ ...given, ...wrong })).toThrow(RangeError);
  });
});

describe('The figures of a window', () => {
  const given = { plannedShare: 0.4, plannedCount: 4, failed: 2, concluded: 12, elapsed: 1 };

  it('hold what was planned until now against what came', () => {
    expect(budgetFigures(given)).toEqual({
      byCount: { tooMany: 9, tooFew: 0 },
      byShare: { tooMany: 9, tooFew: 1 },
      chanceToExceed: 0,
    });
    expect(budgetFigures({ ...given, elapsed: 0.5 }).byCount).toEqual({ tooMany: 6, tooFew: null });
  });

  it('count the plan as one window of data', () => {
    const { chanceToExceed } = budgetFigures({ ...given, failed: 1, elapsed: 0.5 });
    expect(chanceToExceed).toBe(pExceedBudget({ x: 1, budget: 4, shape: 5, rate: 1.5, left: 0.5 }));
  });

  it('refuse numbers that are none', () => {
    for (const wrong of [
      { failed: -1 },
      { failed: 13 },
      { plannedCount: 0 },
      { elapsed: 1.5 },
      { plannedShare: 1 },
    ])
      expect(() => budgetFigures({ ...given, ...wrong })).toThrow(RangeError);
  });
});
