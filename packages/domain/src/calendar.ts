/** A calendar day without a time zone, `YYYY-MM-DD` (ISO 8601). Days of four-digit years compare as text. */
export type Day = string;

/** A moment in UTC with milliseconds, `YYYY-MM-DDTHH:mm:ss.sssZ` (ISO 8601). */
export type Instant = string;

const dayForm = /^\d{4}-\d{2}-\d{2}$/;
const msPerDay = 86_400_000;

function utc(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** Tells whether a text is a day that exists: `2026-02-30` is none. Years 0001 to 9999. */
export function isDay(text: string): boolean {
  if (!dayForm.test(text) || text.startsWith('0000')) return false;
  const at = utc(text);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to) - utc(from)) / msPerDay);
}

/** The day `count` days after `day`; before it when negative. Throws a RangeError outside the years 0001 to 9999. */
export function addDays(day: Day, count: number): Day {
  const there = new Date(utc(day) + count * msPerDay).toISOString().slice(0, 10);
  if (!isDay(there)) throw new RangeError(`${count} days from ${day} is outside the calendar.`);
  return there;
}

/** The Monday of the week a day is in. */
export function mondayOf(day: Day): Day {
  const weekday = new Date(utc(day)).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

/** The Monday of an ISO 8601 week: the year's first is the one with its first Thursday. */
export function isoWeekStart(year: number, week: number): Day {
  return addDays(mondayOf(`${String(year).padStart(4, '0')}-01-04`), (week - 1) * 7);
}

const inWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as it stands in a sentence: `1 March 2026`. */
export function dayWords(day: Day): string {
  return inWords.format(utc(day));
}

/** So many days, rounded to whole ones: `1 day`, `1,200 days`. */
export function daysWords(days: number): string {
  const whole = Math.round(days);
  return whole === 1 ? '1 day' : `${whole.toLocaleString('en-US')} days`;
}

/** Making one costs a hundred times what asking it does; there are few hundred zones. */
const inZones = new Map<string, Intl.DateTimeFormat>();

function inZone(timeZone: string): Intl.DateTimeFormat {
  const known = inZones.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  inZones.set(timeZone, made);
  return made;
}

/** Which day it is at `now` in an IANA time zone. Throws a RangeError for an unknown zone. */
export function dayIn(timeZone: string, now: Instant): Day {
  const parts = inZone(timeZone).formatToParts(new Date(now));
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
