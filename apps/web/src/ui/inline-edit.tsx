import { Pencil } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { cx } from './cx';

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
  /** Another control than a text box: it must take the focus when it appears. */
  readonly editor?: (props: EditorProps) => ReactNode;
  /** Answers the message to show beside the field, or null when it is saved. */
  readonly onSave: (value: string) => Promise<string | null>;
}

/** A value that becomes its own editor: click or Enter edits, Esc reverts, Enter or leaving saves. */
export function InlineEdit({
  label,
  value,
  display,
  placeholder = 'Not stated',
  canEdit,
  kind = 'text',
  editor,
  onSave,
}: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const id = `edit-${label.toLowerCase().replace(/\W+/g, '-')}`;
  const shown = display ?? (value || null);

  const leave = (backToButton: boolean) => {
    setDraft(null);
    setError(null);
    if (backToButton) requestAnimationFrame(() => opener.current?.focus());
  };
  const save = async (backToButton: boolean) => {
    if (draft === null || saving) return;
    if (draft === value) return leave(backToButton);
    setSaving(true);
    const message = await onSave(draft);
    setSaving(false);
    if (message === null) leave(backToButton);
    else setError(message);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      leave(true);
    } else if (event.key === 'Enter' && (kind !== 'lines' || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void save(true);
    }
  };

  if (!canEdit)
    return (
      <span className={cx('block py-1 text-body whitespace-pre-line', !shown && 'text-ink-3')}>
        {shown ?? placeholder}
      </span>
    );
  if (draft === null) {
    return (
      <button
        ref={opener}
        type="button"
        aria-label={`Edit ${label.toLowerCase()}`}
        onClick={() => setDraft(value)}
        className="group -mx-2 flex min-h-8 w-[calc(100%+1rem)] items-start gap-2 rounded-md px-2 py-1 text-left text-body hover:bg-hover max-md:min-h-11"
      >
        <span className={cx('min-w-0 flex-1 whitespace-pre-line', !shown && 'text-ink-3')}>
          {shown ?? placeholder}
        </span>
        <Pencil
          aria-hidden
          size={14}
          className="mt-1 shrink-0 text-ink-3 opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100"
        />
      </button>
    );
  }
  const control: EditorProps = {
    id,
    draft,
    setDraft,
    'aria-label': label,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': error ? `${id}-error` : undefined,
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the control inside
    <div onKeyDown={onKeyDown} onBlur={() => void save(false)} aria-busy={saving || undefined}>
      {editor ? editor(control) : <PlainEditor {...control} kind={kind} />}
      {error && (
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
  const shared = {
    ...control,
    value: draft,
    className: 'control field-control',
    ref: (node: HTMLElement | null) => node?.focus(),
  };
  if (kind === 'lines')
    return <textarea {...shared} rows={4} onChange={(event) => setDraft(event.target.value)} />;
  return <input {...shared} type={kind} onChange={(event) => setDraft(event.target.value)} />;
}
