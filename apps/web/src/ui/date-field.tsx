import { Field, type FieldProps } from './field';

interface Props extends FieldProps {
  /** ISO day, or '' for none. */
  readonly value: string;
  readonly onChange: (day: string) => void;
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
  ...rest
}: Props) {
  return (
    <Field {...({ label, hint, error, optional, hideLabel, className } as FieldProps)}>
      {(control) => (
        <div className="flex flex-wrap items-center gap-1.5">
          <input
            type="date"
            {...rest}
            {...control}
            onChange={(event) => onChange(event.target.value)}
            className="control field-control max-w-44 phone:max-w-none"
          />
          {presets.map((preset) => (
            <button
              key={preset.label}
              type="button"
              aria-pressed={rest.value === preset.day}
              onClick={() => onChange(preset.day)}
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
