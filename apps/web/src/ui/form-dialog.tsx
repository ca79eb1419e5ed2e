import { type ComponentProps, type FormEvent, type KeyboardEvent, type ReactNode, useRef } from 'react';
import { Button } from './button';
import { Dialog, type DialogProps } from './dialog';
import { focusFirstError } from './field';
import { ChangeNotice } from './notice';

/** How the sending of a form goes. */
export type FormChange = Pick<ComponentProps<typeof ChangeNotice>, 'refusal' | 'problems' | 'fault'> & {
  readonly running: boolean;
};

interface Props extends Pick<DialogProps, 'title' | 'shape' | 'onClose' | 'children'> {
  readonly description?: string;
  /** The verb on the button: "Add", "Save". */
  readonly verb: string;
  /** True for what ends something. */
  readonly danger?: boolean;
  readonly change: FormChange;
  /** Paths whose problem already stands beside a field. */
  readonly shown: readonly string[];
  /** Answers false when something is still to be put right. */
  readonly onSubmit: () => Promise<boolean>;
  /** Stands beside the form on a broad dialog, else below it; a dialog of its own may stand here too. */
  readonly beside?: ReactNode;
}

/** A form in a dialog: Enter or Ctrl Enter sends it, a refusal stays above it, the first mistake gets the cursor. */
export function FormDialog({
  title,
  description,
  shape = 'dialog',
  verb,
  danger = false,
  change,
  shown,
  onSubmit,
  onClose,
  beside,
  children,
}: Props) {
  const form = useRef<HTMLFormElement>(null);
  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    if (change.running) return;
    if (await onSubmit()) onClose();
    else focusFirstError(form.current);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
  };
  return (
    <Dialog
      title={title}
      shape={shape}
      {...(description ? { description } : {})}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look={danger ? 'danger' : 'primary'} busy={change.running} onClick={() => void submit()}>
            {verb}
          </Button>
        </>
      }
    >
      <div className={shape === 'broad' ? 'grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]' : ''}>
        <form
          ref={form}
          noValidate
          onSubmit={(event) => void submit(event)}
          onKeyDown={onKeyDown}
          className="flex min-w-0 flex-col gap-4"
        >
          <ChangeNotice {...change} shown={shown} onRetry={() => void submit()} />
          {children}
          {/* Enter sends a form only when it holds a button of its own. */}
          <button type="submit" hidden />
        </form>
        {beside}
      </div>
    </Dialog>
  );
}
