import * as v from 'valibot';
import { isUuid } from './ids.js';

/** The id of something chosen from a list; `what` begins the sentence: `A lead`. */
export function reference(what: string) {
  return v.pipe(
    v.string(`${what} is needed.`),
    v.check(isUuid, `Choose ${what.charAt(0).toLowerCase()}${what.slice(1)} from the list.`),
    // PostgreSQL gives ids back in lower case; in any other they would look like somebody else's.
    v.toLowerCase(),
  );
}
