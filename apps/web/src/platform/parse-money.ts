import { currencyDigits, type MoneyValue } from './format';

const shape = /^(?:([a-z]{3})\s*)?([\d\s.,']+)(?:\s*([a-z]{3}))?$/i;

/** Digits, or groups of three behind one kind of separator. */
const grouped = /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:\.\d{3})+)$/;

/** "42,000.50" and "42.000,50" mean the same: the last separator with one or two digits behind it, or three of a currency with three, is the point. */
function amountOf(text: string, digits: number): number | null {
  const plain = text.replace(/[\s']/g, '');
  const at = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  const behind = at < 0 ? 0 : plain.length - at - 1;
  const separator = plain[at] ?? '';
  const onlyOnce = at >= 0 && plain.indexOf(separator) === at;
  const isPoint = onlyOnce && behind > 0 && (behind < 3 || (behind === 3 && digits === 3));
  const whole = isPoint ? plain.slice(0, at) : plain;
  const part = isPoint ? plain.slice(at + 1) : '';
  if (!grouped.test(whole) || part.length > digits) return null;
  return Number(whole.replace(/[.,]/g, '')) * 10 ** digits + Number(part.padEnd(digits, '0') || 0);
}

/**
 * An amount as people type it: "42000", "42,000.50", "USD 1 200", "900 EUR". Without a code it is in `currency`.
 * Null when it is not an amount, is below zero, has more digits than the currency, or is too large to be exact.
 */
export function parseMoney(text: string, currency: string): MoneyValue | null {
  const found = shape.exec(text.trim());
  if (!found) return null;
  const [, before, number = '', after] = found;
  if (before && after) return null;
  const code = (before ?? after ?? currency).toUpperCase();
  try {
    const minorUnits = amountOf(number, currencyDigits(code));
    return minorUnits !== null && Number.isSafeInteger(minorUnits) ? { minorUnits, currency: code } : null;
  } catch {
    // Intl knows no such currency.
    return null;
  }
}
