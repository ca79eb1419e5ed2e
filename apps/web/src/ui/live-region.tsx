import { useEffect, useState } from 'react';

const listeners = new Set<(text: string) => void>();

/** Tells people who listen to the screen what just happened. */
export function announce(text: string): void {
  for (const listener of listeners) listener(text);
}

/** Stands once, in the shell. */
export function LiveRegion() {
  const [text, setText] = useState('');
  useEffect(() => {
    const listener = (next: string) => {
      // The same sentence twice is only read twice when the node was empty in between.
      setText('');
      setTimeout(() => setText(next), 50);
    };
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, []);
  return (
    <div aria-live="polite" role="status" className="sr-only">
      {text}
    </div>
  );
}
