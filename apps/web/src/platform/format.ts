import { dateFormat, numberFormat, relativeFormat } from './formatters';

/** The product speaks English; dates and numbers follow the reader's kind of English. */
const locale =
  typeof navigator !== 'undefined' && navigator.language.startsWith('en') ? navigator.language : 'en-GB';

/** Intl writes a hyphen in most locales; a number below zero takes the true minus. */
function trueMinus(text: string): string {
  return text.replace(/-/g, '\u2212');
}

export function formatNumber(value: number, digits = 0, tag = locale): string {
  return trueMinus(
    numberFormat(tag, { maximumFractionDigits: digits, minimumFractionDigits: digits }).format(value),
  );
}

/** A fraction of 1 in hundreds, "62 %"; the sign never stands alone on the next line. */
export function formatPercent(share: number, digits = 0, tag = locale): string {
  return `${formatNumber(share * 100, digits, tag)}\u00a0%`;
}

/** With its sign, for effects: +3.3, −2.1, 0.0. */
export function formatSigned(value: number, digits = 1, tag = locale): string {
  const format = {
    maximumFractionDigits: digits,
    minimumFractionDigits: digits,
    signDisplay: 'exceptZero',
  } as const;
  return trueMinus(numberFormat(tag, format).format(value));
}

/** A whole number with its noun: "1 pilot", "2,133 pilots". */
export function formatCount(count: number, one: string, many = `${one}s`, tag = locale): string {
  return `${formatNumber(count, 0, tag)} ${count === 1 ? one : many}`;
}

export interface MoneyValue {
  readonly minorUnits: number;
  readonly currency: string;
}

/** The digits after the point are the currency's own: none for JPY, three for BHD. */
export function currencyDigits(currency: string): number {
  return numberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** In full, "€42,000.00"; compact for tiles, "€1.2m"; with its code, as it is typed again, "42000.00 EUR". */
export function formatMoney(
  money: MoneyValue,
  form: 'full' | 'compact' | 'code' = 'full',
  tag = locale,
): string {
  const digits = currencyDigits(money.currency);
  const value = money.minorUnits / 10 ** digits;
  if (form === 'code') return `${value.toFixed(digits)} ${money.currency}`;
  const short = form === 'compact' ? ({ notation: 'compact', maximumFractionDigits: 1 } as const) : {};
  return trueMinus(
    numberFormat(tag, { style: 'currency', currency: money.currency, ...short }).format(value),
  );
}

/** "36 d"; null shows a dash that is read as "not known". */
export function formatDays(days: number | null | undefined, tag = locale): string {
  return days === null || days === undefined ? '–' : `${formatNumber(days, 0, tag)} d`;
}

/** How far away a decision is: "today", "in 5 days", "3 days overdue". */
export function formatDue(days: number): string {
  if (days === 0) return 'today';
  return days > 0 ? `in ${formatCount(days, 'day')}` : `${formatCount(-days, 'day')} overdue`;
}

/** The same for narrow columns: "today", "in 5 d", "3 d late". */
export function formatDueShort(days: number): string {
  if (days === 0) return 'today';
  return days > 0 ? `in ${formatDays(days)}` : `${formatDays(-days)} late`;
}

/** A calendar day: "21 Nov" in the year of `today`, else "21 Nov 2025". Both are ISO days; no time zone takes part. */
export function formatDay(day: string, today: string, tag = locale): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  const format = dateFormat(tag, { day: 'numeric', month: 'short', timeZone: 'UTC', ...year });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** A month as a line's name: "Mar", or the year where one begins. */
export function formatMonth(day: string, asYear = false, tag = locale): string {
  if (asYear) return day.slice(0, 4);
  return dateFormat(tag, { month: 'short', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** The ISO day it is at a moment in a time zone. */
export function dayIn(iso: string, timeZone: string): string {
  // Sweden writes days as ISO 8601 does.
  return dateFormat('sv-SE', { timeZone }).format(new Date(iso));
}

/** The hour of a moment, its zone named: "19:00 UTC". */
export function formatHour(iso: string, timeZone: string, tag = locale): string {
  const format = {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
    timeZoneName: 'short',
  } as const;
  return dateFormat(tag, format).format(new Date(iso));
}

/** A moment with its zone named: "21 Nov 2026, 19:00 UTC". */
export function formatMoment(iso: string, timeZone: string, tag = locale): string {
  return dateFormat(tag, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
    timeZoneName: 'short',
  }).format(new Date(iso));
}

const steps = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3_600 },
  { unit: 'minute', seconds: 60 },
] as const;

/** "2 hours ago" for less than seven days, else null: then the day is clearer. `now` in milliseconds. */
export function formatRelative(iso: string, now: number, tag = locale): string | null {
  const seconds = (Date.parse(iso) - now) / 1000;
  const size = Math.abs(seconds);
  if (size >= 7 * 86_400) return null;
  const step = steps.find((candidate) => size >= candidate.seconds);
  if (!step) return 'just now';
  const words = relativeFormat(tag, { numeric: 'auto' });
  return words.format(Math.trunc(seconds / step.seconds), step.unit);
}

/** The ISO day `days` after `day`. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
