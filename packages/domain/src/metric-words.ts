import type { Metric, MetricKind } from './metrics.js';

type Counted = Pick<Metric, 'kind' | 'unit'>;

/** Stands between a figure and its unit, so that no line ends between them. */
export const unitSpace = '\u00a0';

/** A whole or rounded figure in hundreds, as written already: `60` becomes `60 %`. */
export const percentWords = (figure: string | number) => `${figure}${unitSpace}%`;

/** A share, 0 to 1, in whole hundreds: 0.684 becomes `68 %`. */
export const shareWords = (share: number) => percentWords(Math.round(share * 100));

/** The interval of a share, its ends 0 to 1: `12 to 40 %`. */
export function shareRangeWords({ low, high }: { readonly low: number; readonly high: number }): string {
  return `${Math.round(low * 100)} to ${shareWords(high)}`;
}

/** A figure that is known about: with the two digits that matter, `1.3`. */
export const figureWords = (value: number) => value.toLocaleString('en-US', { maximumSignificantDigits: 2 });

/** About three digits that matter, and never fewer than the whole number has. */
function written(value: number): string {
  const whole = Math.abs(value) >= 100;
  return new Intl.NumberFormat(
    'en-US',
    whole ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 },
  )
    .format(value === 0 ? 0 : value)
    .replace('-', '−');
}

const inHundreds = (kind: MetricKind, value: number) => (kind === 'PROPORTION' ? value * 100 : value);

/** A level of a metric for people: `60 %`, `12.5 minutes`. Proportions are fractions of 1. */
export function levelWords({ kind, unit }: Counted, value: number): string {
  const figure = written(inHundreds(kind, value));
  return kind === 'PROPORTION' ? percentWords(figure) : `${figure}${unitSpace}${unit}`;
}

/** The size of a difference for people, without its sign: `2 points`, `3.4 minutes`. */
export function differenceWords({ kind, unit }: Counted, value: number): string {
  const size = written(Math.abs(inHundreds(kind, value)));
  if (kind !== 'PROPORTION') return `${size}${unitSpace}${unit}`;
  return `${size}${unitSpace}${size === '1' ? 'point' : 'points'}`;
}

/** A difference with its sign: `+2 points`, `−3.4 minutes`, `0 points`. */
export function signedWords(metric: Counted, value: number): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '';
  return `${sign}${differenceWords(metric, value)}`;
}
