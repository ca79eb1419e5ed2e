import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceDone, chanceDoneShrunk, ratePrior, sprintsAtConfidence } from './team-rate.js';

const belief = { shape: 10, rate: 1.25 };
const beliefs = fc.record({
  shape: fc.double({ min: 0.5, max: 60, noNaN: true }),
  rate: fc.double({ min: 0.1, max: 10, noNaN: true }),
});
const few = fc.nat({ max: 12 });
const sprints = fc.nat({ max: 6 });
const pools = fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { minLength: 1, maxLength: 6 });

describe('The chance that sprints finish their items', () => {
  it('falls with every item and rises with every sprint', () => {
    fc.assert(
      fc.property(beliefs, few, sprints, pools, (held, items, k, pool) => {
        expect(chanceDone(items + 1, k, held)).toBeLessThanOrEqual(chanceDone(items, k, held) + 1e-12);
        expect(chanceDone(items, k + 1, held)).toBeGreaterThanOrEqual(chanceDone(items, k, held) - 1e-12);
        const shrunk = (n: number, m: number) => chanceDoneShrunk(n, m, held, pool);
        expect(shrunk(items + 1, k)).toBeLessThanOrEqual(shrunk(items, k) + 1e-9);
        expect(shrunk(items, k + 1)).toBeGreaterThanOrEqual(shrunk(items, k) - 1e-9);
      }),
    );
  });

  it('is one for nothing, and none without sprints', () => {
    expect([chanceDone(0, 0, belief), chanceDone(1, 0, belief)]).toEqual([1, 0]);
    expect([chanceDoneShrunk(0, 0, belief, [1]), chanceDoneShrunk(1, 0, belief, [1])]).toEqual([1, 0]);
    expect(chanceDoneShrunk(1, 3, belief, [0, 0])).toBe(0);
  });

  it('counts every order of every draw', () => {
    const pool = [0, 0.4, 1.7];
    let chance = 0;
    for (const one of pool)
      for (const two of pool)
        for (const three of pool)
          chance += chanceDoneShrunk(9, 1, belief, [one + two + three]) / pool.length ** 3;
    expect(chanceDoneShrunk(9, 3, belief, pool)).toBeCloseTo(chance, 12);
  });

  it('refuses beliefs and pools that are none, and draws beyond counting', () => {
    expect(() => chanceDone(1, 1, { shape: 0, rate: 1 })).toThrow(RangeError);
    expect(() => chanceDoneShrunk(1, 1, belief, [])).toThrow(RangeError);
    expect(() => chanceDoneShrunk(1, 1, belief, [-1])).toThrow(RangeError);
    expect(() => chanceDoneShrunk(1, 20, belief, Array(20).fill(1))).toThrow(/Too many draws/);
  });
});

describe('The sprints at a confidence', () => {
  it('are the least that reach it', () => {
    fc.assert(
      fc.property(beliefs, fc.integer({ min: 1, max: 200 }), (held, items) => {
        const least = sprintsAtConfidence(items, held, 0.85);
        expect(chanceDone(items, least, held)).toBeGreaterThanOrEqual(0.85);
        expect(chanceDone(items, least - 1, held)).toBeLessThan(0.85);
      }),
    );
  });

  it('are none for nothing, and a certainty is refused', () => {
    expect(sprintsAtConfidence(0, belief, 0.85)).toBe(0);
    expect(() => sprintsAtConfidence(3, belief, 1)).toThrow(RangeError);
    expect(sprintsAtConfidence(5, { shape: 1e-9, rate: 1 }, 0.85)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('What a pool says of a new team', () => {
  it('has the mean of the means, and never believes teams alike', () => {
    const { mean, between, shape, rate } = ratePrior({ means: [4], ns: [3], phi: 1 });
    expect({ mean, between }).toEqual({ mean: 4, between: 1 });
    expect(shape / rate).toBeCloseTo(4, 12);
  });

  it('is refused without teams or without finished items', () => {
    expect(() => ratePrior({ means: [], ns: [], phi: 1 })).toThrow(RangeError);
    expect(() => ratePrior({ means: [0, 0], ns: [3, 3], phi: 1 })).toThrow(/finished nothing/);
  });
});
