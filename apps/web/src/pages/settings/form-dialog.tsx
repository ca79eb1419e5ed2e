import { type FormEvent, type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { ChangeState } from '../../platform/use-change';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { focusFirstError } from '../../ui/field';
import { ChangeNotice } from '../../ui/notice';

interface Props {
  readonly title: string;
  readonly description?: string;
  /** The verb on the button: "Add", "Save". */
  readonly verb: string;
  /** True for what ends something. */
  readonly danger?: boolean;
  readonly change: ChangeState;
  /** Paths whose problem already stands beside a field. */
  readonly shown: readonly string[];
  /** Answers false when something is still to be put right. */
  readonly onSubmit: () => Promise<boolean>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A short form in a dialog: Enter or Ctrl Enter sends it, a refusal stays above it, the first mistake gets the cursor. */
export function FormDialog({
  title,
  description,
  verb,
  danger = false,
  change,
  shown,
  onSubmit,
  onClose,
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
      <form
        ref={form}
        noValidate
        onSubmit={(event) => void submit(event)}
        onKeyDown={onKeyDown}
        className="flex flex-col gap-4"
      >
        <ChangeNotice {...change} shown={shown} onRetry={() => void submit()} />
        {children}
        {/* Enter sends a form only when it holds a button of its own. */}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
