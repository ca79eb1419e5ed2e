import { useId } from 'react';
import type { FieldProps } from './field';

interface Props<T extends string> extends Pick<FieldProps, 'label' | 'error'> {
  readonly value: T | '';
  readonly options: ReadonlyArray<{ readonly value: T; readonly label: string; readonly hint?: string }>;
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
          className="flex items-start gap-2 rounded-md border border-line px-2.5 py-1.5 hover:bg-hover has-checked:border-accent has-checked:bg-accent-soft max-md:py-2.5"
        >
          <input
            type="radio"
            name={id}
            value={option.value}
            checked={value === option.value}
            aria-invalid={error ? true : undefined}
            onChange={() => onChange(option.value)}
            className="mt-1 size-4 shrink-0 accent-accent"
          />
          <span className="min-w-0">
            <span className="block text-table font-medium">{option.label}</span>
            {option.hint && <span className="block text-meta text-ink-2">{option.hint}</span>}
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
