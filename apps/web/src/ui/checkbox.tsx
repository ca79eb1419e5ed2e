import { type ReactNode, useId } from 'react';

interface Props {
  readonly label: ReactNode;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Checkbox({ label, hint, checked, onChange }: Props) {
  const id = useId();
  return (
    <div className="flex items-start gap-2">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.checked)}
        className="m-1 size-4 shrink-0 accent-accent max-md:m-2 max-md:size-5"
      />
      <div>
        <label htmlFor={id} className="block min-h-6 text-body max-md:leading-9">
          {label}
        </label>
        {hint && (
          <p id={`${id}-hint`} className="text-meta text-ink-3">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
