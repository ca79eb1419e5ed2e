import type { Tile, TileMark } from './dashboard.js';

/** Columns of the grid. */
export const gridColumns = 12;
/** Rows a tile can be high. */
export const mostTileHeight = 6;

/** Narrower than this a mark cannot be read. */
export const leastTileWidth: Readonly<Record<TileMark, number>> = {
  NUMBER: 2,
  TABLE: 4,
  LINE_WITH_BAND: 4,
  FOREST: 4,
  DUMBBELL: 4,
};

/** What a button can do with a tile. */
export const tileMoves = ['EARLIER', 'LATER', 'WIDER', 'NARROWER', 'TALLER', 'SHORTER'] as const;
export type TileMove = (typeof tileMoves)[number];

/** Where a tile stands: its first column and row, both from 1. */
export interface TilePlace {
  readonly tileId: string;
  readonly column: number;
  readonly row: number;
  readonly width: number;
  readonly height: number;
}

type Sized = Pick<Tile, 'tileId' | 'mark' | 'width' | 'height'>;

/**
 * Where tiles stand, in their order: beside each other as long as the twelve columns last, then on a new line below the
 * tallest of the line. Tiles never overlap, whatever their sizes, and on one column their order is the same.
 */
export function placesOf(tiles: readonly Pick<Tile, 'tileId' | 'width' | 'height'>[]): readonly TilePlace[] {
  const places: TilePlace[] = [];
  let column = 1;
  let row = 1;
  let tallest = 0;
  for (const { tileId, width, height } of tiles) {
    if (column + width - 1 > gridColumns) {
      column = 1;
      row += tallest;
      tallest = 0;
    }
    places.push({ tileId, column, row, width, height });
    column += width;
    tallest = Math.max(tallest, height);
  }
  return places;
}

const resized: Readonly<Partial<Record<TileMove, { readonly width: number; readonly height: number }>>> = {
  WIDER: { width: 1, height: 0 },
  NARROWER: { width: -1, height: 0 },
  TALLER: { width: 0, height: 1 },
  SHORTER: { width: 0, height: -1 },
};

function fits({ mark, width, height }: Sized): boolean {
  return width >= leastTileWidth[mark] && width <= gridColumns && height >= 1 && height <= mostTileHeight;
}

function swapped<T extends Sized>(tiles: readonly T[], at: number, step: number): readonly T[] | null {
  const tile = tiles[at];
  const to = at + step;
  if (!tile || to < 0 || to >= tiles.length) return null;
  return tiles.toSpliced(at, 1).toSpliced(to, 0, tile);
}

/**
 * The tiles after a button was pressed on one of them; null when it can do nothing: the tile is the first or last already, as
 * wide or narrow as can be, or not among them. A button that does nothing is not to be offered.
 */
export function moveTile<T extends Sized>(
  tiles: readonly T[],
  tileId: string,
  move: TileMove,
): readonly T[] | null {
  const at = tiles.findIndex((tile) => tile.tileId === tileId);
  const tile = tiles[at];
  if (!tile) return null;
  if (move === 'EARLIER') return swapped(tiles, at, -1);
  if (move === 'LATER') return swapped(tiles, at, 1);
  const by = resized[move] ?? { width: 0, height: 0 };
  const after = { ...tile, width: tile.width + by.width, height: tile.height + by.height };
  return fits(after) ? tiles.with(at, after) : null;
}

/** The tiles after one was dropped onto another, whose place it takes; null when nothing changes: one of them is not there, or they are the same. */
export function dropTile<T extends Pick<Tile, 'tileId'>>(
  tiles: readonly T[],
  tileId: string,
  ontoId: string,
): readonly T[] | null {
  const at = tiles.findIndex((tile) => tile.tileId === tileId);
  const to = tiles.findIndex((tile) => tile.tileId === ontoId);
  const tile = tiles[at];
  return tile && to >= 0 && to !== at ? tiles.toSpliced(at, 1).toSpliced(to, 0, tile) : null;
}
