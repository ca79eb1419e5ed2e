import { dayWords } from './calendar.js';
import type { ForecastDates, ForecastState } from './forecast.js';
import { percentWords, shareWords } from './metric-words.js';

interface Told extends ForecastDates {
  readonly state: ForecastState;
  readonly sprintsNeeded: number;
  readonly wide: boolean;
}

/** A forecast in one sentence: its dates, or why it has none. */
export function forecastSentence({ state, sprintsNeeded, wide, p50, p85 }: Told): string {
  if (state === 'DONE') return 'All its items are finished.';
  if (state === 'NEEDS_SPRINTS')
    return `A date needs 3 sprints; ${sprintsNeeded} ${sprintsNeeded === 1 ? 'is' : 'are'} lacking.`;
  if (state === 'DOES_NOT_CONVERGE')
    return 'It does not converge at current growth: as much is added as finished.';
  if (p50 === null) return 'At this pace, it lies more than five years off.';
  const wideWords = wide ? ' The range is wide: there are few sprints or few teams to compare with.' : '';
  const late = p85 === null ? 'more than five years off' : dayWords(p85);
  return `As likely as not by ${dayWords(p50)}; with ${percentWords(85)}, ${p85 === null ? late : `by ${late}`}.${wideWords}`;
}

interface HeldDates {
  readonly held: number;
  readonly n: number;
  /** Where the true share lies, 0 to 1; null where there is none to tell. */
  readonly interval?: { readonly low: number; readonly high: number } | null;
}

/** The record that stands beside every new date, with its range. */
export function forecastRecordSentence({ held, n, interval }: HeldDates): string {
  if (n === 0) return `None of our ${percentWords(85)} dates has been put to the test yet.`;
  const range = interval ? ` (${Math.round(interval.low * 100)} to ${shareWords(interval.high)})` : '';
  return `Our ${percentWords(85)} dates held ${held} of ${n}${range}.`;
}
