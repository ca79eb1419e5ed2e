import { describe, expect, it } from 'vitest';
import { parseGivenNumber } from './given-number.js';

describe('A number in a sheet', () => {
  it.each([
    ['1234', 1234],
    [' 188065.0 ', 188065],
    ['1,234', 1234],
    ['1,234,567.5', 1234567.5],
    ['1.234.567,5', 1234567.5],
    ['1 234,5', 1234.5],
    ['1\u202f234', 1234],
    ["1'234", 1234],
    ['0,5', 0.5],
    ['-3e-4', -0.0003],
    ['−12', -12],
    ['.5', 0.5],
  ])('%j is %f', (given, value) => {
    expect(parseGivenNumber(given)).toBe(value);
  });

  it.each(['', '-', '12 %', '60%', '1,2,3', 'n/a', 'NaN', 'Infinity', '1e999', '0x10', '12abc'])(
    '%j is none',
    (given) => {
      expect(parseGivenNumber(given)).toBeNull();
    },
  );
});
