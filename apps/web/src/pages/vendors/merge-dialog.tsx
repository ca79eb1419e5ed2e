import { useState } from 'react';
import { FormDialog } from '../../ui/form-dialog';
import { RadioList } from '../../ui/radio-list';
import { useMerge } from './use-merge';

interface Props {
  readonly vendors: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  readonly onMerged: () => void;
  readonly onClose: () => void;
}

/** Vendors somebody knows to be one: which of them stays. */
export function MergeDialog({ vendors, onMerged, onClose }: Props) {
  const { change, merge } = useMerge();
  const [stays, setStays] = useState(vendors[0]?.id ?? '');
  const submit = async () => {
    const into = vendors.find(({ id }) => id === stays);
    if (!into) return false;
    const done = await merge(
      into,
      vendors.filter((vendor) => vendor !== into),
    );
    if (done) onMerged();
    return done;
  };
  return (
    <FormDialog
      title="These are one vendor"
      description="What the others had becomes the one's that stays: parts in pilots, invoices, ratings. It can be undone."
      verb="Merge"
      change={change}
      shown={[]}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioList
        label="Which one stays?"
        value={stays}
        options={vendors.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setStays}
      />
    </FormDialog>
  );
}
