import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { aboutMoney, allocate, amount, isCurrency, minorDigits, moneyWords } from './money.js';

describe('A currency', () => {
  it.each([
    ['JPY', 0],
    ['KRW', 0],
    ['CLP', 0],
    ['EUR', 2],
    ['USD', 2],
    ['CHF', 2],
    ['KWD', 3],
    ['BHD', 3],
    ['TND', 3],
  ])('%s has %i digits after the point', (currency, digits) => {
    expect(isCurrency(currency)).toBe(true);
    expect(minorDigits(currency)).toBe(digits);
  });

  it.each(['eur', 'EURO', 'XX', '', '€', 'ABC', 'EUR '])('is not %j', (text) => {
    expect(isCurrency(text)).toBe(false);
  });
});

describe('An amount', () => {
  it.each([0, 1, 999, Number.MAX_SAFE_INTEGER])('may be %i', (minorUnits) => {
    expect(v.is(amount, { minorUnits, currency: 'JPY' })).toBe(true);
  });

  it.each([-1, 0.5, Number.MAX_SAFE_INTEGER + 1, Number.NaN, Number.POSITIVE_INFINITY])(
    'may not be %d',
    (minorUnits) => expect(v.is(amount, { minorUnits, currency: 'EUR' })).toBe(false),
  );

  it('needs a currency that exists', () => {
    expect(v.is(amount, { minorUnits: 1, currency: 'EURO' })).toBe(false);
  });
});

describe('An amount as people read it', () => {
  it.each([
    [420_000, 'EUR', '€4,200'],
    [1_250, 'EUR', '€12.50'],
    [1_200, 'EUR', '€12'],
    [-10_050, 'USD', '-$101'],
    [4_200, 'JPY', '¥4,200'],
    [1_234_567, 'KWD', 'KWD 1,235'],
    [12_345, 'KWD', 'KWD 12.345'],
    [0, 'EUR', '€0'],
  ])('%i minor units of %s are %s', (minorUnits, currency, words) => {
    expect(moneyWords({ minorUnits, currency }).replace(/\s/g, ' ')).toBe(words);
  });
});

describe('An amount that is not known exactly', () => {
  it.each([
    [27_327_664, 'EUR', '€270k'],
    [-2_863_025, 'EUR', '−€29k'],
    [120_000_000, 'GBP', '£1.2m'],
    [4_200, 'JPY', '¥4.2k'],
    [99_950, 'EUR', '€1k'],
    [0, 'EUR', '€0'],
  ])('of %i minor units of %s is said in two figures: %s', (minorUnits, currency, words) => {
    expect(aboutMoney({ minorUnits, currency })).toBe(words);
  });
});

describe('An amount shared by weights', () => {
  it.each([
    ['JPY', 100, [34, 33, 33]],
    ['EUR', 10_000, [3_334, 3_333, 3_333]],
    ['KWD', 100_000, [33_334, 33_333, 33_333]],
  ])('adds up in the smallest unit of %s', (currency, minorUnits, shares) => {
    expect(100 * 10 ** minorDigits(currency)).toBe(minorUnits);
    expect(allocate(minorUnits, [1, 1, 1])).toEqual(shares);
  });

  it('adds up whatever the amount and the weights, and each share is within one unit of its exact part', () => {
    const weights = fc.array(fc.nat({ max: 1_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.maxSafeInteger(), weights, (minorUnits, given) => {
        fc.pre(given.some((weight) => weight > 0));
        const shares = allocate(minorUnits, given);
        expect(shares.reduce((sum, share) => sum + BigInt(share), 0n)).toBe(BigInt(minorUnits));
        const total = given.reduce((sum, weight) => sum + weight, 0);
        shares.forEach((share, at) => {
          const exact = (BigInt(minorUnits) * BigInt(given[at] ?? 0)) / BigInt(total);
          const apart = BigInt(share) - exact;
          // Beyond 2^50 a double knows the exact part only to a few units.
          const allowed = Math.abs(minorUnits) < 2 ** 50 ? 1n : 8n;
          expect(apart <= allowed && apart >= -allowed).toBe(true);
        });
      }),
      { seed: 42, numRuns: 500 },
    );
  });

  it('gives nothing to a weight of nothing, and takes credits as negative amounts', () => {
    expect(allocate(7, [0, 1, 0])).toEqual([0, 7, 0]);
    expect(allocate(-100, [2, 1])).toEqual([-67, -33]);
    expect(allocate(0, [1, 2])).toEqual([0, 0]);
  });

  it('refuses fractions of a unit and weights that are none', () => {
    expect(() => allocate(0.5, [1])).toThrow(RangeError);
    for (const weights of [[], [0, 0], [-1, 2], [Number.NaN], [Number.POSITIVE_INFINITY]])
      expect(() => allocate(1, weights)).toThrow(RangeError);
  });
});
