import { ageWords } from '../../features/pilots/words';
import type { AgeBars_portfolioFragment } from '../../generated/operations';
import { formatCount, formatNumber } from '../../platform/format';
import { RowBars } from './row-bars';

type Ages = AgeBars_portfolioFragment['ages'];

/** The median with its n; below five it is not given, and the sentence says why. */
function sentenceOf({ n, medianDays }: Ages): string {
  if (medianDays === null)
    return `Too few to tell a median: ${formatCount(n, 'open pilot')} with a known start.`;
  return `Median ${formatCount(medianDays, 'day')}, of ${formatNumber(n)} with a known start.`;
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
  return <RowBars title="How old are the open ones?" kind="Age" sentence={sentenceOf(ages)} bars={bars} />;
}
