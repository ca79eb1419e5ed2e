import type { Day } from '@scrimmage/domain/calendar';
import type { Design } from '@scrimmage/domain/criteria';
import type { Metric } from '@scrimmage/domain/metrics';
import type { Counted, ReadingKey } from '@scrimmage/domain/readings';
import type { PeriodCount } from '@scrimmage/stats/evidence-plan';
import type { Look } from '@scrimmage/stats/evidence-series';
import type { SharedPeriod } from '@scrimmage/stats/shared-periods';
import { grouped } from '../platform/database/group-rows.js';

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

/** The periods both arms have among readings that end on one day: those that begin on one day too. */
function sharedIn(readings: readonly Counting[]): readonly SharedPeriod[] {
  const control = new Map(readings.filter(({ arm }) => arm === 'CONTROL').map((one) => [one.from, one]));
  return readings.flatMap((one) => {
    const other = one.arm === 'PILOT' ? control.get(one.from) : undefined;
    return other ? [{ pilot: row(one), control: row(other) }] : [];
  });
}

/** Several looks as one, on the day of the last. */
export function asOneLook(looks: readonly [DatedLook, ...DatedLook[]]): DatedLook {
  return {
    day: (looks.at(-1) ?? looks[0]).day,
    pilot: looks.flatMap(({ pilot }) => pilot),
    control: looks.flatMap(({ control }) => control),
    shared: looks.flatMap(({ shared }) => shared ?? []),
  };
}

/** One look for each day on which a period of an arm that runs ends; the time before belongs to the first. */
export function looksOf(design: Design, { pilot, control }: Arms): readonly DatedLook[] {
  const running = design === 'TWO_ARMS' ? [...pilot, ...control] : pilot;
  const days = [...grouped(running, ({ to }) => to)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return days.map(([day, readings], at) => ({
    day,
    shared: design === 'TWO_ARMS' ? sharedIn(readings) : [],
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
  const [first, ...more] = looks.filter((look) => look.day < day);
  return first ? [asOneLook([first, ...more]), ...looks.slice(more.length + 1)] : looks;
}
