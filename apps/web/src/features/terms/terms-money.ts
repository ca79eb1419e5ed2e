import { currencyDigits, formatMoney, type MoneyValue } from '../../platform/format';

/** What was computed, in whole units: it is no more exact than that. */
export function wholeMoney(minorUnits: number, currency: string): string {
  const unit = 10 ** currencyDigits(currency);
  return termsMoney(Math.round(minorUnits / unit) * unit, currency);
}

/** Whole units where nothing is lost by it; fractions of the smallest unit, as monthly costs make them, are rounded. */
export function termsMoney(minorUnits: number, currency: string): string {
  // A fee of nothing, seen from the vendor, is not “−€0”.
  const money: MoneyValue = { minorUnits: Math.round(minorUnits) || 0, currency };
  const digits = currencyDigits(currency);
  const full = formatMoney(money);
  // English writes the symbol in front, so the point and its zeros are the end.
  return digits > 0 && money.minorUnits % 10 ** digits === 0 ? full.slice(0, -digits - 1) : full;
}
