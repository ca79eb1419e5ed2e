import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clopperPearson, poissonCi } from './exact-intervals.js';
import { binomialAtLeast, binomialAtMost, poissonAtLeast, poissonAtMost } from './tails.js';

const count = fc.integer({ min: 0, max: 200 });
const conf = fc.constantFrom(0.5, 0.9, 0.95, 0.999);
const cases = fc.tuple(fc.integer({ min: 1, max: 200 }), fc.nat({ max: 200 }));

describe('The exact interval of a rate', () => {
  it('leaves half of what is outside on each side', () => {
    fc.assert(
      fc.property(count, conf, (x, given) => {
        const { low, high } = poissonCi({ x, conf: given });
        const outside = (1 - given) / 2;
        expect(poissonAtMost(x, high)).toBeCloseTo(outside, 9);
        if (x > 0) expect(poissonAtLeast(x, low)).toBeCloseTo(outside, 9);
        else expect(low).toBe(0);
      }),
    );
  });

  it('is per unit of exposure', () => {
    const one = poissonCi({ x: 12 });
    const four = poissonCi({ x: 12, exposure: 4 });
    expect([four.low * 4, four.high * 4]).toEqual([one.low, one.high].map((end) => expect.closeTo(end, 12)));
  });

  it('refuses what is no count, no exposure and no confidence', () => {
    for (const wrong of [{ x: -1 }, { x: 1.5 }, { x: 1, exposure: 0 }, { x: 1, conf: 1 }, { x: Number.NaN }])
      expect(() => poissonCi(wrong)).toThrow(RangeError);
  });
});

describe('The exact interval of a share', () => {
  it('leaves half of what is outside on each side, and holds the share that was seen', () => {
    fc.assert(
      fc.property(cases, conf, ([n, some], given) => {
        const x = some % (n + 1);
        const { low, high } = clopperPearson({ x, n, conf: given });
        const outside = (1 - given) / 2;
        expect(low).toBeLessThanOrEqual(x / n);
        expect(high).toBeGreaterThanOrEqual(x / n);
        if (x > 0) expect(binomialAtLeast(x, n, low)).toBeCloseTo(outside, 9);
        if (x < n) expect(binomialAtMost(x, n, high)).toBeCloseTo(outside, 9);
      }),
    );
  });

  it('mirrors when the others are counted', () => {
    fc.assert(
      fc.property(cases, ([n, some]) => {
        const x = some % (n + 1);
        const [one, other] = [clopperPearson({ x, n }), clopperPearson({ x: n - x, n })];
        expect(one.low).toBeCloseTo(1 - other.high, 9);
        expect(one.high).toBeCloseTo(1 - other.low, 9);
      }),
    );
  });

  it('refuses more than all, and nothing', () => {
    for (const wrong of [
      { x: 3, n: 2 },
      { x: 0, n: 0 },
      { x: 1, n: 2, conf: 0 },
      { x: 0.5, n: 2 },
    ])
      expect(() => clopperPearson(wrong)).toThrow(RangeError);
  });
});
