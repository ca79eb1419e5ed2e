import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import type { ChangeState } from '../../../platform/use-change';
import { Button } from '../../../ui/button';
import { ChangeNotice } from '../../../ui/notice';

interface Props {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly change: ChangeState;
  /** Paths that have their field here. */
  readonly shown: readonly string[];
  readonly button: string;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A short form that opens where its line stands: Ctrl Enter saves, Esc leaves. */
export function RecordForm({ form, change, shown, button, onSubmit, onClose, children }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSubmit();
  };
  return (
    <form
      ref={form}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      className="flex max-w-[60ch] flex-col gap-3"
    >
      <ChangeNotice {...change} shown={shown} onRetry={onSubmit} />
      {children}
      <div className="flex gap-2">
        <Button look="primary" type="submit" busy={change.running}>
          {button}
        </Button>
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
