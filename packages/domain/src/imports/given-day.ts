import { addDays, type Day, dayIn, isoWeekStart } from '../calendar.js';
import type { DateOrder } from './date-order.js';
import { type GivenDate, parseGivenDate } from './given-date.js';
import { tidyLine } from './given-text.js';

const isoWeek = /^(\d{4})-?W(0[1-9]|[1-4]\d|5[0-3])$/i;
const moment = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,9})?)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})$/i;

/** Tells whether a cell names a week as ISO 8601 does: `2026-W05`. */
export function isIsoWeek(cell: string): boolean {
  return isoWeek.test(cell.trim());
}

/** The day a moment with its zone falls on in another one; null when the text is no such moment. */
function dayOfMoment(text: string, timeZone: string): Day | null {
  const match = moment.exec(text);
  if (!match) return null;
  const [, day, clock, seconds = '', zone = 'Z'] = match;
  const offset = /^[a-z]/i.test(zone) ? 'Z' : zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');
  const at = Date.parse(`${day}T${clock}${seconds}${offset}`);
  return Number.isNaN(at) ? null : dayIn(timeZone, new Date(at).toISOString());
}

/**
 * Reads a day as `parseGivenDate` does, and besides: a week of ISO 8601 is its Monday, or its Sunday as the `LAST` day; a moment
 * with its zone is the day it was in `timeZone`, so that work of a Sunday night counts where the people are.
 */
export function parseGivenDay(
  given: string,
  { order, timeZone, end = 'FIRST' }: { order: DateOrder | null; timeZone: string; end?: 'FIRST' | 'LAST' },
): GivenDate {
  const text = tidyLine(given);
  const week = isoWeek.exec(text);
  if (week) {
    const monday = isoWeekStart(Number(week[1]), Number(week[2]));
    return { day: end === 'FIRST' ? monday : addDays(monday, 6), remark: null };
  }
  const day = dayOfMoment(text, timeZone);
  return day === null ? parseGivenDate(given, order) : { day, remark: null };
}
