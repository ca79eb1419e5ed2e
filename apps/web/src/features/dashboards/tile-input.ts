import type { TileInput } from '@scrimmage/contract/generated/schema-types';
import type { TileMark } from '@scrimmage/domain/dashboard';
import type { Dashboard_inFullFragment, Dashboard_inRowFragment } from '../../generated/operations';

export type DashboardInFull = Dashboard_inFullFragment;
export type DashboardInRow = Dashboard_inRowFragment;
export type TileInFull = DashboardInFull['tiles'][number];

/** A tile as it is sent back: what the server works out is left out. */
export function tileInput(tile: TileInFull): TileInput {
  const { tileId, title, query, operationName, variables, path, mark, fields, width, height } = tile;
  return {
    tileId,
    title,
    query,
    operationName,
    variables: JSON.stringify(variables),
    path,
    mark,
    fields: fields.map(({ role, path: at }) => ({ role, path: at })),
    width,
    height,
  };
}

/** Tiles with one more at the end. One that is there already, because the answer to an earlier try was lost, is not doubled. */
export function withTile(tiles: readonly TileInput[], tile: TileInput): TileInput[] {
  return [...tiles.filter(({ tileId }) => tileId !== tile.tileId), tile];
}

/** How large a new tile is, in columns and rows. */
export function firstSize(mark: TileMark): { readonly width: number; readonly height: number } {
  return mark === 'NUMBER' ? { width: 3, height: 1 } : { width: 6, height: 2 };
}
