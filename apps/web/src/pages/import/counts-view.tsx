import { formatCount, formatNumber } from '../../platform/format';
import { cx } from '../../ui/cx';
import type { ImportData } from './import-data';

type Counts = NonNullable<ImportData['counts']>;

/** How many rows do what; they add up to the rows of the file. */
export function CountsView({ counts }: { readonly counts: Counts }) {
  const parts = [
    { name: 'New', count: counts.new, sign: '=' },
    { name: 'Changed', count: counts.changed, sign: '+' },
    { name: 'Unchanged', count: counts.unchanged, sign: '+' },
    { name: 'Refused', count: counts.refused, sign: '+', bad: counts.refused > 0 },
  ];
  return (
    <div className="card px-4 py-3">
      <dl className="flex flex-wrap items-end gap-x-3 gap-y-3">
        <div>
          <dt className="text-meta text-ink-3">Rows</dt>
          <dd className="text-head font-semibold tabular-nums">{formatNumber(counts.rows)}</dd>
        </div>
        {parts.map(({ name, count, sign, bad }) => (
          <div key={name} className="relative pl-7">
            <dt className="text-meta text-ink-3">{name}</dt>
            <dd className={cx('text-head font-semibold tabular-nums', bad && 'text-bad')}>
              <span aria-hidden="true" className="absolute left-0 w-5 text-center font-normal text-ink-3">
                {sign}
              </span>
              {formatNumber(count)}
            </dd>
          </div>
        ))}
      </dl>
      {counts.blank > 0 && (
        <p className="mt-2 text-meta text-ink-3">
          {formatCount(counts.blank, 'line says', 'lines say')} nothing and{' '}
          {counts.blank === 1 ? 'is' : 'are'} not counted.
        </p>
      )}
    </div>
  );
}
