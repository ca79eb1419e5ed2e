import { useApolloClient, useQuery } from '@apollo/client/react';
import type { TileInput } from '@scrimmage/contract/generated/schema-types';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { firstSize, tileInput, withTile } from '../../features/dashboards/tile-input';
import { DashboardPageDocument } from '../../generated/documents/dashboard-page';
import { OwnDashboardsDocument } from '../../generated/documents/own-dashboards';
import { SaveDashboardDocument } from '../../generated/documents/save-dashboard';
import { type Fault, faultOf } from '../../platform/faults';
import { announceChange } from '../../platform/live-events';
import { newId } from '../../platform/new-id';
import { useChange } from '../../platform/use-change';
import { FormDialog } from '../../ui/form-dialog';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { showToast } from '../../ui/toasts';
import type { Choice } from './tile-choice';
import type { WrittenQuery } from './use-run';

interface Props {
  readonly query: WrittenQuery;
  readonly choice: Choice;
  readonly title: string;
  readonly onClose: () => void;
}

const another = 'new';

/** Keeps the query with the way it is drawn: on one of one's own dashboards, or on a new one. */
export function AddToDashboardDialog({ query, choice, title: first, onClose }: Props) {
  const navigate = useNavigate();
  const client = useApolloClient();
  const [fault, setFault] = useState<Fault | null>(null);
  const change = useChange(SaveDashboardDocument);
  const { data } = useQuery(OwnDashboardsDocument, { fetchPolicy: 'cache-and-network' });
  const own = (data?.dashboards.edges ?? [])
    .map(({ node }) => node)
    .filter(({ viewerCan }) => viewerCan.edit);
  const [title, setTitle] = useState(first);
  const [chosen, setChosen] = useState<string | null>(null);
  const [name, setName] = useState('My dashboard');
  const [ids] = useState(() => ({ id: newId(), tileId: newId() }));
  const onto = own.find(({ id }) => id === (chosen ?? own[0]?.id));
  /** What is to be saved: the dashboard as it stands now with one tile more. Null when that could not be asked. */
  const stateWith = async (tile: TileInput) => {
    setFault(null);
    if (!onto) return { id: ids.id, title: name, tiles: [tile] };
    try {
      const { data: now } = await client.query({
        query: DashboardPageDocument,
        variables: { id: onto.id },
        fetchPolicy: 'network-only',
      });
      if (!now?.dashboard) return { id: ids.id, title: name, tiles: [tile] };
      const { id, version, title: called, tiles } = now.dashboard;
      return { id, version, title: called, tiles: withTile(tiles.map(tileInput), tile) };
    } catch (error) {
      setFault(faultOf(error));
      return null;
    }
  };
  const submit = async () => {
    const { text, operationName, variables } = query;
    const tile = {
      tileId: ids.tileId,
      title,
      query: text,
      operationName,
      variables,
      ...choice,
      fields: choice.fields.map(({ role, path }) => ({ role, path })),
      ...firstSize(choice.mark),
    };
    const asked = await stateWith(tile);
    if (!asked) return false;
    const outcome = await change.submit(asked);
    if (!outcome.ok) return false;
    const { dashboard } = outcome.payload;
    announceChange();
    if (dashboard)
      showToast({
        text: `“${title.trim()}” is on “${dashboard.title}”.`,
        action: {
          label: 'Open',
          run: () => void navigate({ to: '/dashboards/$id', params: { id: dashboard.id } }),
        },
      });
    return true;
  };
  const place = onto ? onto.tiles.length : 0;
  return (
    <FormDialog
      title="Add to a dashboard"
      description="The query is kept with the way it is drawn; its answer is not. Whoever opens the dashboard sees what they may."
      verb="Add"
      change={fault ? { ...change, fault } : change}
      shown={['title', `tiles.${place}.title`]}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="Title of the tile"
        value={title}
        onChange={setTitle}
        error={change.problemAt(`tiles.${place}.title`)}
      />
      <Select
        label="Dashboard"
        value={onto?.id ?? another}
        options={[
          ...own.map(({ id, title: label }) => ({ value: id, label })),
          { value: another, label: 'A new dashboard' },
        ]}
        onChange={setChosen}
      />
      {!onto && (
        <TextField label="Its title" value={name} onChange={setName} error={change.problemAt('title')} />
      )}
    </FormDialog>
  );
}
