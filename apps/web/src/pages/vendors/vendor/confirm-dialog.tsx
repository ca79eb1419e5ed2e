import type { Stance } from '@scrimmage/contract/generated/schema-types';
import { useState } from 'react';
import { stanceLine, stanceMeanings, stanceWords } from '../../../features/vendors/stance-words';
import { stances } from '../../../features/vendors/stances';
import { ConfirmStanceDocument } from '../../../generated/documents/confirm-stance';
import type { VendorHeader_vendorFragment } from '../../../generated/operations';
import { announceChange } from '../../../platform/live-events';
import { useChange } from '../../../platform/use-change';
import { Checkbox } from '../../../ui/checkbox';
import { FormDialog } from '../../../ui/form-dialog';
import { RadioList } from '../../../ui/radio-list';
import { TextArea } from '../../../ui/text-field';
import { showToast } from '../../../ui/toasts';

interface Props {
  readonly vendor: VendorHeader_vendorFragment;
  readonly onClose: () => void;
}

/** A person's word on what was computed: the facts stand first, a reason is always given. */
export function ConfirmDialog({ vendor: { id, name, stance }, onClose }: Props) {
  const change = useChange(ConfirmStanceDocument);
  const [chosen, setChosen] = useState<Stance>(stance.confirmed?.stance ?? stance.stance);
  const [pretender, setPretender] = useState(stance.confirmed?.pretender ?? stance.pretender.length > 0);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = tried && reason.trim() === '' ? 'Say why, in a sentence.' : undefined;
  const submit = async () => {
    setTried(true);
    if (reason.trim() === '') return false;
    const outcome = await change.submit({ vendorId: id, stance: chosen, pretender, reason: reason.trim() });
    if (!outcome.ok) return false;
    announceChange();
    showToast({ text: `The stance of ${name} is confirmed.` });
    return true;
  };
  return (
    <FormDialog
      title={`Confirm the stance of ${name}`}
      verb="Confirm"
      change={change}
      shown={['reason']}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="flex flex-col gap-1 text-body text-ink-2">
        <p>{`Computed: ${stanceLine(stance)}.`}</p>
        {stance.pretender.map(({ sentence }) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <RadioList
        label="What you make of it"
        value={chosen}
        options={stances.map((value) => ({
          value,
          label: stanceWords[value],
          hint: stanceMeanings[value],
          aside: value === stance.stance ? <span className="text-meta text-ink-3">computed</span> : null,
        }))}
        onChange={setChosen}
        error={change.problemAt('stance')}
      />
      <Checkbox
        label="A pretender: it says it shares, and does not"
        checked={pretender}
        onChange={setPretender}
      />
      <TextArea
        label="Why"
        rows={2}
        hint="In a sentence others can check."
        value={reason}
        onChange={setReason}
        error={change.problemAt('reason') ?? missing}
      />
    </FormDialog>
  );
}
