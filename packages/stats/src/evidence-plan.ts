import type { PeriodRow } from './period-sums.js';

/** What a metric counts: shares, means, or one total over another. */
export type MetricKind = 'PROPORTION' | 'MEAN' | 'RATIO';

/** What a pilot's periods are compared with: a level, a control beside it, the time before it. */
export type Design = 'ONE_ARM' | 'TWO_ARMS' | 'BEFORE_AFTER';

/** How evidence on one metric is to be read; all of it fixed before the first period. */
export interface EvidencePlan {
  readonly kind: MetricKind;
  readonly design: Design;
  /** Two-sided alpha of the lower bound, 0 to 1: chance of ever claiming "above" wrongly is about half of it. */
  readonly alphaLow: number;
  /** The same for the upper bound and "below"; smaller than alphaLow when several criteria may kill. */
  readonly alphaHigh: number;
  /** Cases at which the exact interval of a one-arm share is tightest, > 0. */
  readonly nTune: number;
  /** Periods of an arm at which all other intervals are tightest, > 0. */
  readonly periodsTune: number;
  /** Whether single values were capped beforehand; only one-arm means ask. */
  readonly capped: boolean;
}

/** One period of one arm as it was counted: n with its successes or its sum, and for means the sum of squares if known. */
export interface PeriodCount extends PeriodRow {
  readonly sumSq?: number | null;
}

/** Alpha when nothing else was agreed: 5 % a side, a "90 % interval". */
export const usualAlpha = 0.1;

/** The share of the longest possible sample at which an interval should be tightest. */
const tuneShare = 0.3;

/**
 * Where to make intervals tightest: about 0.3 of all cases and periods expected until the deadline, because being tuned too
 * late costs much and too early little. At least 1 case and 2 periods.
 * Source: width of the mixture against n / nTune, Howard, Ramdas, McAuliffe, Sekhon, Annals of Statistics 49(2), 2021, section 3.5.
 */
export function tuningFor(casesPerPeriod: number, periods: number): { nTune: number; periodsTune: number } {
  return {
    nTune: Math.max(1, Math.round(tuneShare * casesPerPeriod * periods)),
    periodsTune: Math.max(2, Math.round(tuneShare * periods)),
  };
}
