import { type ComponentProps, useMemo } from 'react';
import { Field, type FieldProps } from './field';

interface Props<T extends string>
  extends FieldProps,
    Omit<ComponentProps<'select'>, 'id' | 'className' | 'onChange' | 'value' | 'children'> {
  readonly value?: T;
  readonly onChange?: (value: T) => void;
  readonly options: ReadonlyArray<{ readonly value: T; readonly label: string }>;
  /** Shown first, for "nothing chosen". */
  readonly placeholder?: string;
}

/** A choice of few; the browser's own list, which every phone and screen reader knows. */
export function Select<T extends string>({
  label,
  hint,
  error,
  optional,
  hideLabel,
  className,
  onChange,
  options,
  placeholder,
  ...rest
}: Props<T>) {
  // Some lists are hundreds long (time zones) and stand in forms that are drawn with every key.
  const items = useMemo(
    () =>
      options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      )),
    [options],
  );
  return (
    <Field {...({ label, hint, error, optional, hideLabel, className } as FieldProps)}>
      {(control) => (
        <select
          {...rest}
          {...control}
          onChange={(event) => onChange?.(event.target.value as T)}
          className="control field-control pr-7"
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {items}
        </select>
      )}
    </Field>
  );
}
