import * as v from 'valibot';
import { ownId } from './own-id.js';
import { nameText } from './text.js';

/** More causes than these are no list to choose from. */
export const mostCauses = 30;
export const mostCauseHints = 100;

const name = nameText('The name', 80);
const hints = v.pipe(
  v.array(nameText('The hint', 60), 'List the hints.'),
  v.maxLength(mostCauseHints, `A cause has at most ${mostCauseHints} hints.`),
  v.transform((list) => [...new Set(list)]),
);

/** A cause as a person adds one to the list, at its end. */
export const causeInput = v.object({ id: ownId, name, hints: v.nullish(hints, []) });

/** Changes to a cause: a key left out stays. */
export const causeChanges = v.partial(
  v.object({
    name,
    hints,
    retired: v.boolean('Say whether it is still offered.'),
  }),
);
