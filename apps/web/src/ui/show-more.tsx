import { useState } from 'react';
import { Button } from './button';
import { announce } from './live-region';

interface Props {
  /** "50 of 212 programs". */
  readonly range: string;
  readonly hasMore: boolean;
  /** Joins the next page; rejects when it could not be loaded. */
  readonly onMore: () => Promise<void>;
}

/** The foot of a list that grows downwards. What is shown stays, also when the next page cannot be loaded. */
export function ShowMore({ range, hasMore, onMore }: Props) {
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle');
  const load = async () => {
    setState('loading');
    try {
      await onMore();
      setState('idle');
      announce('More rows are shown.');
    } catch {
      setState('failed');
    }
  };
  return (
    <div className="mt-3 flex flex-wrap items-center gap-3 text-table text-ink-2">
      <span className="tabular-nums">{range}</span>
      {hasMore && (
        <Button className="no-print" busy={state === 'loading'} onClick={() => void load()}>
          Show more
        </Button>
      )}
      {state === 'failed' && (
        <span role="alert" className="text-bad">
          The next rows could not be loaded. What is shown stays; try again.
        </span>
      )}
    </div>
  );
}
