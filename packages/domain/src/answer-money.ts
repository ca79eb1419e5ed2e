import { valueAt } from './answer-path.js';
import { type Money, minorDigits } from './money.js';

const amountName = 'minorUnits';

/** Tells whether a part of an answer is an amount with its currency; what GraphQL adds to it does not matter. */
export function isMoney(value: unknown): value is Money {
  if (typeof value !== 'object' || value === null) return false;
  const { minorUnits, currency, ...rest } = value as Readonly<Record<string, unknown>>;
  if (!Object.keys(rest).every((name) => name === '__typename')) return false;
  return Number.isFinite(minorUnits) && typeof currency === 'string' && /^[A-Z]{3}$/.test(currency);
}

/**
 * What stands at a path of an answer, with amounts as money: also where the path goes on to the bare amount, if its currency was
 * asked for beside it. An amount without its currency stays the number it is.
 */
export function valueWithMoneyAt(answer: unknown, path: string): unknown {
  const value = valueAt(answer, path);
  if (path === amountName && isMoney(answer)) return answer;
  const around = path.endsWith(`.${amountName}`)
    ? valueAt(answer, path.slice(0, -amountName.length - 1))
    : null;
  const found = around === null ? value : around;
  const money = Array.isArray(found) ? found.length > 0 && found.every(isMoney) : isMoney(found);
  return money ? found : value;
}

/** An amount in its currency's own unit, euros and not cents. */
export function wholeUnits({ minorUnits, currency }: Money): number {
  return minorUnits / 10 ** minorDigits(currency);
}
