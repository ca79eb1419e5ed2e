import { ApplyForm } from './apply-form';
import { CountsView } from './counts-view';
import { FileFacts } from './file-facts';
import type { ImportData } from './import-data';
import { RemarksView } from './remarks-view';

/** The third step: what the import would do, row by row, and the button that does it. */
export function CheckStep({ data }: { readonly data: ImportData }) {
  return (
    <div className="flex flex-col gap-4">
      <FileFacts data={data} />
      {data.counts && <CountsView counts={data.counts} />}
      {data.counts && <UnheldNote data={data} />}
      {data.counts && <ApplyForm id={data.id} counts={data.counts} />}
      <RemarksView key={data.version} data={data} />
    </div>
  );
}

/** Without a pilot nothing can be early: that must not look like everything being in order. */
function UnheldNote({ data: { kind, columns } }: { readonly data: ImportData }) {
  if (kind !== 'LEDGER' || columns.some(({ target }) => target === 'PILOT')) return null;
  return (
    <p className="max-w-[72ch] text-body text-ink-2">
      No column holds the keys of pilots, so no entry of this file is held against any terms.
    </p>
  );
}
