import type { BulkPreviewQuery } from '../../../generated/operations';
import { formatCount, formatDay } from '../../../platform/format';
import type { PageQuery } from '../../../platform/use-page-query';
import { useViewer } from '../../../platform/use-viewer';
import { Broken } from '../../../ui/states';
import { keyList } from './key-list';

const shown = 8;
type Preview = BulkPreviewQuery['bulkPreview'];

interface Props {
  readonly count: number;
  readonly query: PageQuery<BulkPreviewQuery>;
  /** True while nothing was chosen to change. */
  readonly nothing: boolean;
}

/** What a change would do, before it is made: how many, what becomes of the first, and which are left as they are and why. */
export function BulkPreview({ count, query, nothing }: Props) {
  const preview = query.data?.bulkPreview;
  return (
    <section aria-label="Preview" aria-live="polite" className="rounded-md bg-sunken p-3 text-table">
      <h3 className="mb-2 font-semibold">Before you change anything</h3>
      {nothing ? (
        <p className="text-ink-2">{`${formatCount(count, 'pilot')} chosen. Say what to change, and see here what becomes of each.`}</p>
      ) : query.fault ? (
        <Broken fault={query.fault} onRetry={query.retry} />
      ) : preview && !query.dimmed ? (
        <Told preview={preview} />
      ) : (
        <p className="text-ink-3">Looking…</p>
      )}
    </section>
  );
}

/** Those that are left as they are, by why. */
function reasons(refused: Preview['refused']) {
  const sentences = [...new Set(refused.map(({ refusal }) => refusal.sentence))];
  return sentences.map((sentence) => ({
    sentence,
    keys: refused.filter(({ refusal }) => refusal.sentence === sentence).map(({ pilot }) => pilot.key),
  }));
}

function Told({ preview }: { readonly preview: Preview }) {
  const today = useViewer()?.today ?? '';
  const { changes, same, refused, problems } = preview;
  const [problem] = problems;
  if (problem) return <p className="font-medium text-bad">{problem.message}</p>;
  return (
    <div className="flex flex-col gap-3">
      <p>
        <strong className="tabular-nums">
          {formatCount(changes.length, 'pilot changes', 'pilots change')}
        </strong>
        {same > 0 && `, ${same} ${same === 1 ? 'is' : 'are'} so already`}
        {refused.length > 0 && `, ${refused.length} ${refused.length === 1 ? 'stays' : 'stay'} as before`}.
      </p>
      {changes.length > 0 && (
        <ul aria-label="Changes" className="flex flex-col gap-1">
          {changes.slice(0, shown).map(({ pilot, fields, decisionDate }) => (
            <li key={pilot.id} className="min-w-0">
              <span className="text-ink-3">{pilot.key}</span> {fields.join(', ')}
              {decisionDate && (
                <span className="whitespace-nowrap text-ink-2">
                  {`: ${pilot.decisionDate ? formatDay(pilot.decisionDate, today) : 'none'} → ${formatDay(decisionDate, today)}`}
                </span>
              )}
            </li>
          ))}
          {changes.length > shown && <li className="text-ink-3">{`and ${changes.length - shown} more`}</li>}
        </ul>
      )}
      {refused.length > 0 && (
        <ul aria-label="Left as they are" className="flex flex-col gap-1">
          {reasons(refused).map(({ sentence, keys }) => (
            <li key={sentence} className="text-ink-2">
              <span className="font-medium text-watch">
                {`${keyList(keys)} ${keys.length === 1 ? 'stays as it is' : 'stay as they are'}.`}
              </span>{' '}
              {sentence}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
