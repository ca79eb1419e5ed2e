import type { Arm, Design, MetricKind } from '@scrimmage/contract/generated/schema-types';
import { formatDay, formatNumber } from '../../../platform/format';

interface Counts {
  readonly n: number;
  readonly successes: number | null;
  readonly sum: number | null;
}

/** Before and after, the arm it is compared with is the time before. */
export function armWords(arm: Arm, design: Design): string {
  if (arm === 'PILOT') return 'Pilot';
  return design === 'BEFORE_AFTER' ? 'Before' : 'Control';
}

/** The days a reading covers: "16 Nov", "16 to 22 Nov". */
export function daysWords(from: string, to: string, today: string): string {
  const end = formatDay(to, today);
  if (from === to) return end;
  return `${formatDay(from, today)} to ${end}`;
}

/** What the two numbers of a reading are, by how its metric is counted. */
export function countNames(
  kind: MetricKind,
  unit: string,
): { readonly cases: string; readonly value: string } {
  if (kind === 'PROPORTION') return { cases: 'Cases', value: 'Successes' };
  if (kind === 'RATIO') return { cases: 'Lower total', value: `Upper total (${unit})` };
  return { cases: 'Cases', value: `Sum (${unit})` };
}

/** As many digits as the figure has, up to three. */
export function plainNumber(value: number): string {
  const digits = Number.isInteger(value) ? 0 : Math.min(3, String(value).split('.')[1]?.length ?? 0);
  return formatNumber(value, digits);
}

/** A reading in words: "31 of 40", "480 over 40". */
export function countsWords(kind: MetricKind, { n, successes, sum }: Counts): string {
  const value = plainNumber((kind === 'PROPORTION' ? successes : sum) ?? 0);
  return kind === 'PROPORTION' ? `${value} of ${formatNumber(n)}` : `${value} over ${formatNumber(n)}`;
}
