import type { TokenScope } from '@scrimmage/contract/generated/schema-types';
import { useState } from 'react';
import type { TokenInRow } from '../../features/tokens/token-row';
import { scopeMeanings, scopeWords } from '../../features/tokens/token-words';
import { CreateApiTokenDocument } from '../../generated/documents/create-api-token';
import { RevokeApiTokenDocument } from '../../generated/documents/revoke-api-token';
import { announceChange } from '../../platform/live-events';
import { useChange } from '../../platform/use-change';
import { Button } from '../../ui/button';
import { CopyField } from '../../ui/copy-field';
import { Dialog } from '../../ui/dialog';
import { FormDialog } from '../../ui/form-dialog';
import { RadioList } from '../../ui/radio-list';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { showToast } from '../../ui/toasts';

const scopeOptions = (['READ', 'WRITE'] as const).map((value) => ({
  value,
  label: scopeWords[value],
  hint: scopeMeanings[value],
}));
const lifetimes = [
  { value: '7', label: '7 days' },
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '180', label: '180 days' },
  { value: '365', label: 'A year' },
] as const;
type Lifetime = (typeof lifetimes)[number]['value'];

interface Props {
  readonly onClose: () => void;
}

/** Makes a key for programs, then shows it once. */
export function CreateTokenDialog({ onClose }: Props) {
  const [made, setMade] = useState<{ name: string; secret: string } | null>(null);
  return made ? (
    <SecretShown {...made} onClose={onClose} />
  ) : (
    <TokenForm onMade={(name, secret) => setMade({ name, secret })} onClose={onClose} />
  );
}

interface FormProps extends Props {
  readonly onMade: (name: string, secret: string) => void;
}

function TokenForm({ onMade, onClose }: FormProps) {
  const change = useChange(CreateApiTokenDocument);
  const [name, setName] = useState('');
  const [scope, setScope] = useState<TokenScope>('READ');
  const [days, setDays] = useState<Lifetime>('90');
  const [tried, setTried] = useState(false);
  const submit = async () => {
    setTried(true);
    if (name.trim() === '') return false;
    const outcome = await change.submit({ name, scope, expiresInDays: Number(days) });
    if (!outcome.ok) return false;
    announceChange();
    onMade(name.trim(), outcome.payload.secret ?? '');
    // The dialog stays open and shows the token.
    return false;
  };
  return (
    <FormDialog
      title="New token"
      description="A key for programs. It acts as you, and never beyond what you choose here."
      verb="Make the token"
      change={change}
      shown={['name', 'scope', 'expiresInDays']}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="Name"
        hint="What it is for: “nightly figures”."
        value={name}
        onChange={setName}
        error={
          change.problemAt('name') ??
          (tried && name.trim() === ''
            ? 'Give it a name, so that you know later which one to revoke.'
            : undefined)
        }
      />
      <RadioList
        label="It may"
        value={scope}
        options={scopeOptions}
        onChange={setScope}
        error={change.problemAt('scope')}
      />
      <Select
        label="Expires after"
        value={days}
        options={lifetimes}
        onChange={setDays}
        error={change.problemAt('expiresInDays')}
      />
    </FormDialog>
  );
}

function SecretShown({ name, secret, onClose }: Props & { readonly name: string; readonly secret: string }) {
  return (
    <Dialog
      title={`The token “${name}”`}
      description="Copy it now: it is shown this once, and never stored."
      onClose={onClose}
      footer={
        <Button look="primary" onClick={onClose}>
          I have copied it
        </Button>
      }
    >
      <CopyField label="Token" value={secret} hint="Send it as “Authorization: Bearer …”." />
    </Dialog>
  );
}

/** Revoking cannot be taken back, so it is asked once, with the token's name. */
export function RevokeTokenDialog({ token, onClose }: Props & { readonly token: TokenInRow }) {
  const change = useChange(RevokeApiTokenDocument);
  const submit = async () => {
    const outcome = await change.submit({ apiTokenId: token.id });
    if (outcome.ok) showToast({ text: `${token.name} is revoked.` });
    return outcome.ok;
  };
  return (
    <FormDialog
      title={`Revoke “${token.name}”?`}
      verb="Revoke"
      danger
      change={change}
      shown={[]}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="text-body text-ink-2">
        Programs that use the token ending in <span className="font-mono">{token.prefix}</span> are refused at
        once. This cannot be taken back; they need a new token.
      </p>
    </FormDialog>
  );
}
