import { describe, expect, it } from 'vitest';
import { figureCsv, stepBy } from './figure';

describe('Stepping through a chart', () => {
  it.each([
    ['ArrowDown', 2, 3],
    ['ArrowRight', 4, 4],
    ['ArrowUp', 0, 0],
    ['Home', 3, 0],
    ['End', 0, 4],
    ['PageDown', 1, 4],
  ])('%s at %i leads to %i', (key, at, next) => expect(stepBy(key, at, 5)).toBe(next));

  it('leaves other keys alone', () => expect(stepBy('a', 1, 5)).toBeNull());
});

describe('A figure as CSV', () => {
  it('quotes what needs it, and makes text of what would be a formula', () => {
    const rows = [
      ['Running, on hold', 2],
      ['He said "go"', -3],
      ['=1+1', 0],
    ] as const;
    expect(figureCsv({ columns: ['Stage', 'Pilots'], rows })).toBe(
      'Stage,Pilots\r\n"Running, on hold",2\r\n"He said ""go""",-3\r\n\'=1+1,0\r\n',
    );
  });
});
