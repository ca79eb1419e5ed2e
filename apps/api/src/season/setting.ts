import type { Actor } from '@scrimmage/domain/actor';
import { addDays, type Day } from '@scrimmage/domain/calendar';
import type { Pilot } from '@scrimmage/domain/pilot';
import type { Clock } from '../platform/clock.js';
import type { PersonKey } from './data/people.js';
import { type Register, registered } from './register.js';
import type { SeasonVerbs } from './season-verbs.js';

/** Everything a teller of stories needs to be told. */
export interface Setting {
  readonly verbs: SeasonVerbs;
  readonly clock: Clock;
  readonly register: Register;
  readonly today: Day;
}

/** Somebody who does something to a pilot. */
export interface Doing {
  readonly pilot: Pilot;
  readonly actor: Actor;
}

/** A day so many days from today. */
export function dayIn({ today }: Setting, days: number): Day {
  return addDays(today, days);
}

/** The id a member is known by. */
export function memberOf({ register }: Setting, key: PersonKey) {
  return registered(register.members, key).memberId;
}
