import * as v from 'valibot';
import { givenDay } from './charter.js';
import { countWithin } from './numbers.js';
import { ownId } from './own-id.js';
import { reference } from './reference.js';
import { mostItems } from './sprint-input.js';
import { longText, nameText } from './text.js';

/** Most teams that have a part in one milestone. */
export const mostParts = 20;
export const mostLanes = 20;

const name = nameText('The name', 200);
const laneName = nameText('The outcome', 200);
const reason = longText('The reason', 1_000);

const part = v.pipe(
  v.object({
    teamId: v.optional(v.nullable(reference('A team')), null),
    pilotId: v.optional(v.nullable(reference('A pilot')), null),
    remaining: countWithin('The number of items', 0, mostItems),
  }),
  v.forward(
    v.check(
      (given) => (given.teamId === null) !== (given.pilotId === null),
      'Say which team or which pilot does it, one of the two.',
    ),
    ['pilotId'],
  ),
);

const parts = v.pipe(
  v.array(part, 'Say what each team has to finish.'),
  v.maxLength(mostParts, `At most ${mostParts} teams have a part in a milestone.`),
);

/** Whether anything is left to be finished. */
const something = (given: readonly { readonly remaining: number }[]) =>
  given.some(({ remaining }) => remaining > 0);

/** An outcome of a program's road. */
export const laneInput = v.object({ id: ownId, programId: reference('A program'), name: laneName });

/** Changes to an outcome: a key left out stays. */
export const laneChanges = v.partial(
  v.object({ name: laneName, place: countWithin('The place', 1, mostLanes) }),
);

/** A milestone as somebody adds it. */
export const milestoneInput = v.object({
  id: ownId,
  programId: reference('A program'),
  laneId: reference('An outcome'),
  name,
  wantedOn: v.optional(v.nullable(givenDay), null),
  parts: v.pipe(
    parts,
    v.minLength(1, 'Say which team has something to finish.'),
    v.check(
      (given) => something(given),
      'A milestone without an item to finish is reached already. Say how many there are.',
    ),
  ),
});

/** Where a milestone is wanted now, and why: a key left out stays, null clears. */
export const moveInput = v.object({
  wantedOn: v.optional(v.nullable(givenDay)),
  laneId: v.optional(reference('An outcome')),
  reason,
});

/** The items left, counted anew; without parts the milestone is dropped. */
export const rescopeInput = v.object({
  parts: v.pipe(
    parts,
    v.check(
      (given) => given.length === 0 || something(given),
      'Sprints finish a milestone. Leave an item to finish, or drop it: leave out every part.',
    ),
  ),
  reason,
});

/** A forecast that is kept as it stands. */
export const freezeInput = v.object({ id: ownId });
