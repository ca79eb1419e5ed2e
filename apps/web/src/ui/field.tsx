import { type ReactNode, useId } from 'react';
import { cx } from './cx';

export interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  /** Stays beside the field until it is put right. */
  readonly error?: string | null | undefined;
  readonly optional?: boolean;
  readonly hideLabel?: boolean;
  readonly className?: string;
}

/** What a control needs to belong to its label, hint and error. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

export function Field({
  label,
  hint,
  error,
  optional = false,
  hideLabel = false,
  className,
  children,
}: FieldProps & { readonly children: (control: ControlProps) => ReactNode }) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={cx('flex min-w-0 flex-col gap-1', className)}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'text-table font-medium text-ink'}>
        {label}
        {optional && <span className="font-normal text-ink-3"> (optional)</span>}
      </label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {hint && (
        <p id={`${id}-hint`} className="text-meta text-ink-3">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="text-meta font-medium text-bad">
          {error}
        </p>
      )}
    </div>
  );
}

/** Puts the cursor into the first field with an error; call it after a refused submit. */
export function focusFirstError(form: HTMLElement | null): void {
  // The errors are drawn with the next frame.
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
