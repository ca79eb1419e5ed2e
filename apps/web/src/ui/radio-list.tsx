import { type ReactNode, useId } from 'react';
import { cx } from './cx';
import type { FieldProps } from './field';

export interface RadioOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
  /** Why it cannot be chosen now. */
  readonly barred?: string | null;
  /** Stands at the end of the label: what deserves to be known before choosing. */
  readonly aside?: ReactNode;
}

interface Props<T extends string> extends Pick<FieldProps, 'label' | 'error'> {
  readonly value: T | '';
  readonly options: ReadonlyArray<RadioOption<T>>;
  readonly onChange: (value: T) => void;
}

/** One of a few, each with a sentence that says what choosing it means. */
export function RadioList<T extends string>({ label, error, value, options, onChange }: Props<T>) {
  const id = useId();
  return (
    <fieldset className="flex flex-col gap-1" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="mb-1 text-table font-medium text-ink">{label}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className={cx(
            'flex items-start gap-2 rounded-md border border-line px-2.5 py-1.5 has-checked:border-accent has-checked:bg-accent-soft max-md:py-2.5',
            option.barred ? 'cursor-not-allowed bg-sunken' : 'hover:bg-hover',
          )}
        >
          <input
            type="radio"
            name={id}
            value={option.value}
            checked={value === option.value}
            disabled={Boolean(option.barred)}
            aria-invalid={error ? true : undefined}
            onChange={() => onChange(option.value)}
            className="mt-1 size-4 shrink-0 accent-accent"
          />
          <span className="min-w-0 flex-1">
            <span className="flex flex-wrap items-baseline gap-x-3 text-table font-medium">
              {option.label}
              {option.aside}
            </span>
            {option.hint && <span className="block text-meta text-ink-2">{option.hint}</span>}
            {option.barred && <span className="block text-meta font-medium text-watch">{option.barred}</span>}
          </span>
        </label>
      ))}
      {error && (
        <p id={`${id}-error`} className="text-meta font-medium text-bad">
          {error}
        </p>
      )}
    </fieldset>
  );
}
