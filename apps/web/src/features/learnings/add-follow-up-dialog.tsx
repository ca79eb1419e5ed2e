import { useState } from 'react';
import { AddFollowUpDocument } from '../../generated/documents/add-follow-up';
import { addDays } from '../../platform/format';
import { MemberPicker } from '../../platform/member-picker';
import { newId } from '../../platform/new-id';
import { useChange } from '../../platform/use-change';
import { useViewer } from '../../platform/use-viewer';
import type { Option } from '../../ui/combobox';
import { DateField } from '../../ui/date-field';
import { FormDialog } from '../../ui/form-dialog';
import { TextField } from '../../ui/text-field';

interface Props {
  readonly about: { readonly failureId: string } | { readonly learningId: string };
  readonly onClose: () => void;
}

const presetWeeks = [1, 2, 4];

/** One thing to be done: one owner, one day. */
export function AddFollowUpDialog({ about, onClose }: Props) {
  const viewer = useViewer();
  const change = useChange(AddFollowUpDocument);
  const [id] = useState(newId);
  const [text, setText] = useState('');
  const [owner, setOwner] = useState<Option | null>(
    viewer && { id: viewer.member.id, label: viewer.member.name },
  );
  const [dueOn, setDueOn] = useState('');
  const [tried, setTried] = useState(false);
  const today = viewer?.today ?? '';
  const missing = {
    text: text.trim() === '' ? 'Say what is to be done.' : undefined,
    ownerId: owner ? undefined : 'Choose one person who does it.',
    dueOn: dueOn === '' ? 'Choose the day by which it is done.' : undefined,
  };
  const errorAt = (path: keyof typeof missing) =>
    change.problemAt(path) ?? (tried ? missing[path] : undefined);

  async function submit(): Promise<boolean> {
    setTried(true);
    if (missing.text || missing.ownerId || missing.dueOn) return false;
    return (await change.submit({ id, ...about, text, ownerId: owner?.id ?? '', dueOn })).ok;
  }

  return (
    <FormDialog
      title="Add a follow-up"
      verb="Add"
      change={change}
      shown={['text', 'ownerId', 'dueOn']}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="What is to be done?"
        maxLength={500}
        value={text}
        onChange={setText}
        error={errorAt('text')}
      />
      <MemberPicker label="Owner" value={owner} onChange={setOwner} error={errorAt('ownerId')} />
      <DateField
        label="By"
        value={dueOn}
        onChange={setDueOn}
        min={today}
        presets={
          today === ''
            ? []
            : presetWeeks.map((weeks) => ({
                label: weeks === 1 ? 'In a week' : `In ${weeks} weeks`,
                day: addDays(today, weeks * 7),
              }))
        }
        error={errorAt('dueOn')}
      />
    </FormDialog>
  );
}
