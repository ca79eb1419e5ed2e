import type { FocusEvent } from 'react';
import { Field, type FieldProps } from './field';

interface Props extends FieldProps {
  /** ISO day, or '' for none. */
  readonly value: string;
  readonly onChange: (day: string) => void;
  /** A whole day, or '' for none, once somebody has left the field, pressed Enter or chosen a usual answer. */
  readonly onCommit?: (day: string) => void;
  readonly min?: string;
  readonly max?: string;
  readonly name?: string;
  /** Days people often choose: "In 8 weeks". */
  readonly presets?: ReadonlyArray<{ readonly label: string; readonly day: string }>;
}

/** The browser's own calendar, with the usual answers one press away. */
export function DateField({
  label,
  hint,
  error,
  optional,
  hideLabel,
  className,
  presets = [],
  onChange,
  onCommit,
  ...rest
}: Props) {
  const leave = (event: FocusEvent<HTMLInputElement>) => {
    // Whoever goes on to a usual answer has not left the field.
    if (!event.currentTarget.parentElement?.contains(event.relatedTarget)) commit(event.currentTarget);
  };
  const commit = ({ value, validity }: HTMLInputElement) => {
    if (!validity.badInput) onCommit?.(value);
  };
  const choose = (day: string) => {
    onChange(day);
    onCommit?.(day);
  };
  return (
    <Field {...({ label, hint, error, optional, hideLabel, className } as FieldProps)}>
      {(control) => (
        <div className="flex flex-wrap items-center gap-1.5">
          <input
            type="date"
            {...rest}
            {...control}
            onChange={(event) => onChange(event.target.value)}
            onBlur={leave}
            onKeyDown={(event) => event.key === 'Enter' && commit(event.currentTarget)}
            className="control field-control max-w-44 phone:max-w-none"
          />
          {presets.map((preset) => (
            <button
              key={preset.label}
              type="button"
              aria-pressed={rest.value === preset.day}
              onClick={() => choose(preset.day)}
              className="control rounded-md border border-line px-2 text-meta text-ink-2 hover:bg-hover aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-ink"
            >
              {preset.label}
            </button>
          ))}
        </div>
      )}
    </Field>
  );
}
