import { targetMix } from './data/ambitions.js';
import type { Moment } from './moment.js';
import { granted, type Register, registered } from './register.js';
import type { SeasonVerbs } from './season-verbs.js';

/** The moment in which the organisation says how its money is meant to be spread. */
export function targetMoment({ targets }: SeasonVerbs, register: Register): Moment {
  const { ago, by, shares } = targetMix;
  const declare = async () => {
    granted(await targets.set(registered(register.members, by), { version: 0, shares }), 'target mix');
  };
  return { ago, by, act: declare };
}
