import { describe, expect, it } from 'vitest';
import { readCount, readNumber } from './read-number';

describe('A number as people type it', () => {
  it.each([
    ['2.1', 2.1],
    [' 2,1 ', 2.1],
    ['−0.4', -0.4],
    ['-3', -3],
    ['+.5', 0.5],
    ['1 200', 1200],
  ])('reads %o', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  it.each(['', '-', 'a lot', '1,200.5', '1,200', '1e3', '2.1 points'])('does not guess at %o', (text) => {
    expect(readNumber(text)).toBeNaN();
  });
});

describe('A count as people type it', () => {
  it.each([
    ['40', 40],
    [' 1,240 ', 1240],
    ['1 240', 1240],
    ['1.240.000', 1_240_000],
    ['0', 0],
  ])('reads %o', (text, value) => {
    expect(readCount(text)).toBe(value);
  });

  it.each(['', '-3', '3.5', '12,4', 'forty', '1e3'])('does not guess at %o', (text) => {
    expect(readCount(text)).toBeNaN();
  });
});
