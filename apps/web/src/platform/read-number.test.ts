import { describe, expect, it } from 'vitest';
import { readNumber } from './read-number';

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
