interface Choice {
  readonly value: string;
  readonly label: string;
}

const names = new Intl.DisplayNames('en', { type: 'currency' });

/** Every currency the browser knows, by code. */
export const currencies: readonly Choice[] = Intl.supportedValuesOf('currency').map((code) => ({
  value: code,
  label: `${code} ${names.of(code) ?? ''}`.trim(),
}));

const zones = Intl.supportedValuesOf('timeZone');
/** Every time zone the browser knows; UTC, which the list leaves out, first. */
export const timeZones: readonly Choice[] = [...new Set(['UTC', ...zones])].map((zone) => ({
  value: zone,
  label: zone.replaceAll('_', ' '),
}));

const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
export const guessedTimeZone = timeZones.some((zone) => zone.value === here) ? here : 'UTC';

const byRegion: Readonly<Record<string, string>> = {
  US: 'USD',
  GB: 'GBP',
  CA: 'CAD',
  AU: 'AUD',
  CH: 'CHF',
  JP: 'JPY',
  IN: 'INR',
  BR: 'BRL',
};
/** A first guess from the reader's region; the euro where there is none. */
export const guessedCurrency = byRegion[new Intl.Locale(navigator.language || 'en').region ?? ''] ?? 'EUR';
