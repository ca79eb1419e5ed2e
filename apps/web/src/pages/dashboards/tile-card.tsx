import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { TileMove, TilePlace } from '@scrimmage/domain/dashboard-grid';
import { type CSSProperties, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { TileInFull } from '../../features/dashboards/tile-input';
import { cx } from '../../ui/cx';
import { TileTools } from './tile-tools';
import { TileView } from './tile-view';

interface Props {
  readonly tile: TileInFull;
  readonly tiles: readonly TileInFull[];
  readonly place: TilePlace;
  readonly arranging: boolean;
  readonly onMove: (move: TileMove) => void;
  readonly onRename: () => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  /** Another tile was dropped here. */
  readonly onDrop: (tileId: string) => void;
}

/** A tile in its place on the grid; on phones all stand below each other, as tall as they are. */
export function TileCard({ tile, tiles, place, arranging, onDrop, ...does }: Props) {
  const card = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLSpanElement>(null);
  const [over, setOver] = useState(false);
  const dropped = useEffectEvent(onDrop);
  const { tileId } = tile;
  useEffect(() => {
    const element = card.current;
    const dragHandle = handle.current;
    if (!arranging || !element || !dragHandle) return;
    return combine(
      draggable({ element, dragHandle, getInitialData: () => ({ tileId }) }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => typeof source.data.tileId === 'string' && source.data.tileId !== tileId,
        onDragEnter: () => setOver(true),
        onDragLeave: () => setOver(false),
        onDrop: ({ source }) => {
          setOver(false);
          dropped(String(source.data.tileId));
        },
      }),
    );
  }, [arranging, tileId]);
  const { column, row, width, height } = place;
  const area = { '--tile': `${row} / ${column} / span ${height} / span ${width}` } as CSSProperties;
  return (
    <li
      ref={card}
      data-tile={tileId}
      style={area}
      className={cx(
        'flex min-w-0 flex-col gap-1 rounded-lg [grid-area:var(--tile)] phone:[grid-area:auto] print:mb-4',
        over && 'outline-2 outline-accent',
      )}
    >
      {arranging && <TileTools tile={tile} tiles={tiles} handle={handle} {...does} />}
      <TileView tile={tile} />
    </li>
  );
}
