import { addDays, type Day, daysBetween } from './calendar.js';
import { type Arm, type Criterion, periodDays, type ReadingPeriod } from './criteria.js';
import type { MetricId } from './ids.js';
import type { Pilot } from './pilot.js';
import type { StandingReading } from './sort-readings.js';

/** The next reading to be typed for a metric and an arm. */
export interface DueReading {
  readonly metricId: MetricId;
  readonly arm: Arm;
  readonly period: ReadingPeriod;
  readonly from: Day;
  readonly to: Day;
  /** Complete periods without a reading, this one included; 0: this one is not over yet. */
  readonly behind: number;
  readonly last: StandingReading | null;
}

type Counting = Pick<Criterion, 'metricId' | 'design' | 'period'>;

/** The latest reading of each metric and arm. */
function latest(readings: readonly StandingReading[]): ReadonlyMap<string, StandingReading> {
  const last = new Map<string, StandingReading>();
  for (const reading of readings) {
    const lane = `${reading.metricId} ${reading.arm}`;
    const known = last.get(lane);
    if (!reading.struck && (!known || reading.to > known.to)) last.set(lane, reading);
  }
  return last;
}

/**
 * What is to be typed next for every metric and arm the criteria need, in their order. Before and after, the time before
 * is over. Empty unless the pilot runs or waits for its decision.
 */
export function dueReadings(
  { stage, startedOn }: Pick<Pilot, 'stage' | 'startedOn'>,
  criteria: readonly Counting[],
  readings: readonly StandingReading[],
  today: Day,
): readonly DueReading[] {
  if ((stage !== 'RUNNING' && stage !== 'DECIDING') || startedOn === null) return [];
  const last = latest(readings);
  const metrics = new Map<MetricId, Counting>();
  for (const criterion of criteria)
    if (!metrics.has(criterion.metricId)) metrics.set(criterion.metricId, criterion);
  return [...metrics.values()].flatMap(({ metricId, design, period }) => {
    const arms: readonly Arm[] = design === 'TWO_ARMS' ? ['PILOT', 'CONTROL'] : ['PILOT'];
    return arms.map((arm): DueReading => {
      const before = last.get(`${metricId} ${arm}`) ?? null;
      const from = before && before.to >= startedOn ? addDays(before.to, 1) : startedOn;
      const days = periodDays(period);
      const behind = Math.max(0, Math.floor(daysBetween(from, today) / days));
      return { metricId, arm, period, from, to: addDays(from, days - 1), behind, last: before };
    });
  });
}
