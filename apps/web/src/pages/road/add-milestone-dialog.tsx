import { useState } from 'react';
import { AddMilestoneDocument } from '../../generated/documents/add-milestone';
import { AddRoadLaneDocument } from '../../generated/documents/add-road-lane';
import { newId } from '../../platform/new-id';
import { useChange } from '../../platform/use-change';
import { DateField } from '../../ui/date-field';
import { FormDialog } from '../../ui/form-dialog';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { showToast } from '../../ui/toasts';
import { PartFields, partPaths } from './part-fields';
import { useParts } from './use-parts';

/** Stands in the list of outcomes for one that is not there yet. */
const another = 'another';

interface Props {
  readonly programId: string;
  readonly lanes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  readonly onClose: () => void;
}

/** The outcome a milestone belongs to: one of the road's, or a new one that is added first. */
function useLane({ programId, lanes }: Props) {
  const change = useChange(AddRoadLaneDocument);
  const [id] = useState(newId);
  const [laneId, setLaneId] = useState(lanes[0]?.id ?? another);
  const [name, setName] = useState('');
  const isNew = laneId === another;
  return {
    change,
    laneId,
    setLaneId,
    name,
    setName,
    isNew,
    missing: isNew && name.trim() === '' ? 'Say what will be true at its end.' : undefined,
    /** The lane's id; null when it could not be added. Sent again it is found, not doubled. */
    settle: async () => {
      if (!isNew) return laneId;
      const { ok, payload } = await change.submit({ id, programId, name });
      return ok ? (payload.lane?.id ?? null) : null;
    },
  };
}

/** Puts a milestone on the road: what must be there, by when, and who has how much to finish. */
export function AddMilestoneDialog(props: Props) {
  const { programId, lanes, onClose } = props;
  const change = useChange(AddMilestoneDocument);
  const lane = useLane(props);
  const form = useParts(programId, []);
  const [id] = useState(newId);
  const [name, setName] = useState('');
  const [wantedOn, setWantedOn] = useState('');
  const [tried, setTried] = useState(false);
  const missing = name.trim() === '' ? 'Say in a few words what must be there.' : undefined;

  async function submit(): Promise<boolean> {
    setTried(true);
    if (missing || lane.missing || form.wrong) return false;
    const laneId = await lane.settle();
    if (laneId === null) return false;
    const stated = { id, programId, laneId, name, wantedOn: wantedOn || null, parts: form.inputs() };
    const { ok, payload } = await change.submit(stated);
    if (ok && payload.milestone) showToast({ text: `${payload.milestone.key} is on the road.` });
    return ok;
  }

  const refused = (lane.change.refusal ?? lane.change.fault) ? lane.change : change;
  return (
    <FormDialog
      title="Add a milestone"
      description="Sprints move it, item by item. The forecast says when it is likely to be reached."
      verb="Add"
      change={{ ...refused, running: change.running || lane.change.running }}
      shown={['name', 'wantedOn', 'laneId', ...partPaths(form)]}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="What must be there?"
        maxLength={200}
        value={name}
        onChange={setName}
        error={change.problemAt('name') ?? (tried ? missing : undefined)}
      />
      <Select
        label="Outcome it belongs to"
        value={lane.laneId}
        options={[
          ...lanes.map((one) => ({ value: one.id, label: one.name })),
          { value: another, label: 'A new outcome' },
        ]}
        onChange={lane.setLaneId}
        error={change.problemAt('laneId')}
      />
      {lane.isNew && (
        <TextField
          label="The new outcome"
          hint="What will be true at its end: “Nobody waits for a refund”."
          maxLength={200}
          value={lane.name}
          onChange={lane.setName}
          error={lane.change.problemAt('name') ?? (tried ? lane.missing : undefined)}
        />
      )}
      <DateField
        label="Wanted by"
        optional
        value={wantedOn}
        onChange={setWantedOn}
        error={change.problemAt('wantedOn')}
      />
      <PartFields form={form} tried={tried} problemAt={change.problemAt} />
    </FormDialog>
  );
}
