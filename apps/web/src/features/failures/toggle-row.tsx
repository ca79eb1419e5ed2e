import { useId } from 'react';
import { cx } from '../../ui/cx';

interface Props<T extends string> {
  readonly label: string;
  readonly options: ReadonlyArray<{ readonly value: T; readonly label: string; readonly hint?: string }>;
  readonly value: T | null;
  /** Null when the chosen one was taken back. */
  readonly onChange: (value: T | null) => void;
}

/** A question with a few short answers side by side; a second press takes one back. */
export function ToggleRow<T extends string>({ label, options, value, onChange }: Props<T>) {
  const id = useId();
  if (options.length === 0) return null;
  return (
    <fieldset aria-labelledby={id} className="flex flex-col gap-1">
      <span id={id} className="text-table font-medium">
        {label}
      </span>
      <span className="flex flex-wrap gap-1.5">
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            aria-pressed={option.value === value}
            data-tip={option.hint}
            onClick={() => onChange(option.value === value ? null : option.value)}
            className={cx(
              'control min-h-8 border px-3 text-table phone:min-h-11',
              option.value === value
                ? 'border-accent bg-accent-soft font-medium text-ink'
                : 'border-line bg-surface text-ink-2 hover:bg-hover',
            )}
          >
            {option.label}
          </button>
        ))}
      </span>
    </fieldset>
  );
}
