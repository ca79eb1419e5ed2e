import { Pencil } from 'lucide-react';
import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { InlineConflict } from './inline-conflict';
import { InlineValue, PlainValue } from './inline-value';

interface EditorProps {
  readonly id: string;
  readonly draft: string;
  readonly setDraft: (next: string) => void;
  readonly 'aria-label': string;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
}

interface Props {
  /** The field's name, read aloud: "Decision date". */
  readonly label: string;
  readonly value: string;
  /** How the value is shown; the value itself when left out. */
  readonly display?: ReactNode;
  readonly placeholder?: string;
  readonly canEdit: boolean;
  readonly kind?: 'text' | 'lines' | 'date';
  /** The version the value belongs to; handed back on saving, so that the server knows what was looked at. */
  readonly revision?: number;
  /** Another control than a text box: it must take the focus when it appears. */
  readonly editor?: (props: EditorProps) => ReactNode;
  /** Answers the message to show beside the field, or null when it is saved. */
  readonly onSave: (value: string, revision: number) => Promise<string | null>;
}

/** What is being typed, and what it started from: when `value` moves away from it, somebody else was quicker. */
interface Editing {
  readonly draft: string;
  readonly from: string;
  readonly revision: number;
}

/** A value that becomes its own editor: click or Enter edits, Esc reverts, Enter or leaving saves. */
export function InlineEdit(props: Props) {
  const { label, value, display, placeholder = 'Not stated', canEdit, kind = 'text' } = props;
  const { revision = 0, editor, onSave } = props;
  const [editing, setEditing] = useState<Editing | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const backTo = useRef(false);
  const id = `edit-${label.toLowerCase().replace(/\W+/g, '-')}`;
  const shown = display ?? (value || null);
  // While ours is being saved, a value that moves is ours, as the server wrote it.
  const moved = editing !== null && value !== editing.from && value !== editing.draft;
  const conflict = moved && !saving;

  const leave = (backToButton: boolean) => {
    setEditing(null);
    setError(null);
    backTo.current = backToButton;
  };
  const save = async (backToButton: boolean, over: Editing | null = editing) => {
    if (over === null || saving) return;
    if (over.draft === value) return leave(backToButton);
    setSaving(true);
    const message = await onSave(over.draft, over.revision);
    setSaving(false);
    if (message === null) leave(backToButton);
    else setError(message);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      leave(true);
    } else if (event.target instanceof HTMLButtonElement || conflict) {
      // The buttons of a conflict have their own Enter, and none of it is saved unseen.
    } else if (event.key === 'Enter' && (kind !== 'lines' || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void save(true);
    }
  };
  const onBlur = (event: FocusEvent) => {
    if (!conflict && !event.currentTarget.contains(event.relatedTarget)) void save(false);
  };
  useEffect(() => {
    // Only now does the button stand again that the keyboard goes back to.
    if (editing === null && backTo.current) opener.current?.focus();
    backTo.current = false;
  }, [editing]);

  if (!canEdit) return <PlainValue shown={shown} placeholder={placeholder} />;
  if (editing === null) {
    return (
      <InlineValue
        label={label}
        shown={shown}
        placeholder={placeholder}
        icon={<Pencil aria-hidden size={14} />}
        opener={opener}
        onOpen={() => setEditing({ draft: value, from: value, revision })}
      />
    );
  }
  const control: EditorProps = {
    id,
    draft: editing.draft,
    setDraft: (draft) => setEditing({ ...editing, draft }),
    'aria-label': label,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': error ? `${id}-error` : undefined,
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the control inside
    <div onKeyDown={onKeyDown} onBlur={onBlur} aria-busy={saving || undefined} className="mt-1">
      {editor ? editor(control) : <PlainEditor {...control} kind={kind} />}
      {conflict && (
        <InlineConflict
          theirs={shown ?? placeholder}
          onKeepTheirs={() => leave(true)}
          onSaveMine={() => void save(true, { ...editing, from: value, revision })}
        />
      )}
      {error && !conflict && (
        <p id={`${id}-error`} role="alert" className="mt-1 text-meta font-medium text-bad">
          {error}
        </p>
      )}
      {saving && <p className="mt-1 text-meta text-ink-3">Saving…</p>}
    </div>
  );
}

function PlainEditor({
  draft,
  setDraft,
  kind,
  ...control
}: EditorProps & { readonly kind: 'text' | 'lines' | 'date' }) {
  const shared = { ...control, value: draft, className: 'control field-control', ref: takeFocus };
  if (kind === 'lines')
    return <textarea {...shared} rows={4} onChange={(event) => setDraft(event.target.value)} />;
  return <input {...shared} type={kind} onChange={(event) => setDraft(event.target.value)} />;
}

/** One identity for all of them: it runs when a control appears, not whenever it is drawn. */
function takeFocus(control: HTMLElement | null): void {
  control?.focus();
}
