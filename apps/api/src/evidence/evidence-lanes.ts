import type { Day } from '@scrimmage/domain/calendar';
import type { Design } from '@scrimmage/domain/criteria';
import type { Metric } from '@scrimmage/domain/metrics';
import type { Counted, ReadingKey } from '@scrimmage/domain/readings';
import type { PeriodCount } from '@scrimmage/stats/evidence-plan';
import type { Look } from '@scrimmage/stats/evidence-series';
import { grouped } from './group-rows.js';

/** A reading as far as evidence looks at it. */
export type Counting = ReadingKey & Counted;

/** A look at the readings: what came in up to and including its day. */
export interface DatedLook extends Look {
  readonly day: Day;
}

function row({ n, sum, sumOfSquares }: Counted): PeriodCount {
  return { n, y: sum, sumSq: sumOfSquares };
}

/** The readings of one metric, by arm, oldest first: the order is that of the days, however they came in. */
export function byArm(readings: readonly Counting[], { id }: Pick<Metric, 'id'>) {
  const own = readings
    .filter(({ metricId }) => metricId === id)
    .toSorted((a, b) => (a.to === b.to ? (a.from < b.from ? -1 : 1) : a.to < b.to ? -1 : 1));
  return {
    pilot: own.filter(({ arm }) => arm === 'PILOT'),
    control: own.filter(({ arm }) => arm === 'CONTROL'),
  };
}

export type Arms = ReturnType<typeof byArm>;

/** One look for each day on which a period of an arm that runs ends; the time before belongs to the first. */
export function looksOf(design: Design, { pilot, control }: Arms): readonly DatedLook[] {
  const running = design === 'TWO_ARMS' ? [...pilot, ...control] : pilot;
  const days = [...grouped(running, ({ to }) => to)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return days.map(([day, readings], at) => ({
    day,
    pilot: readings.filter(({ arm }) => arm === 'PILOT').map(row),
    control:
      design === 'BEFORE_AFTER'
        ? at === 0
          ? control.map(row)
          : []
        : readings.filter(({ arm }) => arm === 'CONTROL').map(row),
  }));
}

/** The periods of each arm a design compares. */
export function periodsOf(design: Design, { pilot, control }: Arms): readonly (readonly PeriodCount[])[] {
  return design === 'ONE_ARM' ? [pilot.map(row)] : [pilot.map(row), control.map(row)];
}

/** Looks up to a day in one, so that what is known by then costs a single evaluation. */
export function mergedBefore(looks: readonly DatedLook[], day: Day | null): readonly DatedLook[] {
  if (day === null) return looks;
  const before = looks.filter((look) => look.day < day);
  const last = before.at(-1);
  if (!last) return looks;
  const merged: DatedLook = {
    day: last.day,
    pilot: before.flatMap(({ pilot }) => pilot),
    control: before.flatMap(({ control }) => control),
  };
  return [merged, ...looks.slice(before.length)];
}
