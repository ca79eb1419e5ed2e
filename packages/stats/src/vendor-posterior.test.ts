import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceBelow, shareChances, vendorPosterior } from './vendor-posterior.js';

const prior = { priorMean: 0.25, n0: 2, kappa: 4 };
const cuts = { shirkerBelow: 0.1, sharerFrom: 0.35 };
const share = fc.nat({ max: 100 }).map((percent) => percent / 100);
const shares = fc.array(share, { maxLength: 12 });

describe('The belief about a vendor', () => {
  it('begins with the prior', () => {
    expect(vendorPosterior([], prior)).toMatchObject({ a: 0.5, b: 1.5, mean: 0.25, n: 0 });
  });

  it('lies between the prior and what was seen, and its interval holds nine cases in ten', () => {
    fc.assert(
      fc.property(shares, (realised) => {
        const believed = vendorPosterior(realised, prior);
        const seen = realised.reduce((sum, one) => sum + one, 0) / Math.max(1, realised.length);
        const ends = realised.length ? [0.25, seen] : [0.25];
        expect(believed.mean).toBeGreaterThanOrEqual(Math.min(...ends) - 1e-12);
        expect(believed.mean).toBeLessThanOrEqual(Math.max(...ends) + 1e-12);
        const held = chanceBelow(believed, believed.high90) - chanceBelow(believed, believed.low90);
        expect(Math.abs(held - 0.9)).toBeLessThan(1e-6);
      }),
    );
  });

  it('grows surer with every engagement that goes the same way', () => {
    const surer = [1, 2, 3, 4].map((n) => chanceBelow(vendorPosterior(Array(n).fill(0), prior), 0.1));
    expect(surer).toEqual(surer.toSorted((one, other) => one - other));
    expect(surer[0]).toBeLessThan(0.8);
    expect(surer[2]).toBeGreaterThan(0.9);
  });

  it('knows that a share is never below 0 and never above 1', () => {
    const believed = vendorPosterior([0.5], prior);
    expect([-1, 0, 1, 2].map((at) => chanceBelow(believed, at))).toEqual([0, 0, 1, 1]);
    fc.assert(
      fc.property(share, share, (one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        expect(chanceBelow(believed, low)).toBeLessThanOrEqual(chanceBelow(believed, high));
      }),
    );
  });

  it('gives chances that come to one, and refuses cuts that cross', () => {
    fc.assert(
      fc.property(shares, (realised) => {
        const { shirker, partial, sharer, n } = shareChances(vendorPosterior(realised, prior), cuts);
        expect(shirker + partial + sharer).toBeCloseTo(1, 9);
        expect(n).toBe(realised.length);
      }),
    );
    const believed = vendorPosterior([], prior);
    expect(() => shareChances(believed, { shirkerBelow: 0.5, sharerFrom: 0.4 })).toThrow(RangeError);
  });

  it('refuses shares and priors that are none', () => {
    expect(() => vendorPosterior([1.01], prior)).toThrow(RangeError);
    expect(() => vendorPosterior([Number.NaN], prior)).toThrow(RangeError);
    for (const wrong of [{ priorMean: 0 }, { priorMean: 1 }, { n0: 0 }, { kappa: -1 }])
      expect(() => vendorPosterior([], { ...prior, ...wrong })).toThrow(RangeError);
  });
});
