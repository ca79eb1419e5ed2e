import { addDays, formatDay, formatMonth } from '../platform/format';
import { dayNumber, type YardLine, yardLines } from './day-scale';

export interface TimeTick {
  readonly day: string;
  readonly kind: 'day' | YardLine['kind'];
  readonly labelled: boolean;
}

/** Every `step` days from the first. */
function everyDays(from: string, to: string, step: number): readonly TimeTick[] {
  const count = Math.floor((dayNumber(to) - dayNumber(from)) / step) + 1;
  return Array.from({ length: count }, (_, index) => ({
    day: addDays(from, index * step),
    kind: 'day',
    labelled: true,
  }));
}

/**
 * The ticks of a time axis that carries at most about `most` names: days for a fortnight, Mondays for a season, beyond
 * that what a field of time has.
 */
export function timeTicks(from: string, to: string, most: number): readonly TimeTick[] {
  const days = dayNumber(to) - dayNumber(from);
  if (days <= most) return everyDays(from, to, 1);
  if (days <= most * 2) return everyDays(from, to, 2);
  const lines = yardLines(from, to, most);
  const every = Math.ceil(days / 7 / most);
  if (every > 2) return lines;
  // A month's first day that is a Monday is both.
  const monday = (day: string) => (((dayNumber(day) - 4) % 7) + 7) % 7 === 0;
  const mondays = lines
    .map(({ day }) => day)
    .filter(monday)
    .toSorted();
  const named = new Set(mondays.filter((_, index) => index % every === 0));
  return lines.map((line) => ({
    ...line,
    kind: named.has(line.day) ? 'week' : line.kind,
    labelled: named.has(line.day),
  }));
}

/** What stands under a tick: "9 Nov" for days and weeks, else "Nov" or "2026". */
export function tickName({ day, kind }: TimeTick, today: string): string {
  return kind === 'day' || kind === 'week' ? formatDay(day, today) : formatMonth(day, kind === 'year');
}
