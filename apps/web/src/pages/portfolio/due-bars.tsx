import { dueWords } from '../../features/pilots/words';
import type { DueBars_portfolioFragment } from '../../generated/operations';
import { formatCount, formatNumber } from '../../platform/format';
import { RowBars } from './row-bars';

type Due = DueBars_portfolioFragment['due'];

const tones = { OVERDUE: 'bad', WITHIN_14_DAYS: 'watch', LATER: 'neutral', UNDATED: 'neutral' } as const;

function sentenceOf(due: Due): string {
  const undated = due.find(({ band }) => band === 'UNDATED')?.count ?? 0;
  const total = due.reduce((sum, { count }) => sum + count, 0);
  if (undated === 0) return 'Every open pilot has a decision date.';
  if (undated === total) return `None of the ${formatCount(total, 'open pilot')} has a decision date.`;
  return `${formatNumber(undated)} of ${formatCount(total, 'open pilot')} without a decision date.`;
}

/** When the open pilots' decisions are due. */
export function DueBars({ due }: DueBars_portfolioFragment) {
  const bars = due.map(({ band, count, rows }) => ({
    id: band,
    name: dueWords[band],
    count,
    tone: tones[band],
    rows,
  }));
  return <RowBars title="When are decisions due?" kind="Due" sentence={sentenceOf(due)} bars={bars} />;
}
