import type { Amendment_amendmentFragment } from '../../../generated/operations';
import { formatDay } from '../../../platform/format';
import { type Amended, changeWords } from './amendment-words';

interface Props extends Amended {
  readonly amendment: Amendment_amendmentFragment;
}

const kinds = { CHANGED: 'Amended', ADDED: 'Added after the lock', WITHDRAWN: 'Withdrawn' } as const;

/** What was changed after the lock, why, and whether figures had been seen. */
export function AmendmentLine({ amendment, ...amended }: Props) {
  const { kind, at, by, reason, dataSeen, changes } = amendment;
  const changed = changes.map((change) => changeWords(change, amended));
  return (
    <span className="block max-w-[60ch] text-meta text-ink-2">
      {`${kinds[kind]} ${formatDay(at.slice(0, 10), amended.today)} by ${by.name}${changed.length > 0 ? `: ${changed.join('; ')}` : ''}. “${reason}” `}
      <span className={dataSeen ? 'font-medium text-watch' : ''}>
        {dataSeen ? 'Figures had been seen.' : 'Figures had not been seen.'}
      </span>
    </span>
  );
}
