import { type FormEvent, type KeyboardEvent, type ReactNode, useRef } from 'react';
import { Button } from '../../../ui/button';
import { focusFirstError } from '../../../ui/field';

interface Props {
  /** "New contact", "Edit Ada Obi". */
  readonly label: string;
  readonly busy: boolean;
  readonly error: string | null;
  /** Answers false when something is still to be put right. */
  readonly onSave: () => Promise<boolean>;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A few fields in the place of the line they change: Enter saves, Esc leaves it as it was. */
export function LineForm({ label, busy, error, onSave, onCancel, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (!(await onSave())) focusFirstError(form.current);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <form
      ref={form}
      noValidate
      aria-label={label}
      onSubmit={(event) => void submit(event)}
      onKeyDown={onKeyDown}
      className="flex flex-col gap-3 rounded-md border border-line bg-sunken p-3"
    >
      <div className="grid grid-cols-2 gap-3 phone:grid-cols-1">{children}</div>
      {error && (
        <p role="alert" className="text-meta font-medium text-bad">
          {error}
        </p>
      )}
      <div className="flex gap-2">
        <Button type="submit" look="primary" busy={busy}>
          Save
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
