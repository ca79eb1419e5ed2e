import { useRef } from 'react';
import { CopyButton } from './copy-button';
import { Field, type FieldProps } from './field';

/** Several lines to take away, with a button that copies them. Where the browser forbids that, they are selected instead. */
export function CopyText({
  value,
  rows = 12,
  ...field
}: FieldProps & { readonly value: string; readonly rows?: number }) {
  const text = useRef<HTMLTextAreaElement>(null);
  return (
    <Field {...field}>
      {(control) => (
        <div className="flex flex-col items-start gap-2">
          <textarea
            {...control}
            ref={text}
            readOnly
            spellCheck={false}
            rows={rows}
            value={value}
            className="control field-control resize-y font-mono"
          />
          <CopyButton value={value} select={() => text.current?.select()} />
        </div>
      )}
    </Field>
  );
}
