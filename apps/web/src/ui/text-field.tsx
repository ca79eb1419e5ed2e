import { type ComponentProps, type ReactNode, useState } from 'react';
import { cx } from './cx';
import { Field, type FieldProps } from './field';

type Native = Omit<ComponentProps<'input'>, 'id' | 'className' | 'onChange' | 'value'>;

interface Props extends FieldProps, Native {
  readonly value?: string;
  readonly onChange?: (value: string) => void;
  /** Stands inside the field, at its end. */
  readonly after?: ReactNode;
}

export function TextField({
  label,
  hint,
  error,
  optional,
  hideLabel,
  className,
  onChange,
  after,
  ...rest
}: Props) {
  return (
    <Field {...({ label, hint, error, optional, hideLabel, className } as FieldProps)}>
      {(control) => (
        <span className="relative flex">
          <input
            type="text"
            autoComplete="off"
            {...rest}
            {...control}
            onChange={(event) => onChange?.(event.target.value)}
            className={cx('control field-control', after ? 'pr-12' : undefined)}
          />
          {after && <span className="absolute inset-y-0 right-1 flex items-center">{after}</span>}
        </span>
      )}
    </Field>
  );
}

/** A password with a button that shows it: nobody types well what they cannot see. */
export function PasswordField(props: Omit<Props, 'type' | 'after'>) {
  const [shown, setShown] = useState(false);
  return (
    <TextField
      {...props}
      type={shown ? 'text' : 'password'}
      spellCheck={false}
      autoCapitalize="off"
      after={
        <button
          type="button"
          aria-pressed={shown}
          aria-label="Show password"
          onClick={() => setShown(!shown)}
          className="min-h-6 rounded-sm px-2 text-meta font-medium text-ink-2 hover:text-ink"
        >
          {shown ? 'Hide' : 'Show'}
        </button>
      }
    />
  );
}

interface AreaProps
  extends FieldProps,
    Omit<ComponentProps<'textarea'>, 'id' | 'className' | 'onChange' | 'value'> {
  readonly value?: string;
  readonly onChange?: (value: string) => void;
}

export function TextArea({
  label,
  hint,
  error,
  optional,
  hideLabel,
  className,
  onChange,
  rows = 3,
  ...rest
}: AreaProps) {
  return (
    <Field {...({ label, hint, error, optional, hideLabel, className } as FieldProps)}>
      {(control) => (
        <textarea
          {...rest}
          {...control}
          rows={rows}
          onChange={(event) => onChange?.(event.target.value)}
          className="control field-control resize-y"
        />
      )}
    </Field>
  );
}
