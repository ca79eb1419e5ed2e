import { newPassword } from '@scrimmage/domain/people';
import { type FormEvent, useRef, useState } from 'react';
import { safeParse } from 'valibot';
import { changePassword, type FieldProblem } from '../../platform/session';
import { Button } from '../../ui/button';
import { focusFirstError } from '../../ui/field';
import { ChangeNotice } from '../../ui/notice';
import { PasswordField } from '../../ui/text-field';
import { showToast } from '../../ui/toasts';

const empty = { current: '', next: '' };

/** What can be told without the server. */
function ownProblems({ current, next }: typeof empty): readonly FieldProblem[] {
  const parsed = safeParse(newPassword, next);
  return [
    ...(current === '' ? [{ path: 'current', code: 'MISSING', message: 'Give your current password.' }] : []),
    ...(parsed.success ? [] : [{ path: 'next', code: 'WEAK', message: parsed.issues[0].message }]),
  ];
}

/** Changing your own password asks for the one of today. */
export function PasswordForm() {
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState(empty);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [busy, setBusy] = useState(false);
  const errorAt = (path: string) => problems.find((problem) => problem.path === path)?.message;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    let found = ownProblems(values);
    if (found.length === 0) {
      setBusy(true);
      found = await changePassword(values.current, values.next);
      setBusy(false);
    }
    setProblems(found);
    if (found.length > 0) return focusFirstError(form.current);
    setValues(empty);
    showToast({ text: 'Your password is changed. Your other screens are signed out.' });
  };
  return (
    <form ref={form} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-3">
      <ChangeNotice refusal={null} problems={problems} fault={null} shown={['current', 'next']} />
      <PasswordField
        label="Current password"
        autoComplete="current-password"
        value={values.current}
        onChange={(current) => setValues({ ...values, current })}
        error={errorAt('current')}
      />
      <PasswordField
        label="New password"
        autoComplete="new-password"
        hint="At least 12 characters. A few unrelated words are easy to remember."
        value={values.next}
        onChange={(next) => setValues({ ...values, next })}
        error={errorAt('next')}
      />
      <div>
        <Button type="submit" look="primary" busy={busy}>
          Change password
        </Button>
      </div>
    </form>
  );
}
