import { useState } from 'react';
import { AddUnitDocument } from '../../generated/documents/add-unit';
import { announceChange } from '../../platform/live-events';
import { useChange } from '../../platform/use-change';
import { FormDialog } from '../../ui/form-dialog';
import { TextField } from '../../ui/text-field';
import { showToast } from '../../ui/toasts';

/** A unit needs no more than its name. */
export function AddUnitDialog({ onClose }: { readonly onClose: () => void }) {
  const change = useChange(AddUnitDocument);
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const submit = async () => {
    setTried(true);
    if (name.trim() === '') return false;
    const outcome = await change.submit({ name });
    if (!outcome.ok) return false;
    announceChange();
    showToast({ text: `${name.trim()} is added.` });
    return true;
  };
  return (
    <FormDialog
      title="New unit"
      verb="Add"
      change={change}
      shown={['name']}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="Name"
        value={name}
        onChange={setName}
        error={
          change.problemAt('name') ??
          (tried && name.trim() === '' ? 'Give it the name people know it by.' : undefined)
        }
      />
    </FormDialog>
  );
}
