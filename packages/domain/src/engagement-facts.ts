import type { Day } from './calendar.js';
import type { Engagement } from './engagements.js';
import type { ActualDates } from './ledger.js';

/** Value that was accepted: the day on which, and how much of the value at target, 0 to 1 and beyond. */
export interface AcceptedValue {
  readonly on: Day;
  readonly fraction: number;
}

/** What really happened in an engagement by a day. */
export interface EngagementFacts {
  readonly dates: ActualDates;
  /** The accepted part of the value at target, all of it together. */
  readonly valueFraction: number;
}

/** The day value was first accepted; null: none was. */
export function firstValueOn(accepted: readonly AcceptedValue[]): Day | null {
  return accepted.map(({ on }) => on).toSorted()[0] ?? null;
}

/**
 * What had really happened in an engagement by the end of `day`; null while it is not signed, or was not by then. Value is proven
 * from the day on which some of it was first accepted.
 */
export function factsBy(
  day: Day,
  { signedOn, kickoffOn, goLiveOn }: Pick<Engagement, 'signedOn' | 'kickoffOn' | 'goLiveOn'>,
  accepted: readonly AcceptedValue[],
): EngagementFacts | null {
  if (signedOn === null || signedOn > day) return null;
  const come = (on: Day | null) => (on !== null && on <= day ? on : null);
  const until = accepted.filter(({ on }) => on <= day);
  const acceptedOn = firstValueOn(until);
  return {
    dates: {
      signedOn,
      kickoffOn: come(kickoffOn),
      goLiveOn: come(goLiveOn),
      acceptedOn,
      provenOn: acceptedOn,
    },
    valueFraction: until.reduce((sum, { fraction }) => sum + fraction, 0),
  };
}
