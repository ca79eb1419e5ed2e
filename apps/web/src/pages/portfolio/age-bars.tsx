import { ageWords } from '../../features/pilots/words';
import type { AgeBars_portfolioFragment } from '../../generated/operations';
import { formatCount } from '../../platform/format';
import { RowBars } from './row-bars';

type Ages = AgeBars_portfolioFragment['ages'];

/** The median with its n; below five it is not given, and the sentence says why. */
function sentenceOf({ n, medianDays }: Ages): string {
  if (medianDays === null)
    return `Too few to tell a median: ${formatCount(n, 'open pilot')} with a known start.`;
  return `Half of them have gone ${formatCount(medianDays, 'day')} or longer (median, n = ${n.toLocaleString('en')}).`;
}

/** How long the open pilots have been going. */
export function AgeBars({ ages }: AgeBars_portfolioFragment) {
  const bars = ages.bands.map(({ band, count, rows }) => ({
    id: band,
    name: ageWords[band],
    count,
    tone: 'neutral' as const,
    rows,
  }));
  return (
    <RowBars title="How long have the open ones gone?" kind="Age" sentence={sentenceOf(ages)} bars={bars} />
  );
}
