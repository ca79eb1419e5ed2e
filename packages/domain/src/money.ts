import * as v from 'valibot';

/** An amount as a whole number of the currency's smallest unit, with its ISO 4217 code. */
export interface Money {
  readonly minorUnits: number;
  readonly currency: string;
}

/** The ISO 4217 codes this machine's Intl data knows. */
const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Tells whether a text is a currency code in use, ISO 4217. */
export function isCurrency(code: string): boolean {
  return currencies.has(code);
}

const formats = new Map<string, Intl.NumberFormat>();
const digits = new Map<string, number>();

/** Making a format costs a hundred times what using it does, and a ledger says hundreds of amounts. */
function moneyFormat(currency: string, shown: number | null): Intl.NumberFormat {
  const key = `${currency} ${shown}`;
  const known = formats.get(key);
  if (known) return known;
  const fraction = shown === null ? {} : { minimumFractionDigits: shown, maximumFractionDigits: shown };
  const format = new Intl.NumberFormat('en', { style: 'currency', currency, ...fraction });
  formats.set(key, format);
  return format;
}

/** How many digits the currency's smallest unit has: 0 for JPY, 2 for EUR, 3 for KWD. */
export function minorDigits(currency: string): number {
  const known = digits.get(currency);
  if (known !== undefined) return known;
  const found = moneyFormat(currency, null).resolvedOptions().maximumFractionDigits ?? 2;
  digits.set(currency, found);
  return found;
}

const wholeUnits = 'Write the amount as a whole number of cents, pence or the like.';
const currencyCode = 'Use a currency code of ISO 4217, such as EUR.';

/** An amount that is not negative and exact in a double. */
export const amount = v.object(
  {
    minorUnits: v.pipe(
      v.number(wholeUnits),
      v.safeInteger(wholeUnits),
      v.minValue(0, 'The amount cannot be negative.'),
    ),
    currency: v.pipe(v.string(currencyCode), v.check(isCurrency, currencyCode)),
  },
  'Write an amount and its currency.',
);

/** An amount as people read it, without cents from a hundred on: €4,200, €12.50. */
export function moneyWords({ minorUnits, currency }: Money): string {
  const most = minorDigits(currency);
  const value = minorUnits / 10 ** most;
  const shown = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : most;
  return moneyFormat(currency, shown).format(value);
}

/** An amount that is not known exactly, in two figures as people say it: “€270k”, “−€1.2m”. */
export function aboutMoney({ minorUnits, currency }: Money): string {
  const format = new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    maximumSignificantDigits: 2,
  });
  return format.format(minorUnits / 10 ** minorDigits(currency)).replace('-', '−');
}

/**
 * Shares an amount in proportion to weights, in whole minor units that add up to it exactly: largest remainders first, ties to the
 * earlier weight (Hamilton's method). The amount may be negative. Throws a RangeError for an amount that is not a safe integer,
 * and for weights that are negative, not finite or all 0.
 */
export function allocate(amountMinor: number, weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!Number.isSafeInteger(amountMinor)) throw new RangeError('An amount is a whole number of minor units.');
  if (!weights.every((weight) => weight >= 0) || !(total > 0 && total < Number.POSITIVE_INFINITY))
    throw new RangeError('Weights are 0 or more, and not all 0.');
  const sign = amountMinor < 0 ? -1 : 1;
  const amount = Math.abs(amountMinor);
  const exact = weights.map((weight) => amount * (weight / total));
  const floors = exact.map(Math.floor);
  const byRemainder = exact
    .map((part, at) => ({ at, remainder: part - Math.floor(part), weight: weights[at] ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.remainder - one.remainder || one.at - other.at);
  const left = amount - floors.reduce((sum, part) => sum + part, 0);
  // Rounding of doubles can leave more, or less than nothing, when amounts are very large.
  const each = Math.floor(left / byRemainder.length);
  const extra = left - each * byRemainder.length;
  byRemainder.forEach(({ at }, rank) => {
    floors[at] = (floors[at] ?? 0) + each + (rank < extra ? 1 : 0);
  });
  return floors.map((part) => (part === 0 ? 0 : sign * part));
}
