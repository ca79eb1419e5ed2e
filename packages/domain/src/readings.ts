import * as v from 'valibot';
import { type Day, daysBetween, type Instant, isDay } from './calendar.js';
import { type Arm, arms } from './criteria.js';
import type { MemberId, MetricId, PilotId, ReadingId, WorkspaceId } from './ids.js';
import { countWithin, numberWithin } from './numbers.js';
import { reference } from './reference.js';
import { optionalText } from './text.js';

/** Which reading: a metric, an arm and the days it covers, both included. */
export interface ReadingKey {
  readonly metricId: MetricId;
  readonly arm: Arm;
  readonly from: Day;
  readonly to: Day;
}

/** What was counted. `sum` are the successes of a proportion, the sum of a mean, the upper total of a ratio. */
export interface Counted {
  readonly n: number;
  readonly sum: number;
  /** Of a mean, if known. */
  readonly sumOfSquares: number | null;
}

/** One version of a reading. The newest of a key counts, unless it is struck; the others stay to be seen. */
export interface Reading extends ReadingKey, Counted {
  readonly workspaceId: WorkspaceId;
  readonly id: ReadingId;
  readonly pilotId: PilotId;
  readonly revision: number;
  readonly struck: boolean;
  /** Why it was corrected; null of the first. */
  readonly reason: string | null;
  readonly byId: MemberId;
  readonly at: Instant;
}

/** Most readings that can be handed in at once. */
export const mostReadings = 1_000;
/** No reading covers more than a month. */
export const longestReading = 31;

const hint = 'Write the day as YYYY-MM-DD.';
const day = v.pipe(v.string(hint), v.check(isDay, hint));

/** A reading as a person, a sheet or a program gives it; what its metric's kind asks for is checked with the metric. */
export const readingInput = v.pipe(
  v.object({
    metricId: reference('A metric'),
    arm: v.picklist(arms, 'Say whether it is the pilot or the control.'),
    from: day,
    to: day,
    n: countWithin('The number of cases'),
    successes: v.optional(v.nullable(countWithin('The number of successes')), null),
    sum: v.optional(v.nullable(numberWithin('The sum')), null),
    sumOfSquares: v.optional(v.nullable(numberWithin('The sum of squares', 0, 1e30)), null),
    struck: v.optional(v.nullable(v.boolean('Say yes or no.')), null),
  }),
  v.forward(
    v.check(({ from, to }) => from <= to, 'A reading ends on or after the day it begins.'),
    ['to'],
  ),
  v.forward(
    v.check(
      ({ from, to }) => from > to || daysBetween(from, to) < longestReading,
      'A reading covers a month at most.',
    ),
    ['to'],
  ),
);

export type ReadingInput = v.InferOutput<typeof readingInput>;

/** The list of readings handed in at once, and why, when it corrects others. */
export const readingList = v.object({
  correctionReason: v.optional(optionalText('The reason', 2_000), null),
  readings: v.pipe(
    v.array(readingInput, 'List the readings.'),
    v.minLength(1, 'List at least one reading.'),
    v.maxLength(mostReadings, 'Hand in at most 1,000 readings at once.'),
  ),
});
