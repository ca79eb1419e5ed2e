import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ci90, ci90Quantile } from './ci90.js';
import { forwardValue, type ValueLine, type ValueModel } from './forward-value.js';
import { pert, pertQuantile } from './pert.js';
import { quantileOf } from './ranges.js';
import { evpiNormal, evsiNormal, posteriorNormal } from './value-of-information.js';

const pertRange = fc
  .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.nat({ max: 1e6 }), fc.nat({ max: 1e6 }))
  .map(([min, up, further]) => ({ min, mode: min + up, max: min + up + further }));

describe('A PERT range', () => {
  it('keeps its mean and quantiles within its bounds, in order', () => {
    fc.assert(
      fc.property(pertRange, fc.nat({ max: 100 }), (range, percent) => {
        const { mean, variance } = pert(range);
        expect(mean).toBeGreaterThanOrEqual(range.min - 1e-6);
        expect(mean).toBeLessThanOrEqual(range.max + 1e-6);
        expect(variance).toBeGreaterThanOrEqual(0);
        const at = pertQuantile(percent / 100, range);
        expect(at).toBeGreaterThanOrEqual(range.min);
        expect(at).toBeLessThanOrEqual(range.max);
        expect(pertQuantile(Math.min(1, percent / 100 + 0.01), range)).toBeGreaterThanOrEqual(at);
      }),
    );
  });

  it('is read from its table to within three thousandths of its width', () => {
    const range = { min: 5_000, mode: 12_000, max: 40_000 };
    const table = quantileOf({ kind: 'PERT', ...range });
    for (let step = 1; step < 200; step += 1)
      expect(Math.abs(table(step / 200) - pertQuantile(step / 200, range))).toBeLessThan(105);
  });

  it('is a constant when its bounds meet, and nothing when they cross', () => {
    expect(pert({ min: 7, mode: 7, max: 7 })).toEqual({
      alpha: null,
      beta: null,
      mean: 7,
      variance: 0,
      sd: 0,
    });
    expect(pertQuantile(0.3, { min: 7, mode: 7, max: 7 })).toBe(7);
    expect(() => pert({ min: 2, mode: 1, max: 3 })).toThrow(RangeError);
    expect(() => pert({ min: 0, mode: 1, max: Number.POSITIVE_INFINITY })).toThrow(RangeError);
    expect(() => pertQuantile(1.1, { min: 0, mode: 1, max: 2 })).toThrow(RangeError);
  });
});

describe('A 90 % interval', () => {
  it('has its ends where 5 % and 95 % are', () => {
    const bounds = fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }));
    fc.assert(
      fc.property(bounds, ([low, width]) => {
        const range = { low, high: low + width };
        expect(Math.abs(ci90Quantile(0.05, range) - low)).toBeLessThan(1e-6 * width + 1e-6);
        expect(Math.abs(ci90Quantile(0.95, range) - range.high)).toBeLessThan(1e-6 * width + 1e-6);
        expect(ci90(range).kind).toBe(low > 0 ? 'lognormal' : 'normal');
      }),
    );
  });

  it('is a constant when its ends meet, and nothing when they cross', () => {
    expect(ci90({ low: 4, high: 4 })).toMatchObject({ kind: 'constant', mean: 4, median: 4, variance: 0 });
    expect(ci90Quantile(0.9, { low: 4, high: 4 })).toBe(4);
    expect(() => ci90({ low: 5, high: 4 })).toThrow(RangeError);
    expect(() => ci90Quantile(-0.1, { low: 4, high: 5 })).toThrow(RangeError);
  });
});

describe('The worth of finding out', () => {
  it('is nothing when nothing is uncertain, and never more than knowing for certain', () => {
    expect(evpiNormal({ mu: 5, sd: 0 })).toBe(0);
    expect(evsiNormal({ mu0: 5, sd0: 0, seNew: 1 })).toBe(0);
    expect(evsiNormal({ mu0: 5, sd0: 3, seNew: Number.POSITIVE_INFINITY })).toBe(0);
    expect(() => evpiNormal({ mu: 5, sd: -1 })).toThrow(RangeError);
    const amount = fc.integer({ min: -1000, max: 1000 });
    const spread = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(amount, spread, spread, (mu0, sd0, seNew) => {
        const worth = evsiNormal({ mu0, sd0, seNew });
        expect(worth).toBeGreaterThanOrEqual(0);
        expect(worth).toBeLessThanOrEqual(evpiNormal({ mu: mu0, sd: sd0 }));
      }),
    );
  });

  it('leaves a belief between prior and measurement, less uncertain than either', () => {
    expect(posteriorNormal({ mu0: 1, sd0: 2, est: 4, se: 0 })).toEqual({ mean: 4, sd: 0 });
    expect(posteriorNormal({ mu0: 1, sd0: 0, est: 4, se: 2 })).toEqual({ mean: 1, sd: 0 });
    expect(posteriorNormal({ mu0: 1, sd0: 2, est: 4, se: Number.POSITIVE_INFINITY })).toEqual({
      mean: 1,
      sd: 2,
    });
    expect(posteriorNormal({ mu0: 1, sd0: Number.POSITIVE_INFINITY, est: 4, se: 2 })).toEqual({
      mean: 4,
      sd: 2,
    });
  });
});

const model: ValueModel = {
  lines: [],
  adoption: { kind: 'FIXED', value: 1 },
  horizonMonths: 12,
  discountRate: 0,
  sunk: 0,
  seed: 7,
};
const line = (change: Partial<ValueLine>): ValueLine => ({
  side: 'BENEFIT',
  range: { kind: 'FIXED', value: 100 },
  per: 'MONTH',
  probability: 1,
  startMonth: 0,
  rampMonths: 0,
  ...change,
});

describe('The value from here on', () => {
  it.each([
    ['twelve months', {}, {}, 1200],
    ['what starts later', { startMonth: 3 }, {}, 900],
    ['nothing from beyond the horizon', { startMonth: 12 }, {}, 0],
    ['half of the months in which it climbs', { rampMonths: 4 }, {}, 1000],
    ['a one-off once', { per: 'ONCE', startMonth: 5 }, {}, 100],
    ['a cost against', { side: 'COST' }, {}, -1200],
    ['the part that is adopted', {}, { adoption: { kind: 'FIXED', value: 0.25 } }, 300],
    ['costs in full whatever is adopted', { side: 'COST' }, { adoption: { kind: 'FIXED', value: 0 } }, -1200],
    [
      'a one-off after a year at a tenth less',
      { per: 'ONCE', startMonth: 12 },
      { horizonMonths: 13, discountRate: 0.25 },
      80,
    ],
  ] as const)('counts %s', (_, change, around, mean) => {
    const value = forwardValue({ ...model, ...around, lines: [line(change)] });
    expect(value.mean).toBeCloseTo(mean, 9);
    expect(value).toMatchObject({ sd: 0, evpi: 0, chancePositive: mean > 0 ? 1 : 0 });
    expect(value.p10).toBeCloseTo(mean, 9);
  });

  it('knows nothing of an empty model', () => {
    expect(forwardValue(model)).toMatchObject({
      mean: 0,
      sd: 0,
      p50: 0,
      chancePositive: 0,
      expectedRoi: null,
    });
  });

  it('is the same for the same seed, and about the same for another', () => {
    const lines = [
      line({ range: { kind: 'CI90', low: 50, high: 300 }, probability: 0.7 }),
      line({ side: 'COST', range: { kind: 'PERT', min: 60, mode: 80, max: 120 } }),
    ];
    const one = forwardValue({ ...model, lines });
    expect(forwardValue({ ...model, lines })).toEqual(one);
    const other = forwardValue({ ...model, lines, seed: 8 });
    expect(other.p50).not.toBe(one.p50);
    expect(Math.abs(other.chancePositive - one.chancePositive)).toBeLessThan(0.02);
    expect(Math.abs(one.simulatedMean - one.mean)).toBeLessThan(0.03 * one.sd);
  });

  it('counts what is sunk in the total chance only', () => {
    const lines = [line({ range: { kind: 'NORMAL', mean: 10, sd: 20 } })];
    const free = forwardValue({ ...model, lines });
    const spent = forwardValue({ ...model, lines, sunk: 200 });
    expect(spent).toEqual({ ...free, chanceTotalPositive: spent.chanceTotalPositive });
    expect(spent.chanceTotalPositive).toBeLessThan(free.chanceTotalPositive);
  });

  it('has a simulation that agrees with its closed form', () => {
    const range = fc.oneof(
      pertRange.map((it) => ({ kind: 'PERT' as const, ...it })),
      fc
        .tuple(fc.integer({ min: -1000, max: 1000 }), fc.nat({ max: 2000 }))
        .map(([low, width]) => ({ kind: 'CI90' as const, low, high: low + width })),
    );
    const lines = fc.array(
      fc
        .tuple(range, fc.boolean(), fc.integer({ min: 0, max: 4 }))
        .map(([it, cost, quarters]) =>
          line({ range: it, side: cost ? 'COST' : 'BENEFIT', probability: quarters / 4 }),
        ),
      { maxLength: 4 },
    );
    const adoption = { kind: 'PERT' as const, min: 0.2, mode: 0.5, max: 0.9 };
    fc.assert(
      fc.property(lines, fc.nat(), (given, seed) => {
        const value = forwardValue({ ...model, adoption, lines: given, seed });
        expect(Math.abs(value.simulatedMean - value.mean)).toBeLessThanOrEqual(0.06 * value.sd + 1e-6);
        expect(value.p10).toBeLessThanOrEqual(value.p50);
        expect(value.p50).toBeLessThanOrEqual(value.p90);
        expect(value.evpi).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    [{ horizonMonths: 0 }],
    [{ horizonMonths: 1.5 }],
    [{ discountRate: -0.1 }],
    [{ adoption: { kind: 'CI90' as const, low: 0.2, high: 0.9 } }],
    [{ adoption: { kind: 'PERT' as const, min: 0.2, mode: 0.5, max: 1.1 } }],
    [{ lines: [line({ probability: 1.5 })] }],
    [{ lines: [line({ startMonth: -1 })] }],
    [{ lines: [line({ range: { kind: 'NORMAL', mean: 1, sd: -1 } })] }],
    [{ lines: [line({ range: { kind: 'FIXED', value: Number.NaN } })] }],
  ])('is refused for %o', (change) => {
    expect(() => forwardValue({ ...model, ...change })).toThrow(RangeError);
  });
});
