import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeier, type Watched } from './kaplan-meier.js';
import { learningHalfLife } from './learning-half-life.js';
import { mulberry32 } from './mulberry32.js';

const one = fc.record({ days: fc.nat({ max: 400 }), killed: fc.boolean() });
const watched = fc.array(one, { maxLength: 40 });

describe('The time to a kill', () => {
  it('only falls, within its interval and within 0 and 1', () => {
    fc.assert(
      fc.property(watched, (pilots) => {
        const { steps, n, killed } = kaplanMeier(pilots);
        expect(n).toBe(pilots.length);
        expect(steps.reduce((sum, step) => sum + step.killed, 0)).toBe(killed);
        steps.forEach(({ share, low, high, day }, at) => {
          const before = steps[at - 1] ?? { share: 1, day: -1 };
          expect(share).toBeLessThan(before.share);
          expect(day).toBeGreaterThan(before.day);
          expect(low).toBeLessThanOrEqual(share + 1e-12);
          expect(high).toBeGreaterThanOrEqual(share - 1e-12);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  it('is the plain share of those alive when nobody leaves in another way', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 30 }), (days) => {
        const { steps, median } = kaplanMeier(days.map((count) => ({ days: count, killed: true })));
        for (const { day, share } of steps)
          expect(share).toBeCloseTo(days.filter((count) => count > day).length / days.length, 9);
        const sorted = days.toSorted((a, b) => a - b);
        expect(median).toBe(sorted[Math.ceil(days.length / 2) - 1]);
      }),
    );
  });

  it('is longer than of the killed alone whenever somebody runs on', () => {
    fc.assert(
      fc.property(watched, (pilots) => {
        const all = kaplanMeier(pilots).median;
        const killed = kaplanMeier(pilots.filter((pilot) => pilot.killed)).median;
        expect(all ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(killed ?? 0);
      }),
    );
  });

  it('has a median within its ends, and none when half were not killed', () => {
    fc.assert(
      fc.property(watched, (pilots) => {
        const { median, medianLow, medianHigh } = kaplanMeier(pilots);
        if (median === null) expect(medianHigh).toBeNull();
        else {
          expect(medianLow).not.toBeNull();
          expect(medianLow as number).toBeLessThanOrEqual(median);
          expect(medianHigh ?? median).toBeGreaterThanOrEqual(median);
        }
      }),
    );
    expect(kaplanMeier([])).toEqual({
      steps: [],
      median: null,
      medianLow: null,
      medianHigh: null,
      n: 0,
      killed: 0,
    });
  });

  it('holds the true median about as often as it says', () => {
    const draw = mulberry32(7);
    const truth = 60;
    let held = 0;
    const runs = 400;
    for (let run = 0; run < runs; run++) {
      const pilots = Array.from({ length: 40 }, (): Watched => {
        const kill = (-Math.log(1 - draw()) * truth) / Math.LN2;
        const leave = draw() * 240;
        return { days: Math.min(kill, leave), killed: kill <= leave };
      });
      const { medianLow, medianHigh } = kaplanMeier(pilots, 0.9);
      if ((medianLow ?? 0) <= truth && truth <= (medianHigh ?? Number.POSITIVE_INFINITY)) held++;
    }
    expect(held / runs).toBeGreaterThan(0.85);
    expect(held / runs).toBeLessThan(0.97);
  });

  it('refuses days that are none', () => {
    expect(() => kaplanMeier([{ days: -1, killed: true }])).toThrow(RangeError);
    expect(() => kaplanMeier([{ days: Number.NaN, killed: true }])).toThrow(RangeError);
    expect(() => kaplanMeier([], 1)).toThrow(RangeError);
  });
});

describe('How fast learnings stop being applied', () => {
  const draw = mulberry32(11);
  const truth = Math.LN2 / 40;
  /** Ages of an exponential that only those within the window show. */
  const seen = Array.from({ length: 4_000 }, () => {
    const window = 60 + draw() * 300;
    const age = -Math.log(1 - draw() * (1 - Math.exp(-truth * window))) / truth;
    return { age: Math.min(age, window), window };
  });

  it('finds the half-life again from what the windows let be seen', () => {
    const found = learningHalfLife(seen);
    expect(found?.halfLife).toBeGreaterThan(37);
    expect(found?.halfLife).toBeLessThan(43);
    expect((found?.rate ?? 0) * (found?.halfLife ?? 0)).toBeCloseTo(Math.LN2, 12);
  });

  it('says nothing of fewer than ten applications', () => {
    expect(learningHalfLife(seen.slice(0, 9))).toBeNull();
    expect(learningHalfLife(seen.slice(0, 10))).not.toBeNull();
    expect(learningHalfLife([], 0)).toBeNull();
  });

  it('says nothing when they do not stop, or when all came on the first day', () => {
    const all = (age: number) => Array.from({ length: 12 }, () => ({ age, window: 100 }));
    expect(learningHalfLife(all(50))).toBeNull();
    expect(learningHalfLife(all(80))).toBeNull();
    expect(learningHalfLife(all(0))).toBeNull();
    expect(learningHalfLife(all(49))?.halfLife).toBeGreaterThan(100);
  });

  it('is counted in the days it is asked in', () => {
    const slow = learningHalfLife(seen.map(({ age, window }) => ({ age: age * 7, window: window * 7 })));
    expect(slow?.halfLife).toBeCloseTo((learningHalfLife(seen)?.halfLife ?? 0) * 7, 6);
  });

  it('refuses an age outside its window', () => {
    for (const wrong of [
      { age: 2, window: 1 },
      { age: -1, window: 1 },
      { age: 0, window: 0 },
    ])
      expect(() => learningHalfLife([wrong])).toThrow(RangeError);
  });
});
