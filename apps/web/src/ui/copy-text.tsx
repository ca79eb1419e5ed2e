import { Check, Copy } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from './button';
import { Field, type FieldProps } from './field';
import { announce } from './live-region';

/** Several lines to take away, with a button that copies them. Where the browser forbids that, they are selected instead. */
export function CopyText({ value, ...field }: FieldProps & { readonly value: string }) {
  const text = useRef<HTMLTextAreaElement>(null);
  const [state, setState] = useState<'idle' | 'copied' | 'selected'>('idle');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setState('copied');
      announce('Copied.');
    } catch {
      text.current?.select();
      setState('selected');
      announce('Selected. Copy it with your keyboard.');
    }
  };
  return (
    <Field {...field}>
      {(control) => (
        <div className="flex flex-col items-start gap-2">
          <textarea
            {...control}
            ref={text}
            readOnly
            spellCheck={false}
            rows={12}
            value={value}
            className="control field-control resize-y font-mono"
          />
          <Button
            icon={state === 'copied' ? <Check aria-hidden size={14} /> : <Copy aria-hidden size={14} />}
            onClick={() => void copy()}
          >
            {{ idle: 'Copy', copied: 'Copied', selected: 'Selected' }[state]}
          </Button>
        </div>
      )}
    </Field>
  );
}
