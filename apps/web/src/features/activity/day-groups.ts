import { addDays, dayIn, formatDay } from '../../platform/format';

/** Entries of one day, in the order given. */
export interface DayGroup<T> {
  readonly day: string;
  readonly entries: readonly T[];
}

/** Entries, newest first, put together by the day they fall on where the workspace is. */
export function dayGroups<T extends { readonly at: string }>(
  entries: readonly T[],
  timeZone: string,
): readonly DayGroup<T>[] {
  const days = [...new Set(entries.map(({ at }) => dayIn(at, timeZone)))];
  return days.map((day) => ({ day, entries: entries.filter(({ at }) => dayIn(at, timeZone) === day) }));
}

/** "Today", "Yesterday", else the day. */
export function dayWords(day: string, today: string): string {
  if (day === today) return 'Today';
  return day === addDays(today, -1) ? 'Yesterday' : formatDay(day, today);
}
