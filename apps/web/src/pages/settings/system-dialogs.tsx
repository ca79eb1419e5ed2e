import type { SystemInRow } from '../../features/systems/system-row';
import { AddSystemDocument } from '../../generated/documents/add-system';
import { announceChange } from '../../platform/live-events';
import { useChange } from '../../platform/use-change';
import { showToast } from '../../ui/toasts';
import { SystemForm, type SystemValues } from './system-form';
import { useEditSystem } from './use-edit-system';

export function AddSystemDialog({ onClose }: { readonly onClose: () => void }) {
  const change = useChange(AddSystemDocument);
  const save = async ({ name, mode, layer, owner }: SystemValues) => {
    if (mode === '') return false;
    const input = { name, mode, layer: layer || null, ownerId: owner?.id ?? null };
    const outcome = await change.submit(input);
    if (!outcome.ok) return false;
    announceChange();
    showToast({ text: `${name.trim()} is added.` });
    return true;
  };
  return (
    <SystemForm
      title="New system"
      verb="Add"
      initial={{ name: '', mode: '', layer: '', owner: null }}
      change={change}
      onSave={save}
      onClose={onClose}
    />
  );
}

export function EditSystemDialog({
  system,
  onClose,
}: {
  readonly system: SystemInRow;
  readonly onClose: () => void;
}) {
  const { change, save } = useEditSystem(system);
  const { name, mode, layer, owner } = system;
  return (
    <SystemForm
      title={`Edit ${name}`}
      verb="Save"
      initial={{
        name,
        mode: mode ?? '',
        layer: layer ?? '',
        owner: owner && { id: owner.id, label: owner.name },
      }}
      change={change}
      onSave={(values) =>
        save({
          name: values.name,
          mode: values.mode || null,
          layer: values.layer || null,
          ownerId: values.owner?.id ?? null,
        })
      }
      onClose={onClose}
    />
  );
}
