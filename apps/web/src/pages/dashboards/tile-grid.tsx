import { dropTile, moveTile, placesOf, type TileMove } from '@scrimmage/domain/dashboard-grid';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { packQuery } from '../../features/dashboards/packed-query';
import type { DashboardInFull, TileInFull } from '../../features/dashboards/tile-input';
import { announce } from '../../ui/live-region';
import { ChangeNotice } from '../../ui/notice';
import { RenameTileDialog } from './dashboard-dialogs';
import { TileCard } from './tile-card';
import { useTiles } from './use-tiles';

interface Props {
  readonly dashboard: DashboardInFull;
  readonly arranging: boolean;
}

const done: Readonly<Record<TileMove, string>> = {
  EARLIER: 'moved earlier',
  LATER: 'moved later',
  WIDER: 'made wider',
  NARROWER: 'made narrower',
  TALLER: 'made taller',
  SHORTER: 'made shorter',
};

/** A tile that moves takes its buttons along; the keyboard stays on the one that was pressed. */
function useKeptFocus(tiles: readonly TileInFull[]) {
  const pressed = useRef<{ readonly tileId: string; readonly move: TileMove } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus is looked after once the tiles stand anew
  useEffect(() => {
    const { tileId, move } = pressed.current ?? {};
    pressed.current = null;
    if (!tileId || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(`[data-tile="${tileId}"] [data-move="${move}"]`)?.focus();
  }, [tiles]);
  return pressed;
}

/** Takes a tile to the explorer, from where it is saved back into its place. */
function useEditing({ id }: DashboardInFull) {
  const navigate = useNavigate();
  return async ({ tileId, query, variables }: TileInFull) => {
    const hash = await packQuery({ text: query, variables: variables as Readonly<Record<string, unknown>> });
    void navigate({ to: '/explorer', search: { dashboard: id, tile: tileId }, hash });
  };
}

/** The tiles on twelve columns, and what arranging does with them. */
export function TileGrid({ dashboard, arranging }: Props) {
  const { tiles, arrange, change } = useTiles(dashboard);
  const pressed = useKeptFocus(tiles);
  const edit = useEditing(dashboard);
  const [renaming, setRenaming] = useState<string | null>(null);
  const places = placesOf(tiles);
  const put = (after: readonly TileInFull[] | null, tile: TileInFull, what: string) => {
    if (!after) return;
    const at = after.findIndex(({ tileId }) => tileId === tile.tileId);
    const where = at < 0 ? '' : `, ${at + 1} of ${after.length}`;
    announce(`“${tile.title}” ${what}${where}.`);
    arrange(after, `“${tile.title}” ${what}`);
  };
  return (
    <>
      <ChangeNotice {...change} />
      <ul className="grid auto-rows-[9.5rem] grid-cols-12 gap-4 phone:flex phone:flex-col print:block">
        {tiles.map((tile, at) => {
          const place = places[at];
          if (!place) return null;
          return (
            <TileCard
              key={tile.tileId}
              tile={tile}
              tiles={tiles}
              place={place}
              arranging={arranging}
              onMove={(move) => {
                pressed.current = { tileId: tile.tileId, move };
                put(moveTile(tiles, tile.tileId, move), tile, done[move]);
              }}
              onRename={() => setRenaming(tile.tileId)}
              onEdit={() => void edit(tile)}
              onRemove={() =>
                put(
                  tiles.filter(({ tileId }) => tileId !== tile.tileId),
                  tile,
                  'removed',
                )
              }
              onDrop={(tileId) => {
                const moved = tiles.find((other) => other.tileId === tileId);
                if (moved) put(dropTile(tiles, tileId, tile.tileId), moved, 'moved');
              }}
            />
          );
        })}
      </ul>
      {renaming !== null && (
        <RenameTileDialog dashboard={dashboard} tileId={renaming} onClose={() => setRenaming(null)} />
      )}
    </>
  );
}
