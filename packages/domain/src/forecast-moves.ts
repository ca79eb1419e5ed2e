import { daysBetween, daysWords, dayWords, type Instant } from './calendar.js';
import type { FrozenForecast } from './forecast.js';
import { percentWords } from './metric-words.js';

type Frozen = Pick<FrozenForecast, 'madeAt' | 'state' | 'p85'>;

/** How a milestone's forecast moved over some days. */
export interface ForecastMove {
  /** Days by which the 85 % date came later; negative: earlier; null: there was or is no such date. */
  readonly days: number | null;
  readonly sentence: string;
}

/** Where a forecast without a date stands, after “is” or “was”. */
function stateWords({ state, p85 }: Frozen): string {
  if (state === 'DONE') return 'done';
  if (state === 'NEEDS_SPRINTS') return 'without a date for want of sprints';
  if (state === 'DOES_NOT_CONVERGE') return 'not converging';
  return p85 === null ? 'more than five years off' : `due by ${dayWords(p85)}`;
}

function moved(before: Frozen, after: Frozen): ForecastMove | null {
  if (before.p85 === after.p85 && before.state === after.state) return null;
  if (before.p85 === null || after.p85 === null)
    return { days: null, sentence: `It was ${stateWords(before)} and is ${stateWords(after)}.` };
  const days = daysBetween(before.p85, after.p85);
  if (days === 0) return null;
  const way = days > 0 ? 'later' : 'earlier';
  return {
    days,
    sentence: `Its ${percentWords(85)} date is ${daysWords(Math.abs(days))} ${way}: ${dayWords(after.p85)} instead of ${dayWords(before.p85)}.`,
  };
}

/**
 * How a milestone's frozen forecasts moved since a moment: the newest of all against the newest made before it. By moments, not by
 * days: what was frozen later on the day of a digest is in the next one. Null when nothing was frozen since, nothing before, or
 * when it says the same.
 */
export function forecastMove(frozen: readonly Frozen[], since: Instant): ForecastMove | null {
  const inOrder = frozen.toSorted((one, other) => (one.madeAt < other.madeAt ? -1 : 1));
  const before = inOrder.findLast(({ madeAt }) => madeAt < since);
  const after = inOrder.findLast(({ madeAt }) => madeAt >= since);
  return before && after ? moved(before, after) : null;
}
