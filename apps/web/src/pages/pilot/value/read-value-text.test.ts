import { describe, expect, it } from 'vitest';
import { changedParts, readNumber, readValueText } from './read-value-text';
import { blankLine, blankRange, textOf } from './value-text';

describe('A number as people type it', () => {
  it.each([
    ['0', 0],
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['0,125', 0.125],
    ['1,250', 1250],
    ['1,250,000.50', 1_250_000.5],
    ['42 000', 42_000],
    ["42'000", 42_000],
    [' -1,250.5 ', -1250.5],
    ['−3', -3],
    ['+3', 3],
  ])('%s is %d', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  it.each(['much', '1.2.3', '1,2,3', '12e3', '', '5 %', '€5', '--1', 'NaN'])('%j is none', (text) => {
    expect(readNumber(text)).toBeNull();
  });
});

describe('A form as the contract wants it', () => {
  it('is all unknown when it is blank', () => {
    const { input, mistakes } = readValueText(textOf(null), 'EUR', 1);
    expect(mistakes).toEqual([]);
    expect(input).toEqual({
      horizonMonths: 12,
      discountRate: 0,
      adoption: null,
      lines: [],
      effect: null,
      sunk: null,
      weeklyBurn: null,
    });
  });

  it('has no dust of binary fractions in it', () => {
    const text = {
      ...textOf(null),
      adoption: { ...blankRange('FIXED'), likely: '29' },
      lines: [{ ...blankLine('COST'), name: 'x', amount: { ...blankRange('FIXED'), likely: '1.15' } }],
      discountRate: '7',
    };
    const { input } = readValueText(text, 'EUR', 1);
    expect(input.adoption?.likely).toBe(0.29);
    expect(input.lines?.[0]?.amount?.likely).toBe(115);
    expect(input.discountRate).toBe(0.07);
  });

  it('counts in the smallest unit of its currency', () => {
    const spent = { ...textOf(null), sunk: '1500' };
    expect(readValueText(spent, 'JPY', 1).input.sunk).toBe(1_500);
    expect(readValueText(spent, 'KWD', 1).input.sunk).toBe(1_500_000);
  });

  it('reads again what a model is typed as', () => {
    const model = {
      __typename: 'ValueModel',
      ...{ version: 1, currency: 'EUR', horizonMonths: 18, discountRate: 0.07, adoption: null, effect: null },
      lines: [],
      sunk: { __typename: 'Money', minorUnits: 123_456_789, currency: 'EUR' },
      weeklyBurn: { __typename: 'Money', minorUnits: 50, currency: 'EUR' },
    } as const;
    const text = textOf(model);
    expect([text.sunk, text.weeklyBurn, text.discountRate]).toEqual(['1,234,567.89', '0.5', '7']);
    expect(readValueText(text, 'EUR', 1).input).toMatchObject({
      horizonMonths: 18,
      discountRate: 0.07,
      sunk: 123_456_789,
      weeklyBurn: 50,
    });
  });

  it('sends what differs and nothing else', () => {
    const before = readValueText(textOf(null), 'EUR', 1).input;
    expect(changedParts(before, before)).toEqual({});
    expect(changedParts(before, { ...before, sunk: 0, adoption: null })).toEqual({ sunk: 0 });
  });
});
