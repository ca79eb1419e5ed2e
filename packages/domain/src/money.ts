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

/** How many digits the currency's smallest unit has: 0 for JPY, 2 for EUR, 3 for KWD. */
export function minorDigits(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  );
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
  const digits = minorDigits(currency);
  const value = minorUnits / 10 ** digits;
  const shown = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : digits;
  return new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    minimumFractionDigits: shown,
    maximumFractionDigits: shown,
  }).format(value);
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
