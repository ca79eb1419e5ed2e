import { type Day, daysBetween } from './calendar.js';

/** From the start of a pilot to the first value that was realised, in days; open: none yet, watched for as many days. */
export interface TimeToValue {
  readonly days: number;
  readonly open: boolean;
}

/**
 * The days from a pilot's start to the first realised value; without one, those it has been watched until it closed, or until
 * `today`. Null before it starts, or when value came before the start.
 */
export function timeToValue(
  pilot: { readonly startedOn: Day | null; readonly closedOn: Day | null },
  valueOn: readonly Day[],
  today: Day,
): TimeToValue | null {
  if (pilot.startedOn === null) return null;
  const first = valueOn.toSorted()[0];
  const days = daysBetween(pilot.startedOn, first ?? pilot.closedOn ?? today);
  return days < 0 ? null : { days, open: first === undefined };
}
