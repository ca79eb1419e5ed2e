import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countAmounts, parseGivenAmount } from './given-amount.js';

const read = (given: string, mark: '.' | ',' | null = null, currency = 'GBP') => {
  const { minorUnits, currency: named, remark } = parseGivenAmount(given, mark, currency);
  return remark ?? (named ? `${minorUnits} ${named}` : minorUnits);
};

describe('An amount as a ledger writes it', () => {
  it.each([
    ['25779.79', 2577979],
    ['25,779.79', 2577979],
    ['1,234,567.89', 123456789],
    ['12,34,567.00', 123456700],
    ['25779.8', 2577980],
    ['25779', 2577900],
    ['.5', 50],
    ['£25,779.79', '2577979 GBP'],
    [' £ 25,779.79 ', '2577979 GBP'],
    ['Â£12.00', '1200 GBP'],
    ['\ufffd12.00', 1200],
    ['12.00 GBP', '1200 GBP'],
    ['€1.234,56', '123456 EUR'],
    ['$9.99', 999],
    ['1 234,56', 123456],
    ["1'234.56", 123456],
    ['1.234.567', 123456700],
    ['-1,000.50', -100050],
    ['−12.00', -1200],
    ['(1,000.00)', -100000],
    ['£(12.00)', '-1200 GBP'],
    ['-£12.00', '-1200 GBP'],
    ['£-12.00', '-1200 GBP'],
    ['1,000.00-', -100000],
    ['1,000.00 CR', -100000],
    ['1,000.00 DR', 100000],
    ['26786.399999999998', 2678640],
    ['123.45000000000002', 12345],
    ['25,779.7900', 2577979],
    ['0.00', 0],
    ['', null],
    [' - ', null],
    ['£-', null],
    ['N/A', null],
  ])('“%s” is %s', (given, expected) => {
    expect(read(given)).toBe(expected);
  });

  it.each([
    ['1,23.00', '“1,23.00” is not an amount.'],
    ['twelve', '“twelve” is not an amount.'],
    ['1.2E+06', '“1.2E+06” was shortened by a spreadsheet, so its cents are lost.'],
    ['25779.785', '“25779.785” is finer than GBP has cents: it has 3 decimals.'],
    ['1.234', '“1.234” may be a thousand or a fraction.'],
    ['99,999,999,999,999,999.00', '“99,999,999,999,999,999.00” is too large.'],
  ])('“%s” is left with the reason', (given, sentence) => {
    expect(read(given)).toBe(sentence);
  });

  it('is read by the mark the file shows where it alone could be two', () => {
    expect(read('1.234', ',')).toBe(123400);
    expect(read('1.234,5', ',')).toBe(123450);
    expect(read('1,234', '.')).toBe(123400);
    expect(read('1,50', '.')).toBe('“1,50” is not an amount.');
  });

  it('has as many digits as its currency', () => {
    expect(read('1,234', null, 'JPY')).toBe(1234);
    expect(read('1,234.567', null, 'KWD')).toBe(1234567);
    expect(read('12.5', null, 'JPY')).toBe('“12.5” is finer than JPY has cents: it has 1 decimals.');
  });

  it('comes back to the penny from every way to write it', () => {
    const amounts = fc.integer({ min: 1, max: 9_000_000_000_000_00 });
    fc.assert(
      fc.property(
        amounts,
        fc.boolean(),
        fc.constantFrom('en-GB', 'de-DE', 'fr-FR', 'de-CH'),
        (units, negative, tag) => {
          const whole = new Intl.NumberFormat(tag, { useGrouping: true }).format(
            BigInt(Math.trunc(units / 100)),
          );
          const mark = tag === 'en-GB' || tag === 'de-CH' ? '.' : ',';
          const text = `${negative ? '-' : ''}${whole}${mark}${String(units % 100).padStart(2, '0')}`;
          expect(parseGivenAmount(text, null, 'EUR').minorUnits).toBe(negative ? -units : units);
        },
      ),
    );
  });
});

describe('A column of amounts', () => {
  const told = (cells: readonly string[]) => {
    const count = countAmounts();
    for (const cell of cells) count.add(cell);
    return [count.mark(), count.currency()];
  };

  it('tells what stands before its cents, and its currency', () => {
    expect(told(['1,234.50', '£1,000', '12'])).toEqual(['.', 'GBP']);
    expect(told(['1.234,50', '1.000 €'])).toEqual([',', 'EUR']);
  });

  it('tells nothing when it could be either, or is of several currencies', () => {
    expect(told(['1,234', '12'])).toEqual([null, null]);
    expect(told(['1,50', '1.50', '£1', '€2'])).toEqual([null, null]);
  });
});
