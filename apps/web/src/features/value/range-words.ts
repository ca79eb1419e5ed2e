import type { MoneyRange, NumberRange, ValuePace } from '@scrimmage/contract/generated/schema-types';
import { currencyDigits, formatMoney, formatPercent, type MoneyValue } from '../../platform/format';

type Stated = Pick<NumberRange, 'kind' | 'low' | 'likely' | 'high'>;

/** A range as a person would say it, whatever its numbers count. */
function said({ kind, low, likely, high }: Stated, number: (value: number) => string): string {
  const [from, most, to] = [low ?? 0, likely ?? 0, high ?? 0].map(number);
  if (kind === 'FIXED') return `${most}`;
  const between = `${from} to ${to}`;
  return kind === 'PERT' ? `${between}, most likely ${most}` : `${between}, in nine cases of ten`;
}

export const paceWords: Readonly<Record<ValuePace, string>> = { MONTH: 'a month', ONCE: 'once' };

/** Whole units where nothing is lost by it: "€20,000", but "€0.50". */
export function exactMoney({ minorUnits, currency }: MoneyValue): string {
  const digits = currencyDigits(currency);
  const full = formatMoney({ minorUnits, currency });
  // English writes the symbol in front, so the point and its zeros are the end.
  return digits > 0 && minorUnits % 10 ** digits === 0 ? full.slice(0, -digits - 1) : full;
}

/** “€20,000 to €90,000, in nine cases of ten”. */
export function moneyRangeWords(range: MoneyRange, currency: string): string {
  return said(range, (minorUnits) => exactMoney({ minorUnits, currency }));
}

/** “30 % to 85 %, most likely 60 %”. */
export function shareRangeWords(range: NumberRange): string {
  return said(range, (value) => formatPercent(value));
}

/** The same in the words of `number`. */
export function numberRangeWords(range: NumberRange, number: (value: number) => string): string {
  return said(range, number);
}

interface Timing {
  readonly startMonth: number;
  readonly rampMonths: number;
}

/** When it begins, and how long until it comes in full; null when at once and in full. */
export function timingWords({ startMonth, rampMonths }: Timing): string | null {
  const begins = startMonth > 0 ? `after ${startMonth} ${startMonth === 1 ? 'month' : 'months'}` : null;
  const ramp = rampMonths > 0 ? `in full ${rampMonths} ${rampMonths === 1 ? 'month' : 'months'} later` : null;
  return [begins, ramp].filter((part) => part !== null).join(', ') || null;
}
