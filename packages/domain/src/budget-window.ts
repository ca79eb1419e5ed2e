import { addDays, type Day, daysBetween } from './calendar.js';

/** How long a failure budget counts before it begins anew, by the calendar. */
export const budgetPeriods = ['MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'] as const;
export type BudgetPeriod = (typeof budgetPeriods)[number];

/** One window: its first and its last day. */
export interface WindowDays {
  readonly from: Day;
  readonly until: Day;
}

const months: Readonly<Record<BudgetPeriod, number>> = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 };

const firstOf = (month: number) =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;

/** The window of the calendar a day lies in. Windows begin with January and do not overlap. */
export function windowOf(period: BudgetPeriod, day: Day): WindowDays {
  const long = months[period];
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const start = month - (month % long);
  return { from: firstOf(start), until: addDays(firstOf(start + long), -1) };
}

/** The window a day lies in and those before it, `count` in all, the oldest first. */
export function windowsUntil(period: BudgetPeriod, day: Day, count: number): readonly WindowDays[] {
  const windows: WindowDays[] = [];
  for (let at = day; windows.length < count; ) {
    const found = windowOf(period, at);
    windows.unshift(found);
    at = addDays(found.from, -1);
  }
  return windows;
}

/** The part of a window that is over on a day, the day itself counted: above 0 within it, 0 before it, 1 from its last day on. */
export function elapsedShare({ from, until }: WindowDays, today: Day): number {
  const share = (daysBetween(from, today) + 1) / (daysBetween(from, until) + 1);
  return Math.min(1, Math.max(0, share));
}
