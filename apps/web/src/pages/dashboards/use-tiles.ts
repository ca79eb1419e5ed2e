import { useRef, useState } from 'react';
import { type DashboardInFull, type TileInFull, tileInput } from '../../features/dashboards/tile-input';
import { SaveDashboardDocument } from '../../generated/documents/save-dashboard';
import { NotUndone, remember } from '../../platform/undo';
import { useChange } from '../../platform/use-change';

type Tiles = readonly TileInFull[];

/** Whatever was done to the tiles since would be lost with what is taken back. */
function mustStillBe(after: Tiles, now: Tiles): void {
  const text = (tiles: Tiles) => JSON.stringify(tiles.map(tileInput));
  if (text(now) !== text(after))
    throw new NotUndone('The tiles were changed again since. Take that back first.');
}

/**
 * The tiles as they are being arranged: shown at once, and saved one after the other, so that fast presses neither wait nor
 * overtake each other. What is refused goes back to how it was.
 */
export function useTiles(dashboard: DashboardInFull) {
  const change = useChange(SaveDashboardDocument);
  const [wanted, setWanted] = useState<Tiles | null>(null);
  const latest = useRef<Tiles | null>(null);
  const saving = useRef<Promise<string | null> | null>(null);
  const known = useRef(dashboard.tiles);
  known.current = dashboard.tiles;
  const version = useRef(dashboard.version);
  version.current = Math.max(version.current, dashboard.version);

  /** Saves until nothing newer is wanted; answers why it could not. */
  async function saveAll(): Promise<string | null> {
    while (latest.current) {
      const tiles = latest.current;
      const { id, title } = dashboard;
      const outcome = await change.submit({
        id,
        version: version.current,
        title,
        tiles: tiles.map(tileInput),
      });
      version.current = outcome.payload?.dashboard?.version ?? version.current;
      const newer = latest.current !== tiles;
      if (outcome.ok && newer) continue;
      latest.current = null;
      setWanted(null);
      if (!outcome.ok)
        return outcome.refusal?.sentence ?? outcome.problems[0]?.message ?? outcome.fault?.sentence ?? '';
    }
    return null;
  }

  function put(tiles: Tiles): Promise<string | null> {
    latest.current = tiles;
    setWanted(tiles);
    saving.current ??= saveAll().finally(() => {
      saving.current = null;
    });
    return saving.current;
  }

  const tiles = wanted ?? dashboard.tiles;
  return {
    tiles,
    change,
    /** Arranges them anew; `label` says what was done. It can be taken back at once, before it is saved: the two are saved in turn. */
    arrange: (after: Tiles, label: string) => {
      const before = latest.current ?? dashboard.tiles;
      void put(after);
      remember({
        label,
        undo: async () => {
          mustStillBe(after, latest.current ?? known.current);
          const why = await put(before);
          if (why !== null) throw new NotUndone(why);
        },
      });
    },
  };
}
