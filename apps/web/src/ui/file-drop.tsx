import { FileUp } from 'lucide-react';
import { useId, useRef } from 'react';
import { cx } from './cx';
import { useNoDropElsewhere } from './no-drop-elsewhere';
import { useFilesDropped } from './use-files-dropped';

interface Props {
  /** What is wanted: "Drop a CSV file here, or choose one". */
  readonly label: string;
  readonly hint?: string;
  /** For the browser's file list, such as ".csv,text/csv". What is dropped is not filtered. */
  readonly accept?: string;
  readonly error?: string | null;
  readonly onFile: (file: File) => void;
}

/** One file, dropped or chosen. The field is an ordinary file field to the keyboard and to screen readers. */
export function FileDrop({ label, hint, accept, error, onFile }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { over, handlers } = useFilesDropped(([file]) => file && onFile(file));
  useNoDropElsewhere();
  const take = ([file]: Iterable<File>) => {
    if (file) onFile(file);
    // The same file may be chosen again after it was corrected.
    if (input.current) input.current.value = '';
  };
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div>
      <label
        htmlFor={id}
        {...handlers}
        className={cx(
          'flex flex-col items-center gap-1 rounded-lg border-2 border-dashed px-4 py-10 text-center hover:bg-hover has-focus-visible:outline-2 has-focus-visible:outline-accent',
          over ? 'border-accent bg-accent-soft' : 'border-line-strong bg-surface',
        )}
      >
        <FileUp aria-hidden size={24} className="text-ink-3" />
        <span className="text-section font-medium">{label}</span>
        {hint && (
          <span id={`${id}-hint`} className="text-meta text-ink-2">
            {hint}
          </span>
        )}
        <input
          ref={input}
          id={id}
          type="file"
          accept={accept}
          aria-invalid={error ? true : undefined}
          aria-describedby={described || undefined}
          onChange={(event) => take(event.target.files ?? [])}
          className="sr-only"
        />
      </label>
      {error && (
        <p id={`${id}-error`} role="alert" className="mt-2 text-body font-medium text-bad">
          {error}
        </p>
      )}
    </div>
  );
}
