import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type DashboardInFull, tileInput } from '../../features/dashboards/tile-input';
import { SaveDashboardDocument } from '../../generated/documents/save-dashboard';
import { announceChange } from '../../platform/live-events';
import { newId } from '../../platform/new-id';
import { useChange } from '../../platform/use-change';
import { FormDialog } from '../../ui/form-dialog';
import { TextField } from '../../ui/text-field';

/** An empty page of one's own; tiles come from the explorer. */
export function NewDashboardDialog({ onClose }: { readonly onClose: () => void }) {
  const navigate = useNavigate();
  const change = useChange(SaveDashboardDocument);
  const [title, setTitle] = useState('');
  const [id] = useState(newId);
  const submit = async () => {
    const outcome = await change.submit({ id, title, tiles: [] });
    if (!outcome.ok) return false;
    announceChange();
    void navigate({ to: '/dashboards/$id', params: { id: outcome.payload.dashboard?.id ?? id } });
    return true;
  };
  return (
    <FormDialog
      title="New dashboard"
      verb="Make it"
      change={change}
      shown={['title']}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField label="Title" value={title} onChange={setTitle} error={change.problemAt('title')} />
    </FormDialog>
  );
}

interface RenameTileProps {
  readonly dashboard: DashboardInFull;
  readonly tileId: string;
  readonly onClose: () => void;
}

export function RenameTileDialog({ dashboard, tileId, onClose }: RenameTileProps) {
  const { id, version, title: called, tiles } = dashboard;
  const place = tiles.findIndex((tile) => tile.tileId === tileId);
  const change = useChange(SaveDashboardDocument);
  const [title, setTitle] = useState(tiles[place]?.title ?? '');
  const submit = async () => {
    const renamed = tiles.map((tile, at) => tileInput(at === place ? { ...tile, title } : tile));
    const outcome = await change.submit({ id, version, title: called, tiles: renamed });
    return outcome.ok;
  };
  const path = `tiles.${place}.title`;
  return (
    <FormDialog
      title="Rename the tile"
      verb="Save"
      change={change}
      shown={[path]}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField label="Title" value={title} onChange={setTitle} error={change.problemAt(path)} />
    </FormDialog>
  );
}

interface RenameProps {
  readonly dashboard: DashboardInFull;
  readonly onClose: () => void;
}

export function RenameDashboardDialog({
  dashboard: { id, version, tiles, ...before },
  onClose,
}: RenameProps) {
  const change = useChange(SaveDashboardDocument);
  const [title, setTitle] = useState(before.title);
  const submit = async () => {
    const outcome = await change.submit({ id, version, title, tiles: tiles.map(tileInput) });
    return outcome.ok;
  };
  return (
    <FormDialog
      title="Rename the dashboard"
      verb="Save"
      change={change}
      shown={['title']}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField label="Title" value={title} onChange={setTitle} error={change.problemAt('title')} />
    </FormDialog>
  );
}
