import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import { AddRoadLaneDocument } from '../../generated/documents/add-road-lane';
import { useChange } from '../../platform/use-change';
import { Button, IconButton } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { InlineEdit } from '../../ui/inline-edit';
import { ChangeNotice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import type { Marathon } from './road-flags';
import { useEditLane } from './use-edit-lane';

interface Props {
  readonly programId: string;
  readonly lanes: Marathon['lanes'];
  readonly onClose: () => void;
}

/** The outcomes of a road: named, put in their order, and added. */
export function LanesDialog({ programId, lanes, onClose }: Props) {
  const { change, rename, put } = useEditLane();
  return (
    <Dialog
      title="Outcomes"
      description="Each is a lane of the road, and says what will be true at its end."
      onClose={onClose}
      footer={<Button onClick={onClose}>Done</Button>}
    >
      <div className="flex flex-col gap-4">
        <ChangeNotice {...change} />
        <ol className="divide-y divide-line">
          {lanes.map((lane, at) => (
            <li key={lane.id} className="flex items-center gap-1 py-1">
              <div className="min-w-0 flex-1">
                <InlineEdit
                  label={`Outcome ${at + 1}`}
                  value={lane.name}
                  canEdit
                  revision={lane.version}
                  onSave={(value, revision) => rename(lane, value, revision)}
                />
              </div>
              <IconButton
                label={`Put “${lane.name}” higher`}
                disabled={at === 0}
                onClick={() => void put(lane, lane.place - 1)}
              >
                <ArrowUp aria-hidden size={14} />
              </IconButton>
              <IconButton
                label={`Put “${lane.name}” lower`}
                disabled={at === lanes.length - 1}
                onClick={() => void put(lane, lane.place + 1)}
              >
                <ArrowDown aria-hidden size={14} />
              </IconButton>
            </li>
          ))}
        </ol>
        <AddLane programId={programId} />
      </div>
    </Dialog>
  );
}

function AddLane({ programId }: Pick<Props, 'programId'>) {
  const change = useChange(AddRoadLaneDocument);
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const add = async () => {
    setTried(true);
    if (name.trim() === '') return;
    const { ok } = await change.submit({ programId, name });
    if (!ok) return;
    setName('');
    setTried(false);
  };
  return (
    <form
      noValidate
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <ChangeNotice {...change} shown={['name']} />
      <div className="flex items-start gap-2">
        <TextField
          label="A new outcome"
          hideLabel
          placeholder="Nobody waits for a refund"
          className="flex-1"
          maxLength={200}
          value={name}
          onChange={setName}
          error={
            change.problemAt('name') ??
            (tried && name.trim() === '' ? 'Say what will be true at its end.' : undefined)
          }
        />
        <Button busy={change.running} onClick={() => void add()}>
          Add
        </Button>
      </div>
    </form>
  );
}
