import type { Arm, Design, ReadingPeriod } from '@scrimmage/contract/generated/schema-types';
import { addDays, daysBetween } from '@scrimmage/domain/calendar';
import { periodDays } from '@scrimmage/domain/criteria';
import type { MetricId } from '@scrimmage/domain/ids';
import { checked } from '@scrimmage/domain/problems';
import { type ReadingInput, readingList } from '@scrimmage/domain/readings';
import { sortReadings } from '@scrimmage/domain/sort-readings';
import type { PickedMetric } from '../../../features/evidence/metric-picker';
import type { Readings_pilotFragment } from '../../../generated/operations';
import { readCount, readNumber } from '../../../platform/read-number';

type Pilot = Readings_pilotFragment;
type Due = Pilot['readingsDue'][number];

/** A metric whose cases are counted in an arm. */
export interface Lane {
  readonly id: string;
  readonly metric: PickedMetric;
  readonly arm: Arm;
  readonly design: Design;
  readonly period: ReadingPeriod;
}

/** A reading to be typed: which one, and the one before it to type against. */
export interface ReadingRow {
  readonly id: string;
  readonly lane: Lane;
  readonly from: string;
  readonly to: string;
  readonly last: Due['last'];
}

/** What was typed into the form, by field. */
export type Typed = Readonly<Record<string, string>>;

/** Rows of one metric and arm that are offered at once; more than that is better pasted. */
const mostRows = 7;

/** Every metric and arm that the pilot's criteria rest on, in their order. */
export function lanesOf({ criteria }: Pick<Pilot, 'criteria'>): readonly Lane[] {
  const lanes = new Map<string, Lane>();
  for (const { metric, design, period } of criteria) {
    const arms: readonly Arm[] = design === 'ONE_ARM' ? ['PILOT'] : ['PILOT', 'CONTROL'];
    for (const arm of arms) {
      const id = `${metric.id} ${arm}`;
      if (!lanes.has(id)) lanes.set(id, { id, metric, arm, design, period });
    }
  }
  return [...lanes.values()];
}

/** The periods of one that are over today, oldest first, and how many more are behind than are offered. */
function periodsOf({ from, to, period }: Due, today: string): { periods: [string, string][]; more: number } {
  const days = periodDays(period);
  const over = to > today ? 0 : Math.floor(daysBetween(to, today) / days) + 1;
  const offered = Math.min(over, mostRows);
  const periods = Array.from({ length: offered }, (_, at): [string, string] => [
    addDays(from, at * days),
    addDays(to, at * days),
  ]);
  return { periods, more: over - offered };
}

export interface DueRows {
  readonly rows: readonly ReadingRow[];
  /** Periods that are behind and not offered. */
  readonly more: number;
  /** The first day on which the next reading can be typed, when none is due now. */
  readonly nextOn: string | null;
}

/** What is to be typed now, the two arms of a period below each other. */
export function dueRows(pilot: Pick<Pilot, 'criteria' | 'readingsDue'>, today: string): DueRows {
  const lanes = lanesOf(pilot);
  let more = 0;
  const rows = pilot.readingsDue.flatMap((due): readonly ReadingRow[] => {
    const lane = lanes.find(({ id }) => id === `${due.metric.id} ${due.arm}`);
    if (!lane) return [];
    const offered = periodsOf(due, today);
    more += offered.more;
    return offered.periods.map(([from, to]) => ({
      id: rowId(lane, from, to),
      lane,
      from,
      to,
      last: due.last,
    }));
  });
  const order = new Map(lanes.map(({ metric }, at) => [metric.id, at]));
  const place = ({ lane }: ReadingRow) => order.get(lane.metric.id) ?? 0;
  const sorted = rows.toSorted((a, b) => place(a) - place(b) || a.from.localeCompare(b.from));
  const next = pilot.readingsDue.map(({ to }) => to).toSorted()[0] ?? null;
  return { rows: sorted, more, nextOn: rows.length === 0 ? next : null };
}

/** Which reading, as one text. */
export function rowId(lane: Pick<Lane, 'id'>, from: string, to: string): string {
  return `${lane.id} ${from} ${to}`;
}

export const casesField = (row: Pick<ReadingRow, 'id'>) => `${row.id} cases`;
export const valueField = (row: Pick<ReadingRow, 'id'>) => `${row.id} value`;

const given = (typed: Typed, field: string) => (typed[field] ?? '').trim();

/** Rows somebody typed something into. */
export function typedRows(rows: readonly ReadingRow[], typed: Typed): readonly ReadingRow[] {
  return rows.filter((row) => given(typed, casesField(row)) !== '' || given(typed, valueField(row)) !== '');
}

/** What is sent of a row; a number that is none is NaN, and found by the schema. */
export function readingOf(row: ReadingRow, typed: Typed): ReadingInput {
  const { lane, from, to } = row;
  const share = lane.metric.kind === 'PROPORTION';
  const value = given(typed, valueField(row));
  return {
    metricId: lane.metric.id,
    arm: lane.arm,
    from,
    to,
    n: readCount(given(typed, casesField(row))),
    successes: share ? readCount(value) : null,
    sum: share ? null : readNumber(value),
    sumOfSquares: null,
    struck: null,
  };
}

/** What is wrong with a list of readings on its own: by place in the list, the field and the sentence. */
export function readingProblems(
  readings: readonly ReadingInput[],
  lanes: readonly Lane[],
  today: string,
): ReadonlyMap<number, { readonly field: string; readonly message: string }> {
  const metrics = new Map(
    lanes.map(({ metric }) => [metric.id as MetricId, { ...metric, id: metric.id as MetricId }]),
  );
  const list = checked(readingList, { readings });
  const sorted =
    'value' in list
      ? sortReadings(list.value.readings, { today, metrics, standing: [], correctionReason: null })
      : list;
  const problems = 'problems' in sorted ? sorted.problems : [];
  return problemsByRow(problems);
}

/** Problems of a list by the place in it; the first of each place. */
export function problemsByRow(
  problems: ReadonlyArray<{ readonly path: string; readonly message: string }>,
): ReadonlyMap<number, { readonly field: string; readonly message: string }> {
  const found = new Map<number, { field: string; message: string }>();
  for (const { path, message } of problems) {
    const [, at, field = ''] = /^readings\.(\d+)\.?(.*)$/.exec(path) ?? [];
    if (at !== undefined && !found.has(Number(at))) found.set(Number(at), { field, message });
  }
  return found;
}
