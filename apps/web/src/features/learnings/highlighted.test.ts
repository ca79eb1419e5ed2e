import { describe, expect, it } from 'vitest';
import { pieces } from './highlighted';

describe('A text with marked words', () => {
  it('is cut at them, in its own order', () => {
    const ranges = [
      { from: 8, to: 12 },
      { from: 0, to: 3 },
    ];
    expect(pieces('The old data', ranges).map(({ text, marked }) => [text, marked])).toEqual([
      ['The', true],
      [' old ', false],
      ['data', true],
    ]);
  });

  it('stays whole whatever the ranges say', () => {
    const ranges = [
      { from: 2, to: 6 },
      { from: 4, to: 8 },
      { from: 9, to: 9 },
      { from: 9, to: 99 },
    ];
    const cut = pieces('Stale data', ranges);
    expect(cut.map(({ text }) => text).join('')).toBe('Stale data');
    expect(cut.filter(({ marked }) => marked)).toHaveLength(1);
    expect(pieces('', [])).toEqual([]);
  });
});
