import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bernoulliCs, bernoulliLogE } from './bernoulli-cs.js';
import { kAlpha, normalMixtureHalfwidth, tMixtureCrit, tMixtureLogE } from './mixture.js';

const alpha = fc.constantFrom(0.01, 0.05, 0.1, 0.2);

describe('The t-mixture', () => {
  it('meets 1 / alpha exactly at its critical value', () => {
    const numbers = fc.tuple(fc.integer({ min: 2, max: 5000 }), fc.integer({ min: 1, max: 5000 }), alpha);
    fc.assert(
      fc.property(numbers, ([m, tune, level]) => {
        const at = { m, nu: m - 1, g: kAlpha(level) / tune };
        const crit = tMixtureCrit({ ...at, alpha: level });
        fc.pre(Number.isFinite(crit) && crit < 1e3);
        expect(tMixtureLogE({ ...at, t2: crit ** 2 })).toBeCloseTo(-Math.log(level), 6);
      }),
    );
  });

  it('tends to the normal mixture as the degrees of freedom grow', () => {
    const at = { m: 400, g: kAlpha(0.1) / 300 };
    expect(tMixtureCrit({ ...at, nu: 1e9, alpha: 0.1 })).toBeCloseTo(
      tMixtureCrit({ ...at, nu: Number.POSITIVE_INFINITY, alpha: 0.1 }),
      6,
    );
    expect(tMixtureLogE({ ...at, nu: 1e9, t2: 9 })).toBeCloseTo(
      tMixtureLogE({ ...at, nu: Number.POSITIVE_INFINITY, t2: 9 }),
      6,
    );
  });

  it('has no interval before there is information, and needs an alpha that is one', () => {
    expect(tMixtureCrit({ m: 0, nu: 5, g: 0.1, alpha: 0.1 })).toBe(Number.POSITIVE_INFINITY);
    expect(tMixtureCrit({ m: 5, nu: 0, g: 0.1, alpha: 0.1 })).toBe(Number.POSITIVE_INFINITY);
    expect(normalMixtureHalfwidth({ s2: 1, n: 0, nTune: 10, alpha: 0.1 })).toBe(Number.POSITIVE_INFINITY);
    expect(() => kAlpha(0)).toThrow(RangeError);
    expect(() => kAlpha(1)).toThrow(RangeError);
  });
});

describe('The exact interval of a share', () => {
  const cases = fc
    .tuple(fc.integer({ min: 1, max: 3000 }), fc.double({ min: 0, max: 1, noNaN: true }), alpha)
    .map(([n, share, level]) => ({
      n,
      successes: Math.round(share * n),
      nTune: 300,
      alpha: level,
      alphaOpt: level,
    }));

  it('holds the share seen, within 0 and 1', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { low, high } = bernoulliCs(given);
        const seen = given.successes / given.n;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(seen);
        expect(high).toBeGreaterThanOrEqual(seen);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('leaves out exactly the shares the e-value speaks against', () => {
    fc.assert(
      fc.property(cases, fc.double({ min: 0, max: 1, noNaN: true }), (given, p0) => {
        const { low, high } = bernoulliCs(given);
        fc.pre(Math.abs(p0 - low) > 1e-9 && Math.abs(p0 - high) > 1e-9);
        const against = bernoulliLogE({ ...given, p0 }) > -Math.log(given.alpha);
        expect(against).toBe(p0 < low || p0 > high);
      }),
    );
  });

  it('mirrors when successes and failures change places', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const one = bernoulliCs(given);
        const other = bernoulliCs({ ...given, successes: given.n - given.successes });
        expect(other.low).toBeCloseTo(1 - one.high, 9);
        expect(other.high).toBeCloseTo(1 - one.low, 9);
      }),
    );
  });

  it('knows nothing without cases, and a contradiction at the ends for certain', () => {
    const tuned = { nTune: 100, alpha: 0.1, alphaOpt: 0.1 };
    expect(bernoulliCs({ successes: 0, n: 0, ...tuned })).toEqual({ low: 0, high: 1 });
    expect(bernoulliLogE({ successes: 0, n: 0, p0: 0.3, ...tuned })).toBe(0);
    expect(bernoulliLogE({ successes: 1, n: 5, p0: 0, ...tuned })).toBe(Number.POSITIVE_INFINITY);
    expect(bernoulliLogE({ successes: 0, n: 5, p0: 0, ...tuned })).toBe(0);
    expect(bernoulliLogE({ successes: 4, n: 5, p0: 1, ...tuned })).toBe(Number.POSITIVE_INFINITY);
  });

  it.each([
    { successes: 6, n: 5 },
    { successes: -1, n: 5 },
    { successes: Number.NaN, n: 5 },
  ])('is refused for $successes of $n', (given) => {
    expect(() => bernoulliCs({ ...given, nTune: 10, alpha: 0.1, alphaOpt: 0.1 })).toThrow(RangeError);
  });
});
