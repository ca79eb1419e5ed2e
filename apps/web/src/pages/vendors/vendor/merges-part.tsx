import { useState } from 'react';
import type { VendorAbout_vendorFragment } from '../../../generated/operations';
import { DayOf } from '../../../platform/moment';
import { NotUndone } from '../../../platform/undo';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { Section } from '../../../ui/page-header';
import { showToast } from '../../../ui/toasts';
import { useUndoMerge } from '../use-merge';

type Merge = VendorAbout_vendorFragment['merges'][number];

/** The vendors that turned out to be this one; each can be taken out again. */
export function MergesPart({ vendor }: { readonly vendor: VendorAbout_vendorFragment }) {
  const undoMerge = useUndoMerge();
  const [failed, setFailed] = useState<string | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  if (vendor.merges.length === 0) return null;
  const takeOut = async ({ id, name }: Merge) => {
    setBusy(id);
    setFailed(null);
    try {
      await undoMerge([id]);
      showToast({ text: `${name} is a vendor of its own again.` });
    } catch (error) {
      // A refusal speaks for itself; everything else is said by what the product knows of it.
      setFailed(error instanceof NotUndone ? error.message : 'This could not be taken back. Try again.');
    }
    setBusy(null);
  };
  return (
    <Section title="Merged into it">
      <div role="alert" className="mb-2 empty:hidden">
        {failed && <Notice tone="watch">{failed}</Notice>}
      </div>
      <ul className="flex flex-col divide-y divide-line">
        {vendor.merges.map((merge) => (
          <li key={merge.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2 text-body">
            <span className="min-w-0 flex-1">
              {merge.name}
              <span className="block text-meta text-ink-3">
                {`${merge.by.name}, `}
                <DayOf at={merge.at} />
              </span>
            </span>
            {vendor.viewerCan.merge &&
              (merge.undoable ? (
                <Button
                  busy={busy === merge.id}
                  aria-label={`Take out ${merge.name}`}
                  onClick={() => void takeOut(merge)}
                >
                  Take out
                </Button>
              ) : (
                <span className="text-meta text-ink-3">changed since, so it stays</span>
              ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
