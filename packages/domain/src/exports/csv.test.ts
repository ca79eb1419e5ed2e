import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvValue, csvCell, csvRow, guardCell, unguardCell } from './csv.js';

describe('A cell of an export', () => {
  it.each<[CsvValue, string]>([
    ['Crane planning', 'Crane planning'],
    ['', ''],
    [null, ''],
    [undefined, ''],
    [0, '0'],
    [-5, '-5'],
    [true, 'true'],
    ['-5', '-5'],
    ['+3.5e-2', '+3.5e-2'],
    ['=1+1', "'=1+1"],
    ['-5+cmd', "'-5+cmd"],
    ['+49 30 1234', "'+49 30 1234"],
    ['@here', "'@here"],
    ['\t=1', '"\'\t=1"'],
    ['\r=1', '"\'\r=1"'],
    ['＝1+1', "'＝1+1"],
    ["'=1", "''=1"],
    ["'quoted'", "'quoted'"],
    ['a,b', '"a,b"'],
    ['say "yes"', '"say ""yes"""'],
    ['two\nlines', '"two\nlines"'],
    [' blank ', '" blank "'],
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ])('%j is written %j', (value, written) => {
    expect(csvCell(value)).toBe(written);
  });

  it('is got back as it was, whatever it begins with', () => {
    const risky = fc
      .tuple(fc.stringMatching(/^'{0,3}[=+\-@\t\r\n＝]?/), fc.string())
      .map(([start, rest]) => start + rest);
    fc.assert(
      fc.property(risky, (text) => {
        expect(unguardCell(guardCell(text))).toBe(text);
        expect(/^[=+\-@\t\r\n]/.test(guardCell(text)) && Number.isNaN(Number(guardCell(text)))).toBe(false);
      }),
    );
  });
});

describe('A row of an export', () => {
  it('ends with CR LF and is never a blank line', () => {
    expect(csvRow(['a', null, 'b,c'])).toBe('a,,"b,c"\r\n');
    expect(csvRow([''])).toBe('""\r\n');
  });
});
