import * as v from 'valibot';
import { type Health, healths } from './health.js';
import { optionalText } from './text.js';

/** A declaration as its lead makes one: whatever is not on track is explained. */
export const healthInput = v.pipe(
  v.object({
    state: v.picklist(healths as readonly [Health, ...Health[]], 'Choose how it goes.'),
    sentence: v.optional(optionalText('The sentence', 1_000), null),
  }),
  v.forward(
    v.check(({ state, sentence }) => state === 'ON_TRACK' || sentence !== null, 'Say in a sentence why.'),
    ['sentence'],
  ),
);
