import { describe, expect, it } from 'vitest';
import { formatMoney } from './format';
import { parseMoney } from './parse-money';

describe('An amount as people type it', () => {
  it.each([
    ['42000', 4_200_000, 'EUR'],
    ['42,000', 4_200_000, 'EUR'],
    ['42.000', 4_200_000, 'EUR'],
    ['42 000.5', 4_200_050, 'EUR'],
    ['42.000,50', 4_200_050, 'EUR'],
    ['1,234,567', 123_456_700, 'EUR'],
    ['USD 1 200', 120_000, 'USD'],
    ['900 usd', 90_000, 'USD'],
    ['1200 JPY', 1_200, 'JPY'],
    ['1.234 BHD', 1_234, 'BHD'],
    ['0', 0, 'EUR'],
  ])('reads %s', (text, minorUnits, currency) => {
    expect(parseMoney(text, 'EUR')).toEqual({ minorUnits, currency });
  });

  it.each([
    '',
    'much',
    '-5',
    '1.2.3,4',
    '12.345,678',
    'EUR 5 USD',
    '5 XX',
    '10 JPY 1',
    '99999999999999999',
    '1.5 JPY',
  ])('refuses %j', (text) => expect(parseMoney(text, 'EUR')).toBeNull());

  it('reads what it is shown as when it is edited again', () => {
    for (const money of [
      { minorUnits: 4_200_050, currency: 'EUR' },
      { minorUnits: 1_200, currency: 'JPY' },
      { minorUnits: 1_234_567, currency: 'BHD' },
    ])
      expect(parseMoney(formatMoney(money, 'code'), 'USD')).toEqual(money);
  });
});
