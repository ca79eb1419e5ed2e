import { Moment } from '../../platform/moment';
import { Button } from '../../ui/button';
import { cx } from '../../ui/cx';
import { type PastQuery, queryTitle } from './query-history';

interface Props {
  readonly past: readonly PastQuery[];
  readonly onPick: (query: PastQuery) => void;
  readonly onForget: () => void;
  readonly className?: string;
}

/** One's own last queries, kept on this device alone. */
export function HistoryList({ past, onPick, onForget, className }: Props) {
  if (past.length === 0) return null;
  return (
    <section aria-label="Your last queries" className={cx('card min-w-0 p-4', className)}>
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-section font-semibold">Your last queries</h2>
        <span className="text-meta text-ink-3">kept on this device</span>
      </div>
      <ul className="max-h-72 overflow-y-auto">
        {past.map((query) => (
          <li key={`${query.text} ${query.variables}`} className="border-b border-line last:border-b-0">
            <button
              type="button"
              onClick={() => onPick(query)}
              className="flex min-h-9 w-full items-center gap-3 rounded-sm text-left text-table -outline-offset-2 hover:bg-hover phone:min-h-11"
            >
              <span className="min-w-0 flex-1 truncate font-mono">{queryTitle(query.text)}</span>
              <span className="text-meta whitespace-nowrap text-ink-3">
                <Moment at={query.at} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Button look="quiet" className="-ml-3" onClick={onForget}>
        Forget them
      </Button>
    </section>
  );
}
