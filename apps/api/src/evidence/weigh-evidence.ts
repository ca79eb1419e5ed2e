import { type Day, daysBetween } from '@scrimmage/domain/calendar';
import { canonicalJson } from '@scrimmage/domain/canonical-json';
import { periodDays } from '@scrimmage/domain/criteria';
import type { Claim, CriterionEvidence, EvidenceStamp, FirstCrossing } from '@scrimmage/domain/evidence';
import { termsOf } from '@scrimmage/domain/lock-criteria';
import type { Metric } from '@scrimmage/domain/metrics';
import type { Pilot } from '@scrimmage/domain/pilot';
import { designEffect } from '@scrimmage/stats/design-effect';
import { type EvidenceAt, evidenceAt } from '@scrimmage/stats/evidence-at';
import type { EvidencePlan } from '@scrimmage/stats/evidence-plan';
import { armSums, firstCrossing } from '@scrimmage/stats/evidence-series';
import { sampleRatio } from '@scrimmage/stats/sample-ratio';
import type { Criterion } from './criterion-rows.js';
import type { Crossing } from './crossing.js';
import { type Arms, byArm, type Counting, looksOf, periodsOf } from './evidence-lanes.js';
import { sideOf, tuningOf } from './evidence-tuning.js';
import { sha256 } from './promise-hash.js';

/** Everything one criterion is judged by. */
export interface Weighing {
  readonly criterion: Criterion;
  readonly metric: Metric;
  /** Among how many the chance of a wrong kill is shared. */
  readonly shares: number;
  /** Those of the pilot that count; other metrics among them. */
  readonly readings: readonly Counting[];
  /** Of the criterion's present terms, oldest first. */
  readonly crossings: readonly Crossing[];
  readonly pilot: Pick<Pilot, 'stage' | 'startedOn'>;
  readonly today: Day;
}

/** What the readings say of one criterion, as of now: a pure function of the rows handed in. */
export function weigh(weighing: Weighing): CriterionEvidence {
  const { criterion, metric, shares, readings } = weighing;
  const { design, threshold } = criterion;
  const arms = byArm(readings, metric);
  const plan = tuningOf(criterion, metric, shares);
  const known = plan ? evidenceAt(plan, armSums(plan, looksOf(design, arms)), threshold) : null;
  const times = timesOf(weighing, arms);
  return {
    ...settledBy(weighing, known),
    notYet: known ? known.noInterval : 'NOT_LOCKED',
    estimate: known?.estimate ?? null,
    low: known?.low ?? null,
    high: known?.high ?? null,
    se: known?.se ?? null,
    eValue: known?.eValue ?? null,
    n: casesOf(arms.pilot),
    nControl: design === 'ONE_ARM' ? null : casesOf(arms.control),
    periods: arms.pilot.filter(({ n }) => n > 0).length,
    designEffect: known?.noInterval === null ? deffOf(weighing, arms, known) : null,
    sampleRatio: ratioOf(weighing, arms),
    ...times,
    stamp: plan && known && stampOf(weighing, arms, plan, known),
  };
}

/** Of two arms by the standard error in use, which leaves out what swings in both; else by each arm's own periods. */
function deffOf({ criterion: { design }, metric: { kind } }: Weighing, arms: Arms, { se }: EvidenceAt) {
  return designEffect(kind, periodsOf(design, arms), design === 'TWO_ARMS' && se !== null ? se ** 2 : null);
}

function casesOf(readings: readonly Counting[]): number {
  return readings.reduce((cases, { n }) => cases + n, 0);
}

/** What the interval as it is says of the claim. */
function claimNow({ criterion, metric }: Weighing, known: EvidenceAt | null): Claim {
  const crossed = known && firstCrossing([known], criterion.threshold, sideOf(criterion, metric));
  return crossed?.state ?? 'OPEN';
}

/** A claim once settled stays so, unless the interval comes to say the opposite or corrections took the ground away. */
function settledBy(
  weighing: Weighing,
  known: EvidenceAt | null,
): Pick<CriterionEvidence, 'claim' | 'firstCrossing' | 'settledOn' | 'wavered'> {
  const now = claimNow(weighing, known);
  const { crossings } = weighing;
  const standing = crossings.at(-1) ?? null;
  const kept = standing && standing.state !== 'OPEN' ? standing.state : null;
  const claim = now === 'OPEN' ? (kept ?? 'OPEN') : now;
  return {
    claim,
    firstCrossing: firstOf(crossings),
    settledOn: claim === 'OPEN' ? null : (standing?.on ?? null),
    wavered: now === 'OPEN' && kept !== null,
  };
}

function firstOf(crossings: readonly Crossing[]): FirstCrossing | null {
  const [first] = crossings;
  const last = crossings.at(-1);
  if (!first || !last || first.state === 'OPEN') return null;
  const { state, on, at, estimate, low, high } = first;
  if (on === null || estimate === null || low === null || high === null) return null;
  return { state, on, at, estimate, low, high, stands: last.state === state && last.on === on };
}

function ratioOf({ criterion, metric }: Weighing, arms: Arms): CriterionEvidence['sampleRatio'] {
  const { design, plannedSplit } = criterion;
  // The lower total of a ratio does not count cases.
  if (design !== 'TWO_ARMS' || plannedSplit === null || metric.kind === 'RATIO') return null;
  return sampleRatio({ pilot: casesOf(arms.pilot), control: casesOf(arms.control), plannedSplit });
}

function timesOf(
  { criterion, pilot, today }: Weighing,
  arms: Arms,
): Pick<CriterionEvidence, 'lastPeriod' | 'staleDays' | 'stale'> {
  const running = criterion.design === 'TWO_ARMS' ? [arms.pilot, arms.control] : [arms.pilot];
  const ends = running.map((readings) => readings.at(-1)?.to ?? null);
  // Of two arms, the one that lags: nothing can be compared beyond it.
  const lastPeriod = ends.includes(null) ? null : (ends.toSorted()[0] ?? null);
  const open = pilot.stage === 'RUNNING' || pilot.stage === 'DECIDING';
  const from = lastPeriod ?? pilot.startedOn;
  const without = from === null ? 0 : daysBetween(from, today) - (lastPeriod === null ? 0 : 1);
  return {
    lastPeriod,
    staleDays: lastPeriod === null ? null : daysBetween(lastPeriod, today),
    stale: open && criterion.state === 'LOCKED' && without > 2 * periodDays(criterion.period),
  };
}

function stampOf(
  { criterion, metric }: Weighing,
  { pilot, control }: Arms,
  plan: EvidencePlan,
  { stamp }: EvidenceAt,
): EvidenceStamp {
  const rows = (readings: readonly Counting[]) =>
    readings.map(({ from, to, n, sum, sumOfSquares }) => [from, to, n, sum, sumOfSquares]);
  const inputs = canonicalJson({
    role: criterion.role,
    ...termsOf(criterion),
    plan,
    direction: metric.direction,
    pilot: rows(pilot),
    control: criterion.design === 'ONE_ARM' ? [] : rows(control),
  });
  return {
    method: stamp.method,
    version: String(stamp.version),
    inputsHash: sha256(inputs),
    alpha: criterion.alpha,
    killAlpha: Math.min(plan.alphaLow, plan.alphaHigh),
    nTune: stamp.nTune,
    periodsTune: stamp.periodsTune,
  };
}
