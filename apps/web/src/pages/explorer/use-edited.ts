import { useApolloClient, useQuery } from '@apollo/client/react';
import { leastTileWidth } from '@scrimmage/domain/dashboard-grid';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type TileInFull, tileInput } from '../../features/dashboards/tile-input';
import { DashboardPageDocument } from '../../generated/documents/dashboard-page';
import { SaveDashboardDocument } from '../../generated/documents/save-dashboard';
import { type Fault, fault, faultOf } from '../../platform/faults';
import { announceChange } from '../../platform/live-events';
import { NotUndone, remember } from '../../platform/undo';
import { useChange } from '../../platform/use-change';
import type { Choice } from './tile-choice';
import type { WrittenQuery } from './use-run';

/** A tile that was brought here to be changed. */
export interface Edited {
  readonly dashboardId: string;
  /** Of the dashboard. */
  readonly called: string;
  readonly tile: TileInFull;
}

interface Place {
  readonly dashboard?: string | undefined;
  readonly tile?: string | undefined;
}

/** The tile the address speaks of; 'gone' when it is not there, or not one's own; null while it is asked for, and without one. */
export function useEdited({ dashboard: id, tile: tileId }: Place): Edited | 'gone' | null {
  const asked = id !== undefined && tileId !== undefined;
  const { data } = useQuery(DashboardPageDocument, { variables: { id: id ?? null }, skip: !asked });
  if (!asked || !data) return null;
  const { dashboard } = data;
  const tile = dashboard?.tiles.find((one) => one.tileId === tileId);
  if (!dashboard?.viewerCan.edit || dashboard.deletedAt !== null || !tile) return 'gone';
  return { dashboardId: dashboard.id, called: dashboard.title, tile };
}

/** Puts a query and the way it is drawn into the tile it came from, which keeps its title, place and size. */
export function useSavingBack({ dashboardId, tile: { tileId, title } }: Edited) {
  const client = useApolloClient();
  const navigate = useNavigate();
  const change = useChange(SaveDashboardDocument);
  const [failed, setFailed] = useState<Fault | null>(null);

  const asItIs = async () => {
    const variables = { id: dashboardId };
    const query = DashboardPageDocument;
    const { data } = await client.query({ query, variables, fetchPolicy: 'network-only' });
    return data?.dashboard ?? null;
  };
  const put = async (now: Awaited<ReturnType<typeof asItIs>>, changed: Partial<TileInFull>, json: string) => {
    if (!now?.tiles.some((tile) => tile.tileId === tileId)) return false;
    const tiles = now.tiles.map((tile) =>
      tile.tileId === tileId ? { ...tileInput({ ...tile, ...changed }), variables: json } : tileInput(tile),
    );
    const outcome = await change.submit({ id: now.id, version: now.version, title: now.title, tiles });
    if (outcome.ok) announceChange();
    return outcome.ok;
  };
  const save = async ({ text, operationName, variables }: WrittenQuery, choice: Choice) => {
    setFailed(null);
    try {
      const now = await asItIs();
      const before = now?.tiles.find((tile) => tile.tileId === tileId);
      if (!before) return setFailed(fault('NOT_FOUND'));
      const fields = choice.fields.map((field) => ({ __typename: 'TileField' as const, ...field }));
      const width = Math.max(before.width, leastTileWidth[choice.mark]);
      if (!(await put(now, { query: text, operationName, ...choice, fields, width }, variables))) return;
      void navigate({ to: '/dashboards/$id', params: { id: dashboardId } });
      const undo = async () => {
        const { tileId: _, ...was } = before;
        if (!(await put(await asItIs(), was, JSON.stringify(was.variables)))) throw new NotUndone();
      };
      remember({ label: `“${title}” changed`, undo });
    } catch (error) {
      setFailed(faultOf(error));
    }
  };
  return { save, change: failed ? { ...change, fault: failed } : change };
}
