import type { PersonKey } from './data/people.js';

/** One thing in the season that somebody did, so many days ago. */
export interface Moment {
  readonly ago: number;
  readonly by: PersonKey;
  act(): Promise<void>;
}
