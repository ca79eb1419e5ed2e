import { useState } from 'react';
import { AddVendorDocument } from '../../generated/documents/add-vendor';
import { announceChange } from '../../platform/live-events';
import { useChange } from '../../platform/use-change';
import { FormDialog } from '../../ui/form-dialog';
import { TextArea, TextField } from '../../ui/text-field';
import { type SimilarVendor, SimilarVendors } from './similar-vendors';

interface Props {
  /** What was typed where it was missed. */
  readonly name?: string;
  readonly onAdded: (vendor: SimilarVendor) => void;
  /** Called instead when one that is there already is the one that was meant. */
  readonly onUse: (vendor: SimilarVendor) => void;
  readonly onClose: () => void;
}

const shown = ['name', 'website', 'note'] as const;

/** A new vendor; those whose names fall together with it are shown before it is added. */
export function AddVendorDialog({ name: typed = '', onAdded, onUse, onClose }: Props) {
  const change = useChange(AddVendorDocument);
  const [values, setValues] = useState({ name: typed, website: '', note: '' });
  const [tried, setTried] = useState(false);
  const [similar, setSimilar] = useState<readonly SimilarVendor[]>([]);
  const set = (field: keyof typeof values) => (value: string) => {
    // Another name has other neighbours.
    if (field === 'name') setSimilar([]);
    setValues({ ...values, [field]: value });
  };
  const submit = async () => {
    setTried(true);
    if (values.name.trim() === '') return false;
    const outcome = await change.submit({
      name: values.name.trim(),
      website: values.website.trim() || null,
      note: values.note.trim() || null,
      despiteSimilar: similar.length > 0,
    });
    setSimilar(outcome.payload?.similar ?? []);
    if (!outcome.ok) return false;
    announceChange();
    if (outcome.payload.vendor) onAdded(outcome.payload.vendor);
    return true;
  };
  const nameError =
    change.problemAt('name') ?? (tried && values.name.trim() === '' ? 'Give its name.' : undefined);
  return (
    <FormDialog
      title="New vendor"
      description="A supplier. What it says, signs and does stands on its page."
      verb={similar.length > 0 ? 'Add all the same' : 'Add'}
      change={change}
      shown={shown}
      onSubmit={submit}
      onClose={onClose}
    >
      {similar.length > 0 && (
        <SimilarVendors
          vendors={similar}
          onUse={(vendor) => {
            onUse(vendor);
            onClose();
          }}
        />
      )}
      <TextField label="Name" value={values.name} onChange={set('name')} error={nameError} />
      <TextField
        label="Website"
        optional
        type="url"
        placeholder="https://"
        value={values.website}
        onChange={set('website')}
        error={change.problemAt('website')}
      />
      <TextArea
        label="Note"
        optional
        rows={2}
        hint="What it does, in a sentence."
        value={values.note}
        onChange={set('note')}
        error={change.problemAt('note')}
      />
    </FormDialog>
  );
}
