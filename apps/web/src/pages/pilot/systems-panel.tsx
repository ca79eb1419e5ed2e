import type { Access } from '@scrimmage/contract/generated/schema-types';
import { X } from 'lucide-react';
import { useState } from 'react';
import { accessWords, modeWords } from '../../features/pilots/words';
import { SystemPicker } from '../../features/systems/system-picker';
import type { Charter_pilotFragment } from '../../generated/operations';
import { Badge } from '../../ui/badge';
import { Button, IconButton } from '../../ui/button';
import type { Option } from '../../ui/combobox';
import { Select } from '../../ui/select';
import type { EditCharter } from './use-charter-edit';

interface Props {
  readonly pilot: Charter_pilotFragment;
  readonly edit: EditCharter;
}
interface Touched {
  readonly systemId: string;
  readonly access: Access;
}

const accesses = (['NONE', 'READ', 'WRITE'] as const).map((value) => ({ value, label: accessWords[value] }));

/** The systems it reads and writes. Writing to a system of record needs somebody who approves it by name. */
export function SystemsPanel({ pilot, edit }: Props) {
  const [error, setError] = useState<string | null>(null);
  const canEdit = pilot.viewerCan.edit;
  const before: readonly Touched[] = pilot.systemsTouched.map(({ system, access }) => ({
    systemId: system.id,
    access,
  }));
  const save = async (after: readonly Touched[]) =>
    setError(
      await edit({
        words: 'the systems touched',
        changes: { systemsTouched: [...after] },
        inverse: { systemsTouched: [...before] },
        revision: pilot.version,
      }),
    );
  const risky = pilot.systemsTouched.filter(
    ({ system, access }) => system.mode === 'MODE_1' && access === 'WRITE',
  );
  return (
    <section aria-labelledby="systems-touched" data-field="systemsTouched" className="card p-4">
      <h2 id="systems-touched" className="mb-1 text-body font-semibold">
        Systems touched
      </h2>
      {before.length === 0 && <p className="py-1 text-body text-ink-3">Not stated</p>}
      <ul>
        {pilot.systemsTouched.map(({ system, access }) => (
          <li
            key={system.id}
            className="flex min-h-9 items-center gap-2 border-b border-line last:border-b-0"
          >
            <span className="min-w-0 flex-1 py-1 text-table">
              {system.name}
              {system.mode && <span className="text-ink-3">{` · ${modeWords[system.mode]}`}</span>}
            </span>
            {canEdit ? (
              <>
                <Select
                  label={`Access to ${system.name}`}
                  hideLabel
                  value={access}
                  options={accesses}
                  onChange={(next) =>
                    void save(
                      before.map((one) => (one.systemId === system.id ? { ...one, access: next } : one)),
                    )
                  }
                  className="w-28"
                />
                <IconButton
                  label={`Remove ${system.name}`}
                  onClick={() => void save(before.filter(({ systemId }) => systemId !== system.id))}
                >
                  <X aria-hidden size={14} />
                </IconButton>
              </>
            ) : (
              <span className="text-table text-ink-2">{accessWords[access]}</span>
            )}
          </li>
        ))}
      </ul>
      {risky.length > 0 && (
        <p className="mt-2 flex flex-col items-start gap-1 text-meta text-ink-2">
          <Badge tone="watch" glyph="triangle">
            Writes to Mode 1
          </Badge>
          {`${risky.map(({ system }) => system.name).join(', ')}: a system of record. Somebody has to approve this by name before the pilot starts.`}
        </p>
      )}
      {error && (
        <p role="alert" className="mt-2 text-meta font-medium text-bad">
          {error}
        </p>
      )}
      {canEdit && (
        <AddSystem
          known={before.map(({ systemId }) => systemId)}
          onAdd={(systemId) => void save([...before, { systemId, access: 'READ' }])}
        />
      )}
    </section>
  );
}

interface AddProps {
  readonly known: readonly string[];
  readonly onAdd: (systemId: string) => void;
}

function AddSystem({ known, onAdd }: AddProps) {
  const [open, setOpen] = useState(false);
  const [twice, setTwice] = useState(false);
  if (!open)
    return (
      <Button look="quiet" className="mt-2 -ml-3" onClick={() => setOpen(true)}>
        Add a system
      </Button>
    );
  const pick = (option: Option | null) => {
    if (!option) return;
    if (known.includes(option.id)) return setTwice(true);
    setOpen(false);
    setTwice(false);
    onAdd(option.id);
  };
  return (
    <div className="mt-2 flex flex-col gap-1">
      <SystemPicker
        label="System to add"
        value={null}
        onChange={pick}
        focused
        error={twice ? 'This one is listed already.' : null}
      />
      <Button look="quiet" className="self-start" onClick={() => setOpen(false)}>
        Cancel
      </Button>
    </div>
  );
}
