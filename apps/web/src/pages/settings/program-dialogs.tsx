import { useState } from 'react';
import type { ProgramInRow } from '../../features/programs/program-row';
import { AddProgramDocument } from '../../generated/documents/add-program';
import { EditProgramDocument } from '../../generated/documents/edit-program';
import { announceChange } from '../../platform/live-events';
import { MemberPicker } from '../../platform/member-picker';
import { takeBack } from '../../platform/take-back';
import { remember } from '../../platform/undo';
import { type Change, useChange } from '../../platform/use-change';
import type { Option } from '../../ui/combobox';
import { FormDialog } from '../../ui/form-dialog';
import { TextArea, TextField } from '../../ui/text-field';
import { showToast } from '../../ui/toasts';

interface Values {
  readonly name: string;
  readonly purpose: string;
  readonly owner: Option | null;
}
const shown = ['name', 'purpose', 'ownerId'] as const;
const missing = {
  name: 'Give it a name people will say.',
  purpose: 'Say in one sentence what it is for.',
} as const;

interface FormProps {
  readonly title: string;
  readonly verb: string;
  readonly initial: Values;
  readonly change: Pick<Change<unknown, unknown>, 'running' | 'refusal' | 'problems' | 'fault' | 'problemAt'>;
  readonly onSave: (values: Values) => Promise<boolean>;
  readonly onClose: () => void;
}

function ProgramForm({ title, verb, initial, change, onSave, onClose }: FormProps) {
  const [values, setValues] = useState(initial);
  const [tried, setTried] = useState(false);
  const errorAt = (path: 'name' | 'purpose') =>
    change.problemAt(path) ?? (tried && values[path].trim() === '' ? missing[path] : undefined);
  const submit = async () => {
    setTried(true);
    if (values.name.trim() === '' || values.purpose.trim() === '') return false;
    return onSave(values);
  };
  return (
    <FormDialog
      title={title}
      description="A standing cause with pilots. It has no end date."
      verb={verb}
      change={change}
      shown={shown}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="Name"
        value={values.name}
        onChange={(name) => setValues({ ...values, name })}
        error={errorAt('name')}
      />
      <TextArea
        label="Purpose"
        rows={2}
        hint="One sentence: what this program is for."
        value={values.purpose}
        onChange={(purpose) => setValues({ ...values, purpose })}
        error={errorAt('purpose')}
      />
      <MemberPicker
        label="Owner"
        optional
        value={values.owner}
        onChange={(owner) => setValues({ ...values, owner })}
        error={change.problemAt('ownerId')}
      />
    </FormDialog>
  );
}

export function AddProgramDialog({ onClose }: { readonly onClose: () => void }) {
  const change = useChange(AddProgramDocument);
  const save = async ({ name, purpose, owner }: Values) => {
    const outcome = await change.submit({ name, purpose, ownerId: owner?.id ?? null });
    if (!outcome.ok) return false;
    announceChange();
    showToast({ text: `${name.trim()} is founded.` });
    return true;
  };
  return (
    <ProgramForm
      title="New program"
      verb="Add"
      initial={{ name: '', purpose: '', owner: null }}
      change={change}
      onSave={save}
      onClose={onClose}
    />
  );
}

export function EditProgramDialog({
  program,
  onClose,
}: {
  readonly program: ProgramInRow;
  readonly onClose: () => void;
}) {
  const change = useChange(EditProgramDocument);
  // After a refused save the answer brings the version that stands now.
  const [version, setVersion] = useState(program.version);
  const { id: programId, name, purpose, owner } = program;
  const save = async (values: Values) => {
    const outcome = await change.submit({
      programId,
      version,
      name: values.name,
      purpose: values.purpose,
      ownerId: values.owner?.id ?? null,
    });
    const current = outcome.payload?.program?.version ?? version;
    setVersion(current);
    if (!outcome.ok) return false;
    const before = { programId, version: current, name, purpose, ownerId: owner?.id ?? null };
    remember({
      label: `${values.name.trim()} is changed.`,
      undo: () => takeBack(() => change.submit(before)),
    });
    return true;
  };
  return (
    <ProgramForm
      title={`Edit ${name}`}
      verb="Save"
      initial={{ name, purpose, owner: owner && { id: owner.id, label: owner.name } }}
      change={change}
      onSave={save}
      onClose={onClose}
    />
  );
}
