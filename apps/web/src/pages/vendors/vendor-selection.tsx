import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { MergeDialog } from './merge-dialog';
import { mostCompared } from './vendors-search';

interface Props {
  readonly vendors: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly viewerCan: { readonly merge: boolean };
  }>;
  readonly onClear: () => void;
}

/** What can be done with the chosen vendors. */
export function VendorSelection({ vendors, onClear }: Props) {
  const navigate = useNavigate({ from: '/vendors' });
  const [merging, setMerging] = useState(false);
  if (vendors.length === 0) return null;
  const several = vendors.length >= 2;
  const compare = vendors.map(({ id }) => id).join(',');
  return (
    <div
      role="toolbar"
      aria-label="Selected vendors"
      className="no-print overlay-in sticky bottom-4 z-10 mx-auto mt-3 flex w-fit flex-wrap items-center gap-2 rounded-lg border border-line bg-surface py-1.5 pr-1.5 pl-4 text-table shadow-float"
    >
      <span className="mr-2 font-medium tabular-nums">{`${vendors.length} selected`}</span>
      {several && vendors.length <= mostCompared && (
        <Button
          look="primary"
          onClick={() => void navigate({ search: (before) => ({ ...before, compare }) })}
        >
          Compare
        </Button>
      )}
      {vendors.length === 1 && <span className="text-ink-2">Choose another one to compare.</span>}
      {vendors.length > mostCompared && <span className="text-ink-2">At most four are compared.</span>}
      {several && vendors.every(({ viewerCan }) => viewerCan.merge) && (
        <Button onClick={() => setMerging(true)}>They are one…</Button>
      )}
      <Button look="quiet" onClick={onClear}>
        Clear
      </Button>
      {merging && <MergeDialog vendors={vendors} onMerged={onClear} onClose={() => setMerging(false)} />}
    </div>
  );
}
