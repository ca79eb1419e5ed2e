import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { aboutMoney, amount, isCurrency, minorDigits, moneyWords } from './money.js';

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
