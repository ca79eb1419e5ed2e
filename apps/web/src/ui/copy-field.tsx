import { useRef } from 'react';
import { CopyButton } from './copy-button';
import { Field, type FieldProps } from './field';

/** A text to take away, with a button that copies it. Where the browser forbids that, it is selected instead. */
export function CopyField({ value, ...field }: FieldProps & { readonly value: string }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <Field {...field}>
      {(control) => (
        <div className="flex flex-wrap gap-2">
          <input
            {...control}
            ref={input}
            readOnly
            value={value}
            onFocus={(event) => event.target.select()}
            className="control field-control min-w-0 flex-1 font-mono"
          />
          <CopyButton value={value} select={() => input.current?.select()} />
        </div>
      )}
    </Field>
  );
}
