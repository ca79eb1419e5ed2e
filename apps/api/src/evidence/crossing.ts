import type { Day, Instant } from '@scrimmage/domain/calendar';
import type { Claim } from '@scrimmage/domain/evidence';
import type { CriterionId } from '@scrimmage/domain/ids';
import { evidenceSeries, firstCrossing } from '@scrimmage/stats/evidence-series';
import { byArm, looksOf, mergedBefore } from './evidence-lanes.js';
import { sideOf, tuningOf } from './evidence-tuning.js';
import type { Weighing } from './weigh-evidence.js';

/** When a claim was settled by the readings of then; OPEN: by corrected readings it no longer was. */
export interface Crossing {
  readonly criterionId: CriterionId;
  readonly termsVersion: number;
  readonly state: Claim;
  readonly on: Day | null;
  readonly at: Instant;
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

type Settled = Pick<Crossing, 'state' | 'on' | 'estimate' | 'low' | 'high'>;

const open: Settled = { state: 'OPEN', on: null, estimate: null, low: null, high: null };

/**
 * When a claim was first settled by the readings as they stand, looked at after each of their days. Looks before
 * `changedFrom` are known not to have settled it; null: nothing is known of them.
 */
function settledFrom({ criterion, metric, shares, readings }: Weighing, changedFrom: Day | null): Settled {
  const plan = tuningOf(criterion, metric, shares);
  if (!plan) return open;
  const looks = mergedBefore(looksOf(criterion.design, byArm(readings, metric)), changedFrom);
  const series = evidenceSeries(plan, looks, criterion.threshold);
  const found = firstCrossing(series, criterion.threshold, sideOf(criterion, metric));
  const on = found && looks[found.look]?.day;
  if (!found || !on) return open;
  const { state, estimate, low, high } = found;
  return { state, on, estimate, low, high };
}

/**
 * What is to be written when readings from `changedFrom` on came in or were corrected; null: what is known still holds.
 * So the newest crossing is always that of the readings as they stand, in whatever order they came.
 */
export function newCrossing(weighing: Weighing, changedFrom: Day | null): Settled | null {
  const last = weighing.crossings.at(-1) ?? null;
  const settled = last !== null && last.state !== 'OPEN';
  if (settled && changedFrom !== null && last.on !== null && last.on < changedFrom) return null;
  const found = settledFrom(weighing, changedFrom);
  const before = last ?? open;
  return found.state === before.state && found.on === before.on ? null : found;
}
