import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { designEffect } from './design-effect.js';
import { operatingCharacteristics } from './operating-characteristics.js';
import { type PlanningInput, planning } from './planning.js';
import { sampleRatio } from './sample-ratio.js';

const lift: PlanningInput = {
  kind: 'PROPORTION',
  design: 'TWO_ARMS',
  claims: 'ABOVE',
  baseline: 0.1,
  sd: null,
  casesPerPeriod: 40,
  controlPeriods: null,
  periods: 90,
  periodsTune: 45,
  threshold: 0,
  effects: [0, 0.03],
  alphaLow: 0.1,
  alphaHigh: 0.1,
  designEffect: 1,
};

describe('Planning a criterion', () => {
  it('claims nothing wrongly more often than agreed, and finds a real lift', () => {
    const [nothing, real] = planning(lift);
    expect(nothing?.chanceProven).toBeLessThan(0.05);
    expect(nothing?.chanceRefuted).toBeLessThan(0.05);
    expect(nothing?.medianPeriods).toBeNull();
    // Close to the 93 % and the 36 to 37 days of ten thousand simulated pilots.
    expect(real?.chanceProven).toBeCloseTo(0.92, 1);
    expect(real?.medianPeriods).toBeGreaterThanOrEqual(33);
    expect(real?.medianPeriods).toBeLessThanOrEqual(40);
  });

  it('is the mirror image for a claim of less', () => {
    const [one] = planning({ ...lift, effects: [0.03] });
    const [other] = planning({ ...lift, effects: [0.03], claims: 'BELOW' });
    expect(other?.chanceRefuted).toBeCloseTo(one?.chanceProven as number, 12);
    expect(other?.chanceProven).toBeCloseTo(one?.chanceRefuted as number, 12);
  });

  it('promises more with more cases, less when cases of a day are alike or the side has a smaller alpha', () => {
    const proven = (change: Partial<PlanningInput>) =>
      planning({ ...lift, effects: [0.025], ...change })[0]?.chanceProven as number;
    expect(proven({ casesPerPeriod: 60 })).toBeGreaterThan(proven({}));
    expect(proven({ designEffect: 2 })).toBeLessThan(proven({}));
    expect(proven({ alphaLow: 0.02 })).toBeLessThan(proven({}));
  });

  it('learns less from a time before that is short', () => {
    const proven = (controlPeriods: number | null) =>
      planning({ ...lift, design: 'BEFORE_AFTER', effects: [0.03], controlPeriods })[0]
        ?.chanceProven as number;
    expect(proven(20)).toBeLessThan(proven(200));
    expect(proven(null)).toBeCloseTo(proven(90), 12);
    expect(proven(1)).toBe(0);
  });

  it('plans means by their standard deviation', () => {
    const [row] = planning({ ...lift, kind: 'MEAN', design: 'ONE_ARM', sd: 4, threshold: 10, effects: [9] });
    expect(row?.chanceRefuted).toBeGreaterThan(0.9);
  });

  it.each([
    [{ effects: [0.95] }],
    [{ baseline: null }],
    [{ kind: 'MEAN' as const }],
    [{ periods: 0 }],
    [{ periods: 2001 }],
    [{ casesPerPeriod: 0 }],
    [{ design: 'ONE_ARM' as const, effects: [1] }],
  ])('is refused for %o', (change) => {
    expect(() => planning({ ...lift, ...change })).toThrow(RangeError);
  });

  it('gives chances, and takes long plans several looks at a time for nearly the same answer', () => {
    const plan = (looks: number) =>
      operatingCharacteristics({
        delta: 0.03,
        sdUnit: 0.32,
        mAt: (look) => (look * 1800) / looks,
        nuAt: () => Number.POSITIVE_INFINITY,
        looks,
        mTune: 1000,
        alphaLow: 0.1,
        alphaHigh: 0.1,
      });
    expect(plan(1200).above).toBeCloseTo(plan(120).above, 2);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        (periods, effect) => {
          const [row] = planning({ ...lift, kind: 'MEAN', sd: 2, periods, effects: [effect] });
          const total = (row?.chanceProven as number) + (row?.chanceRefuted as number);
          expect(row?.chanceProven).toBeGreaterThanOrEqual(-1e-12);
          expect(total).toBeLessThanOrEqual(1.001);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('The split of cases', () => {
  it('is as planned, or rings the alarm', () => {
    expect(sampleRatio({ pilot: 500, control: 500, plannedSplit: 0.5 })).toEqual({
      expected: 0.5,
      observed: 0.5,
      p: 1,
      alarm: false,
    });
    // Chi-square 10.824 has p = 0.00100 with one degree of freedom.
    const near = sampleRatio({ pilot: 552, control: 448, plannedSplit: 0.5 });
    expect(near?.p).toBeCloseTo(0.001, 4);
    expect(sampleRatio({ pilot: 560, control: 440, plannedSplit: 0.5 })?.alarm).toBe(true);
    expect(sampleRatio({ pilot: 200, control: 800, plannedSplit: 0.2 })?.p).toBe(1);
  });

  it('says nothing of a handful, and refuses what is no share', () => {
    expect(sampleRatio({ pilot: 4, control: 5, plannedSplit: 0.5 })).toBeNull();
    expect(() => sampleRatio({ pilot: 4, control: 5, plannedSplit: 1 })).toThrow(RangeError);
    expect(() => sampleRatio({ pilot: -4, control: 5, plannedSplit: 0.5 })).toThrow(RangeError);
  });
});

describe('How alike the cases of a period are', () => {
  it('is much when days swing, little when they are steady, unknown without squares', () => {
    const days = (even: number, odd: number) =>
      Array.from({ length: 20 }, (_, day) => ({ n: 40, y: day % 2 ? odd : even }));
    expect(designEffect('PROPORTION', [days(2, 14)])).toBeGreaterThan(3);
    expect(designEffect('PROPORTION', [days(7, 9)])).toBeLessThan(1);
    expect(designEffect('MEAN', [days(7, 9)])).toBeNull();
    expect(designEffect('RATIO', [days(7, 9)])).toBeNull();
    expect(designEffect('PROPORTION', [days(7, 9).slice(0, 1)])).toBeNull();
    expect(designEffect('PROPORTION', [days(7, 7)])).toBeNull();
  });
});
