import { useRef, useState } from 'react';
import { SystemPicker } from '../../features/systems/system-picker';
import type { Charter_pilotFragment } from '../../generated/operations';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import type { Option } from '../../ui/combobox';
import { needsApprover, SystemTouchedRow, type Touched } from './system-touched-row';
import type { EditCharter } from './use-charter-edit';

interface Props {
  readonly pilot: Charter_pilotFragment;
  readonly edit: EditCharter;
}

/** The systems it reads and writes. Writing to a system of record needs somebody who approves it by name. */
export function SystemsPanel({ pilot, edit }: Props) {
  const [error, setError] = useState<string | null>(null);
  const canEdit = pilot.viewerCan.edit;
  const before: readonly Touched[] = pilot.systemsTouched.map(({ system, access, approver }) => ({
    systemId: system.id,
    access,
    approverId: approver?.id ?? null,
  }));
  const change = (after: readonly Touched[], revision = pilot.version) =>
    edit({
      words: 'the systems touched',
      changes: { systemsTouched: [...after] },
      inverse: { systemsTouched: [...before] },
      revision,
    });
  const save = async (after: readonly Touched[]) => setError(await change(after));
  const patched = (systemId: string, patch: Partial<Touched>) =>
    before.map((one) => (one.systemId === systemId ? { ...one, ...patch } : one));
  const unapproved = pilot.systemsTouched.filter((touched) => needsApprover(touched) && !touched.approver);
  return (
    <section aria-labelledby="systems-touched" data-field="systemsTouched" className="card p-4">
      <h2 id="systems-touched" className="mb-1 text-body font-semibold">
        Systems touched
      </h2>
      {before.length === 0 && <p className="py-1 text-body text-ink-3">Not stated</p>}
      <ul>
        {pilot.systemsTouched.map((touched) => (
          <SystemTouchedRow
            key={touched.system.id}
            touched={touched}
            canEdit={canEdit}
            revision={pilot.version}
            onAccess={(access) => void save(patched(touched.system.id, { access }))}
            onApprover={(approver, revision) =>
              change(patched(touched.system.id, { approverId: approver?.id ?? null }), revision)
            }
            onRemove={() => void save(before.filter(({ systemId }) => systemId !== touched.system.id))}
          />
        ))}
      </ul>
      {unapproved.length > 0 && (
        <p className="mt-2 flex flex-col items-start gap-1 text-meta text-ink-2">
          <Badge tone="watch" glyph="triangle">
            Writes to Mode 1
          </Badge>
          {`${unapproved.map(({ system }) => system.name).join(', ')}: a system of record. Somebody has to approve this by name before the pilot starts.`}
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
          onAdd={(systemId) => void save([...before, { systemId, access: 'READ', approverId: null }])}
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
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    setTwice(false);
    // The button is back with the next frame, and the keyboard goes back to it.
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (!open)
    return (
      <Button ref={opener} look="quiet" className="mt-2 -ml-3" onClick={() => setOpen(true)}>
        Add a system
      </Button>
    );
  const pick = (option: Option | null) => {
    if (!option) return;
    if (known.includes(option.id)) return setTwice(true);
    close();
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
      <Button look="quiet" className="self-start" onClick={close}>
        Cancel
      </Button>
    </div>
  );
}
