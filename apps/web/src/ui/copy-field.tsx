import { Check, Copy } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from './button';
import { Field, type FieldProps } from './field';
import { announce } from './live-region';

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** A text to take away, with a button that copies it. Where the browser forbids that, it is selected instead. */
export function CopyField({ value, ...field }: FieldProps & { readonly value: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'selected'>('idle');
  const input = useRef<HTMLInputElement>(null);
  const copy = async () => {
    const done = await copied(value);
    if (!done) input.current?.select();
    setState(done ? 'copied' : 'selected');
    announce(done ? 'Copied.' : 'Selected. Copy it with your keyboard.');
  };
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
