import { lazy, Suspense, useState } from 'react';
import { Field, type FieldProps } from './field';

const load = () => import('./overlay/combobox-parts').then((module) => ({ default: module.ComboboxParts }));
const Parts = lazy(load);

/** Fetches the list box ahead, for forms in which one may appear under somebody's fingers. */
export function preloadCombobox(): void {
  // What fails here is asked for again, and said, when the field is drawn.
  load().catch(() => undefined);
}

export interface Option {
  readonly id: string;
  readonly label: string;
  /** Tells two of the same name apart: an address, a mode. */
  readonly hint?: string;
}

export interface ComboboxProps extends FieldProps {
  readonly value: Option | null;
  readonly onChange: (value: Option | null) => void;
  /** What the server found for the last search. */
  readonly options: readonly Option[];
  /** Called with '' on opening and with every change of the text. */
  readonly onSearch: (text: string) => void;
  readonly loading?: boolean;
  readonly placeholder?: string;
  /** True where the field appears because it was asked for: the cursor goes there. */
  readonly focused?: boolean;
  /** Given where something new may be made of what was typed and not found. */
  readonly onAdd?: (text: string) => void;
}

/** One of many, found by typing. */
export function Combobox({
  value,
  onChange,
  options,
  onSearch,
  loading,
  placeholder,
  focused = false,
  onAdd,
  ...field
}: ComboboxProps) {
  // Whoever reached the field before it could be typed into stays in it.
  const [reached, setReached] = useState(false);
  const parts = {
    value,
    onChange,
    options,
    onSearch,
    loading: loading ?? false,
    placeholder: placeholder ?? '',
    focused: focused || reached,
    onAdd,
  };
  return (
    <Field {...field}>
      {(control) => (
        <Suspense
          fallback={
            <input
              {...control}
              readOnly
              value={value?.label ?? ''}
              onFocus={() => setReached(true)}
              onBlur={() => setReached(false)}
              className="control field-control"
            />
          }
        >
          <Parts {...parts} control={control} />
        </Suspense>
      )}
    </Field>
  );
}
