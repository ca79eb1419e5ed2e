import { ChevronDown } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from './button';
import type { ComboboxProps, Option } from './combobox';
import { InlineConflict } from './inline-conflict';
import { InlineValue, PlainValue } from './inline-value';

/** What a picker of a feature takes besides its own search. */
export type PickerProps = Pick<
  ComboboxProps,
  'label' | 'value' | 'onChange' | 'error' | 'hideLabel' | 'focused'
>;

interface Props {
  readonly label: string;
  readonly value: Option | null;
  readonly display?: ReactNode;
  readonly placeholder?: string;
  readonly canEdit: boolean;
  /** False where one must be chosen. */
  readonly clearable?: boolean;
  readonly revision: number;
  readonly picker: (props: PickerProps) => ReactNode;
  /** Answers the message to show beside the field, or null when it is saved. */
  readonly onSave: (value: Option | null, revision: number) => Promise<string | null>;
}

interface Choosing {
  readonly from: string | undefined;
  readonly revision: number;
  /** What was chosen, while its saving is under way or was refused. */
  readonly chosen?: Option | null;
}

/** A choice that becomes its own picker: click or Enter opens it, choosing saves, Esc reverts. */
export function InlinePick(props: Props) {
  const { label, value, display, placeholder = 'Not stated', canEdit, clearable = true } = props;
  const { revision, picker, onSave } = props;
  const [choosing, setChoosing] = useState<Choosing | null>(null);
  const [error, setError] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const backTo = useRef(false);
  const shown = display ?? value?.label ?? null;
  const refused = choosing?.chosen !== undefined && error !== null;
  const conflict = refused && value?.id !== choosing.from;

  const leave = () => {
    setChoosing(null);
    setError(null);
    backTo.current = true;
  };
  const save = async (chosen: Option | null, seen: number) => {
    if (chosen?.id === value?.id) return leave();
    setChoosing((before) => before && { ...before, chosen });
    const message = await onSave(chosen, seen);
    if (message === null) leave();
    else setError(message);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The first Esc closes the open list; the next one leaves. The picker takes every Esc for itself, so this comes before it.
    const listOpen = (event.target as HTMLElement).getAttribute('aria-expanded') === 'true';
    if (event.key !== 'Escape' || listOpen) return;
    event.stopPropagation();
    leave();
  };

  useEffect(() => {
    // Only now does the button stand again that the keyboard goes back to.
    if (choosing === null && backTo.current) opener.current?.focus();
    backTo.current = false;
  }, [choosing]);

  if (!canEdit) return <PlainValue shown={shown} placeholder={placeholder} />;
  if (choosing === null) {
    return (
      <InlineValue
        label={label}
        shown={shown}
        placeholder={placeholder}
        icon={<ChevronDown aria-hidden size={14} />}
        opener={opener}
        onOpen={() => setChoosing({ from: value?.id, revision })}
      />
    );
  }
  const { chosen } = choosing;
  return (
    <div onKeyDownCapture={onKeyDown} className="mt-1">
      {picker({
        label,
        hideLabel: true,
        focused: true,
        value: chosen === undefined ? value : chosen,
        error: conflict ? null : error,
        onChange: (next) => next && void save(next, choosing.revision),
      })}
      {conflict && (
        <InlineConflict
          theirs={shown ?? placeholder}
          onKeepTheirs={leave}
          onSaveMine={() => void save(chosen ?? null, revision)}
        />
      )}
      <div className="mt-1 flex gap-1">
        <Button look="quiet" onClick={leave}>
          Cancel
        </Button>
        {clearable && value && (
          <Button look="quiet" onClick={() => void save(null, choosing.revision)}>
            Clear
          </Button>
        )}
      </div>
    </div>
  );
}
