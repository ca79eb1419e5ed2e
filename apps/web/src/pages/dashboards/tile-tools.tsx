import { moveTile, type TileMove } from '@scrimmage/domain/dashboard-grid';
import {
  ArrowLeft,
  ArrowRight,
  ChevronsDownUp,
  ChevronsLeftRight,
  ChevronsRightLeft,
  ChevronsUpDown,
  Ellipsis,
  GripVertical,
} from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import type { TileInFull } from '../../features/dashboards/tile-input';
import { MenuButton } from '../../ui/menu';

const moves: ReadonlyArray<{ readonly move: TileMove; readonly label: string; readonly icon: ReactNode }> = [
  { move: 'EARLIER', label: 'Earlier', icon: <ArrowLeft aria-hidden size={16} /> },
  { move: 'LATER', label: 'Later', icon: <ArrowRight aria-hidden size={16} /> },
  { move: 'WIDER', label: 'Wider', icon: <ChevronsLeftRight aria-hidden size={16} /> },
  { move: 'NARROWER', label: 'Narrower', icon: <ChevronsRightLeft aria-hidden size={16} /> },
  { move: 'TALLER', label: 'Taller', icon: <ChevronsUpDown aria-hidden size={16} /> },
  { move: 'SHORTER', label: 'Shorter', icon: <ChevronsDownUp aria-hidden size={16} /> },
];

const buttonClass =
  'control inline-flex aspect-square items-center justify-center text-ink-2 hover:bg-hover hover:text-ink aria-disabled:text-line-strong aria-disabled:hover:bg-transparent';

interface Props {
  readonly tile: TileInFull;
  readonly tiles: readonly TileInFull[];
  readonly handle: RefObject<HTMLSpanElement | null>;
  readonly onMove: (move: TileMove) => void;
  readonly onRename: () => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** What can be done with a tile, each by a button; the handle is for whoever drags. */
export function TileTools({ tile: { tileId, title }, tiles, handle, onMove, ...does }: Props) {
  return (
    <div
      role="toolbar"
      aria-label={`Arrange “${title}”`}
      className="no-print flex flex-wrap items-center rounded-md bg-sunken"
    >
      <span
        ref={handle}
        data-tip="Drag it onto another tile"
        className="control inline-flex cursor-grab items-center px-1 text-ink-3 phone:hidden"
      >
        <GripVertical aria-hidden size={16} />
      </span>
      {moves.map(({ move, label, icon }) => {
        const can = moveTile(tiles, tileId, move) !== null;
        return (
          <button
            key={move}
            type="button"
            data-move={move}
            aria-label={`${label}: ${title}`}
            data-tip={label}
            // It stays where the keyboard is, also when it can do nothing more.
            aria-disabled={!can || undefined}
            className={buttonClass}
            onClick={() => can && onMove(move)}
          >
            {icon}
          </button>
        );
      })}
      <MenuButton
        label={`More: ${title}`}
        align="end"
        className={buttonClass}
        entries={[
          { label: 'Rename', onPick: does.onRename },
          { label: 'Edit in the explorer', onPick: does.onEdit },
          { label: 'Remove', danger: true, onPick: does.onRemove },
        ]}
      >
        <span className="sr-only">{`More: ${title}`}</span>
        <Ellipsis aria-hidden size={16} />
      </MenuButton>
    </div>
  );
}
