import { type ReactNode, useRef } from 'react';
import { buttonClass } from './button';

interface Props {
  readonly icon?: ReactNode;
  readonly children: ReactNode;
  /** For the browser's file list, such as ".pdf,.png". */
  readonly accept?: string;
  readonly describedBy?: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A file field that looks like a button: several files at once, by mouse, keyboard or a phone's camera. */
export function FilesButton({ icon, children, accept, describedBy, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null) => {
    onFiles([...(files ?? [])]);
    // The same file may be chosen again after it was corrected.
    if (input.current) input.current.value = '';
  };
  return (
    <label
      className={buttonClass(
        'plain',
        'cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-accent',
      )}
    >
      {icon}
      {children}
      <input
        ref={input}
        type="file"
        multiple
        accept={accept}
        aria-describedby={describedBy}
        onChange={(event) => take(event.target.files)}
        className="sr-only"
      />
    </label>
  );
}
