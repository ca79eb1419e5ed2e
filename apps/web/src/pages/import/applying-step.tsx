import { formatNumber } from '../../platform/format';
import { Progress } from '../../ui/progress';
import { CountsView } from './counts-view';
import { FileFacts } from './file-facts';
import type { ImportData } from './import-data';

/** Rows are being written. The page may be left: it goes on without it. */
export function ApplyingStep({ data }: { readonly data: ImportData }) {
  const { counts, done } = data;
  const all = counts ? counts.rows - counts.refused : 0;
  return (
    <div className="flex flex-col gap-4">
      <FileFacts data={data} />
      {counts && <CountsView counts={counts} />}
      <div className="card p-4">
        <Progress
          label="Writing rows"
          value={done}
          max={all}
          text={`${formatNumber(done)} of ${formatNumber(all)} rows`}
        />
        <p className="mt-2 text-meta text-ink-3">You may leave this page; the import goes on.</p>
      </div>
    </div>
  );
}
