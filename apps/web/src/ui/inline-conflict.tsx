import type { ReactNode } from 'react';
import { Button } from './button';

interface Props {
  readonly theirs: ReactNode;
  readonly onKeepTheirs: () => void;
  readonly onSaveMine: () => void;
}

/** Stands under a value that somebody else changed while it was being edited: both are there until one is chosen. */
export function InlineConflict({ theirs, onKeepTheirs, onSaveMine }: Props) {
  return (
    <div role="alert" className="mt-2 rounded-md border border-watch bg-watch-soft px-3 py-2 text-table">
      <p className="font-medium">Somebody else changed this meanwhile.</p>
      <p className="mt-1 text-meta text-ink-2">Theirs</p>
      <div className="whitespace-pre-line">{theirs}</div>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button onClick={onKeepTheirs}>Keep theirs</Button>
        <Button onClick={onSaveMine}>Save mine</Button>
      </div>
    </div>
  );
}
