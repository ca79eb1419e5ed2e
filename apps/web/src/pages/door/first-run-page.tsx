import { useRouter } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { createWorkspace, type FieldProblem, type NewWorkspace } from '../../platform/session';
import { Button } from '../../ui/button';
import { focusFirstError } from '../../ui/field';
import { ChangeNotice } from '../../ui/notice';
import { Select } from '../../ui/select';
import { PasswordField, TextField } from '../../ui/text-field';
import { DoorFrame } from './door-frame';
import { currencies, guessedCurrency, guessedTimeZone, timeZones } from './places';

const empty: NewWorkspace = {
  workspaceName: '',
  name: '',
  email: '',
  password: '',
  currency: guessedCurrency,
  timeZone: guessedTimeZone,
};
const fields = Object.keys(empty);

const missing: ReadonlyArray<{
  readonly path: keyof NewWorkspace;
  readonly fits: (value: string) => boolean;
  readonly message: string;
}> = [
  {
    path: 'workspaceName',
    fits: (text) => text.trim() !== '',
    message: 'Give the workspace a name: your organisation, or the part that pilots.',
  },
  { path: 'name', fits: (text) => text.trim() !== '', message: 'Give your name, as colleagues know it.' },
  {
    path: 'email',
    fits: (text) => /^\S+@\S+$/.test(text.trim()),
    message: 'Give an e-mail address like name@example.org.',
  },
  {
    path: 'password',
    fits: (text) => text.length >= 12 && text.length <= 128,
    message: 'Use 12 to 128 characters.',
  },
];

/** Creates the workspace and its first administrator, once, on an empty installation. */
export function FirstRunPage() {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [input, setInput] = useState(empty);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [busy, setBusy] = useState(false);
  const errorAt = (path: keyof NewWorkspace) => problems.find((problem) => problem.path === path)?.message;
  const bind = (path: keyof NewWorkspace) => ({
    name: path,
    value: input[path],
    error: errorAt(path),
    onChange: (value: string) => setInput((before) => ({ ...before, [path]: value })),
  });

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    const found = missing
      .filter(({ path, fits }) => !fits(input[path]))
      .map(({ path, message }) => ({ path, code: 'REQUIRED', message }));
    setBusy(found.length === 0);
    const answer = found.length > 0 ? found : await createWorkspace(input);
    setBusy(false);
    setProblems(answer);
    if (answer.length === 0) router.history.push('/');
    else focusFirstError(form.current);
  }

  return (
    <DoorFrame
      title="Create your workspace"
      lead="This installation is empty. Name your workspace and make yourself its administrator; colleagues come later."
    >
      <form ref={form} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
        <ChangeNotice refusal={null} fault={null} problems={problems} shown={fields} />
        <TextField
          label="Workspace"
          autoComplete="organization"
          hint="Your organisation’s name."
          {...bind('workspaceName')}
        />
        <TextField label="Your name" autoComplete="name" {...bind('name')} />
        <TextField
          label="E-mail"
          type="email"
          autoComplete="username"
          inputMode="email"
          autoCapitalize="off"
          spellCheck={false}
          {...bind('email')}
        />
        <PasswordField
          label="Password"
          autoComplete="new-password"
          hint="12 to 128 characters; any characters, no other rules. Four words in a row are easy to remember and hard to guess."
          {...bind('password')}
        />
        <div className="grid grid-cols-2 gap-4 phone:grid-cols-1">
          <Select
            label="Currency"
            options={currencies}
            hint="New amounts start with it."
            {...bind('currency')}
          />
          <Select
            label="Time zone"
            options={timeZones}
            hint="Decides which day it is."
            {...bind('timeZone')}
          />
        </div>
        <Button type="submit" look="primary" busy={busy}>
          Create the workspace
        </Button>
      </form>
    </DoorFrame>
  );
}
