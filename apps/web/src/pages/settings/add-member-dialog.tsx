import type { Role } from '@scrimmage/contract/generated/schema-types';
import { useState } from 'react';
import { firstPassword } from '../../features/people/first-password';
import { roleOptions } from '../../features/people/role-words';
import { AddMemberDocument } from '../../generated/documents/add-member';
import { announceChange } from '../../platform/live-events';
import { useChange } from '../../platform/use-change';
import { Button } from '../../ui/button';
import { CopyField } from '../../ui/copy-field';
import { Dialog } from '../../ui/dialog';
import { FormDialog } from '../../ui/form-dialog';
import { RadioList } from '../../ui/radio-list';
import { PasswordField, TextField } from '../../ui/text-field';

const shown = ['name', 'email', 'role', 'password'] as const;
const missing = {
  name: 'Say what the person is called.',
  email: 'Give the address the person signs in with.',
  password: 'Give a first password, or let one be made.',
} as const;

interface Added {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Lets a person in. The first password is shown once more afterwards, to be handed over. */
export function AddMemberDialog({ onClose }: { readonly onClose: () => void }) {
  const [added, setAdded] = useState<Added | null>(null);
  return added ? (
    <HandOver {...added} onClose={onClose} />
  ) : (
    <AddMemberForm onAdded={setAdded} onClose={onClose} />
  );
}

function AddMemberForm({
  onAdded,
  onClose,
}: {
  readonly onAdded: (added: Added) => void;
  readonly onClose: () => void;
}) {
  const change = useChange(AddMemberDocument);
  const [values, setValues] = useState({ name: '', email: '', password: '' });
  const [role, setRole] = useState<Role>('CONTRIBUTOR');
  const [tried, setTried] = useState(false);
  const errorAt = (path: keyof typeof missing) =>
    change.problemAt(path) ?? (tried && values[path].trim() === '' ? missing[path] : undefined);
  const submit = async () => {
    setTried(true);
    if (Object.values(values).some((value) => value.trim() === '')) return false;
    const outcome = await change.submit({ ...values, role });
    if (!outcome.ok) return false;
    announceChange();
    onAdded({ ...values, email: values.email.trim() });
    // The dialog stays open and shows what to hand over.
    return false;
  };
  return (
    <FormDialog
      title="New member"
      verb="Let in"
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
      <TextField
        label="E-mail address"
        type="email"
        value={values.email}
        onChange={(email) => setValues({ ...values, email })}
        error={errorAt('email')}
      />
      <RadioList
        label="Role"
        value={role}
        options={roleOptions}
        onChange={setRole}
        error={change.problemAt('role')}
      />
      <div className="flex items-end gap-2">
        <PasswordField
          label="First password"
          autoComplete="new-password"
          value={values.password}
          onChange={(password) => setValues({ ...values, password })}
          error={errorAt('password')}
          className="flex-1"
        />
        <Button
          className="self-start mt-6"
          onClick={() => setValues({ ...values, password: firstPassword() })}
        >
          Make one
        </Button>
      </div>
    </FormDialog>
  );
}

function HandOver({ name, email, password, onClose }: Added & { readonly onClose: () => void }) {
  return (
    <Dialog
      title={`${name.trim()} is in`}
      description="Hand these over yourself: nothing is sent. The password is not shown again."
      onClose={onClose}
      footer={
        <Button look="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <CopyField label="E-mail address" value={email} />
        <CopyField label="First password" value={password} hint="To be changed under “Your profile”." />
      </div>
    </Dialog>
  );
}
