import { describe, expect, it } from 'vitest';
import type { TileMark } from './dashboard.js';
import { dropTile, gridColumns, mostTileHeight, moveTile, placesOf, tileMoves } from './dashboard-grid.js';

const tile = (tileId: string, width: number, height = 1, mark: TileMark = 'NUMBER') => ({
  tileId,
  mark,
  width,
  height,
});
const board = [tile('a', 4, 2), tile('b', 8, 1), tile('c', 6, 1), tile('d', 7, 3)];

describe('the grid', () => {
  it('fills twelve columns, then begins a line below the tallest', () => {
    expect(placesOf(board).map(({ column, row }) => [column, row])).toEqual([
      [1, 1],
      [5, 1],
      [1, 3],
      [1, 4],
    ]);
  });

  it('is empty without tiles', () => {
    expect(placesOf([])).toEqual([]);
  });

  it('never lays two tiles over each other, and none beside the twelve columns', () => {
    // Every row of three widths, in all orders of sizes.
    for (let n = 0; n < 11 ** 3; n++) {
      const widths = [2 + (n % 11), 2 + (Math.floor(n / 11) % 11), 2 + Math.floor(n / 121)];
      const places = placesOf(widths.map((width, at) => tile(String(at), width, 1 + ((n + at) % 3))));
      const taken = new Set<string>();
      for (const { column, row, width, height } of places) {
        expect(column + width - 1).toBeLessThanOrEqual(gridColumns);
        for (let x = column; x < column + width; x++)
          for (let y = row; y < row + height; y++) {
            expect(taken.has(`${x} ${y}`)).toBe(false);
            taken.add(`${x} ${y}`);
          }
      }
    }
  });
});

describe('a button on a tile', () => {
  const ids = (tiles: readonly { readonly tileId: string }[] | null) =>
    tiles?.map(({ tileId }) => tileId).join('') ?? null;

  it('moves it before or behind its neighbour', () => {
    expect(ids(moveTile(board, 'c', 'EARLIER'))).toBe('acbd');
    expect(ids(moveTile(board, 'a', 'LATER'))).toBe('bacd');
  });

  it('does nothing at the ends', () => {
    expect(moveTile(board, 'a', 'EARLIER')).toBeNull();
    expect(moveTile(board, 'd', 'LATER')).toBeNull();
  });

  it.each([
    ['WIDER', 5, 2],
    ['NARROWER', 3, 2],
    ['TALLER', 4, 3],
    ['SHORTER', 4, 1],
  ] as const)('makes it %s', (move, width, height) => {
    expect(moveTile(board, 'a', move)?.[0]).toEqual(tile('a', width, height));
  });

  it.each([
    ['WIDER', tile('t', 12)],
    ['NARROWER', tile('t', 2)],
    ['NARROWER', tile('t', 4, 1, 'FOREST')],
    ['TALLER', tile('t', 4, mostTileHeight)],
    ['SHORTER', tile('t', 4, 1)],
  ] as const)('does not make it %s than it can be', (move, it) => {
    expect(moveTile([it], 't', move)).toBeNull();
  });

  it('does nothing with a tile that is not there, and leaves what it was given as it is', () => {
    for (const move of tileMoves) expect(moveTile(board, 'z', move)).toBeNull();
    const before = structuredClone(board);
    for (const move of tileMoves) moveTile(board, 'b', move);
    expect(board).toEqual(before);
  });
});

describe('A tile that is dropped', () => {
  const order = (tileId: string, ontoId: string) =>
    dropTile(board, tileId, ontoId)
      ?.map((tile) => tile.tileId)
      .join('') ?? null;

  it('takes the place of the one below it, forwards and backwards', () => {
    expect([order('a', 'c'), order('d', 'a'), order('b', 'c')]).toEqual(['bcad', 'dabc', 'acbd']);
  });

  it('changes nothing on itself, or where one of them is not there', () => {
    expect([order('a', 'a'), order('z', 'a'), order('a', 'z')]).toEqual([null, null, null]);
  });
});
