import * as v from 'valibot';
import { isUuid } from './ids.js';

const hint = 'An id is a UUID.';

/** The id a client made, so that sending twice saves once; null when it made none. In lower case, as PostgreSQL gives it back. */
export const ownId = v.optional(
  v.nullable(v.pipe(v.string(hint), v.check(isUuid, hint), v.toLowerCase())),
  null,
);
