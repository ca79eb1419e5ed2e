import type { PersonKey } from './data/people.js';

/** One thing in the season that somebody did, so many days ago: a member, who was sent a link, or the house itself. */
export interface Moment {
  readonly ago: number;
  readonly by: PersonKey | 'link' | 'house';
  act(): Promise<void>;
}
