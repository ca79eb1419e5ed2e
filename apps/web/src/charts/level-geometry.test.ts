import { describe, expect, it } from 'vitest';
import { barCells, type LevelRow, levelColumns, placeKeys, raterPlaces } from './level-geometry';

const aRow = (name: string, end = '2'): LevelRow => ({
  id: name,
  name,
  essential: false,
  counted: 2,
  claimed: null,
  raters: [],
  earlier: null,
  end,
  asks: false,
  words: '',
  cells: [],
});
const kinds = (counted: number | null, claimed: number | null) =>
  barCells({ counted, claimed }, { left: 0, right: 108 }).map(({ kind }) => kind[0]);

describe('A bar of levels', () => {
  it.each([
    [0, null, 'feeee'],
    [2, null, 'fffee'],
    [2, 3, 'fffhe'],
    [2, 4, 'fffhh'],
    [4, 4, 'fffff'],
    [null, null, 'eeeee'],
  ])('that counts %s of %s claimed', (counted, claimed, drawn) => {
    expect(kinds(counted, claimed).join('')).toBe(drawn);
  });

  it('has five cells that fill the field; the one of nought is a stub', () => {
    const cells = barCells({ counted: 1, claimed: null }, { left: 10, right: 105 });
    expect(cells.map(({ width }) => Math.round(width))).toEqual([7, 20, 20, 20, 20]);
    expect(cells.map(({ left }) => Math.round(left))).toEqual([10, 19, 41, 63, 85]);
    expect((cells[4]?.left ?? 0) + (cells[4]?.width ?? 0)).toBeCloseTo(105);
  });

  it('carries the marks of two raters side by side, even on one level', () => {
    const cells = barCells({ counted: 1, claimed: null }, { left: 0, right: 443 });
    expect(raterPlaces([1, 1], cells)).toEqual([
      { rater: 0, x: 81.5 },
      { rater: 1, x: 92.5 },
    ]);
    expect(raterPlaces([null, 4], cells)).toEqual([{ rater: 1, x: expect.closeTo(398.5) }]);
    expect(raterPlaces([], cells)).toEqual([]);
  });
});

describe('The columns of level bars', () => {
  it('leave room for the longest name and the longest words, and no bar is endless', () => {
    const { left, right, end } = levelColumns([aRow('Conditions that go wrong', '3 claimed, 2 counts')], 700);
    expect(left).toBeGreaterThan(140);
    expect(end).toBeGreaterThan(right);
    expect(700 - end).toBeGreaterThan(90);
    const wide = levelColumns([aRow('Short')], 2_000);
    expect(wide.right - wide.left).toBe(560);
  });

  it('give the bar the whole width where it is narrow', () => {
    expect(levelColumns([aRow('Short')], 340)).toMatchObject({ narrow: true, left: 1, right: 339 });
  });
});

describe('What the marks mean', () => {
  it('stands in one line, and in more where it does not fit', () => {
    const keys = [
      { id: 'essential', text: 'essential' },
      { id: 'claimed', text: 'claimed, no artefact yet' },
    ] as const;
    expect(placeKeys(keys, 600).map(({ line }) => line)).toEqual([0, 0]);
    const narrow = placeKeys(keys, 160);
    expect(narrow.map(({ line, left }) => [line, left])).toEqual([
      [0, 0],
      [1, 0],
    ]);
    expect(placeKeys([], 160)).toEqual([]);
  });
});
