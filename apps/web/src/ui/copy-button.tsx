import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from './button';
import { announce } from './live-region';

type CopyState = 'idle' | 'copied' | 'selected';

const words: Readonly<Record<CopyState, string>> = { idle: 'Copy', copied: 'Copied', selected: 'Selected' };

/** Takes a text away, and says how far that came; `select` marks it where the browser forbids copying. */
function useCopy(value: string, select: () => void) {
  const [state, setState] = useState<CopyState>('idle');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setState('copied');
      announce('Copied.');
    } catch {
      select();
      setState('selected');
      announce('Selected. Copy it with your keyboard.');
    }
  };
  return { state, copy };
}

interface Props {
  readonly value: string;
  /** Marks the text, so that the keyboard can copy it. */
  readonly select: () => void;
}

export function CopyButton({ value, select }: Props) {
  const { state, copy } = useCopy(value, select);
  const Icon = state === 'copied' ? Check : Copy;
  return (
    <Button icon={<Icon aria-hidden size={14} />} onClick={() => void copy()}>
      {words[state]}
    </Button>
  );
}
