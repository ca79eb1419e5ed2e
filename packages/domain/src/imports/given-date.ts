import { type Day, daysBetween, isDay } from '../calendar.js';
import type { DateOrder } from './date-order.js';
import { quoted, saysNothing, tidyLine } from './given-text.js';

/** What a cell for a day says: a day, or a sentence why none was taken; neither when it says nothing. */
export interface GivenDate {
  readonly day: Day | null;
  readonly remark: string | null;
}

type Reader = (match: RegExpExecArray, order: DateOrder | null, given: string) => GivenDate;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const none: GivenDate = { day: null, remark: null };
const left = (given: string, why: string): GivenDate => ({
  day: null,
  remark: `${quoted(given)} ${why}; it was left as text.`,
});

/** A spreadsheet counts days from here (with its 29 February 1900 that never was). */
const spreadsheetZero = '1899-12-30';
/** Days that stand for the numbers up to 4,017: years and small numbers, formatted as a day by mistake. */
const lastNumberDay = '1910-12-31';

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  // Two digits mean 1970 to 2069, as POSIX reads them.
  return year < 70 ? 2000 + year : 1900 + year;
}

function dayOf(given: string, year: number, month: number, date: number): GivenDate {
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  const day = `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
  if (!isDay(day)) return left(given, 'is no day of the calendar');
  if (day > spreadsheetZero && day <= lastNumberDay) {
    const number = daysBetween(spreadsheetZero, day);
    return left(given, `is the number ${number} shown as a day by a spreadsheet`);
  }
  return { day, remark: null };
}

const readNumbers: Reader = (match, order, given) => {
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = fullYear(match[4] ?? '');
  if (order === 'DMY') return ordered(given, year, second, first, 'day/month/year');
  if (order === 'MDY') return ordered(given, year, first, second, 'month/day/year');
  if (first > 12 || first === second) return dayOf(given, year, second, first);
  if (second > 12) return dayOf(given, year, first, second);
  const name = (date: number, month: number) => `${date} ${monthNames[month - 1]}`;
  return left(given, `may be ${name(second, first)} or ${name(first, second)}`);
};

function ordered(given: string, year: number, month: number, date: number, form: string): GivenDate {
  return month > 12 && date <= 12
    ? left(given, `cannot be read as ${form}`)
    : dayOf(given, year, month, date);
}

function named(
  given: string,
  weekday: string | undefined,
  date: string | undefined,
  month: string | undefined,
  year: string | undefined,
): GivenDate {
  const number = months.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1;
  const read = dayOf(given, fullYear(year ?? ''), number, Number(date));
  if (read.day === null || weekday === undefined) return read;
  const actual = weekdays[new Date(`${read.day}T00:00:00Z`).getUTCDay()] ?? '';
  return actual.toLowerCase().startsWith(weekday.slice(0, 3).toLowerCase())
    ? read
    : left(given, `was a ${actual}`);
}

const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const weekday = '(?:((?:sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?)\\.?,? +)?';
const gap = '(?: *[-/.,] *| +)';
const time =
  '(?:,? *[T ] *\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?: *[ap]\\.?m\\.?)?(?: *(?:z|utc|gmt|[+-]\\d{2}:?\\d{2}))?)?';
const form = (source: string) => new RegExp(`^${source}$`, 'i');

/** “Wednesday, 30 September 2026 12:00:00.000 a.m. +00:00” is shorter. */
const longestDay = 100;

/** The shapes days come in, tried in this order. */
const shapes: readonly (readonly [RegExp, Reader])[] = [
  [
    form(`(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${time}`),
    (m, _, given) => dayOf(given, Number(m[1]), Number(m[3]), Number(m[4])),
  ],
  [form(`(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})${time}`), readNumbers],
  [
    form('((?:19|20)\\d{2})(\\d{2})(\\d{2})'),
    (m, _, given) => dayOf(given, Number(m[1]), Number(m[2]), Number(m[3])),
  ],
  [
    form(`${weekday}(\\d{1,2})(?:st|nd|rd|th)?(?: of)?${gap}${month}\\.?${gap}(\\d{4}|\\d{2})${time}`),
    (m, _, given) => named(given, m[1], m[2], m[3], m[4]),
  ],
  [
    form(`${weekday}${month}\\.?${gap}(\\d{1,2})(?:st|nd|rd|th)?${gap}(\\d{4})${time}`),
    (m, _, given) => named(given, m[1], m[3], m[2], m[4]),
  ],
  [
    form(`(?:(\\d{1,2})${gap}${month}|${month}${gap}(\\d{1,2}))\\.?`),
    (m, _, given) => left(given, `names a month, and ${m[1] ?? m[4]} may be its day or its year`),
  ],
  [
    form(`(?:\\d{4}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{4}|\\d{4}${gap}${month}\\.?|${month}\\.?${gap}\\d{4})`),
    (_, __, given) => left(given, 'names a month but no day'),
  ],
  [form('(?:19|20)\\d{2}'), (_, __, given) => left(given, 'names a year but no day')],
  [
    form('[1-9]\\d{4}(?:\\.\\d+)?'),
    (_, __, given) => left(given, 'may be the number a spreadsheet keeps for a day'),
  ],
];

/**
 * Reads a day as files write it: `4/12/2022`, `2022-04-12`, ISO timestamps, `12-Apr-22`, `Tuesday, April 12, 2022`.
 * `order` says which number of `4/12/2022` is the month; with null only days that can be read one way are taken.
 * A time of day is dropped and the day kept as written, whatever its zone. Precision is never invented: a month, a
 * year, prose, or a number dressed as a day (`7/16/1905` is 2024) gives a remark and no day. Two-digit years are
 * 1970 to 2069.
 */
export function parseGivenDate(given: string, order: DateOrder | null): GivenDate {
  const text = tidyLine(given);
  if (saysNothing(text)) return none;
  if (text.length > longestDay) return left(text, 'is not a day');
  for (const [shape, read] of shapes) {
    const match = shape.exec(text);
    if (match) return read(match, order, text);
  }
  return left(text, 'is not a day');
}
