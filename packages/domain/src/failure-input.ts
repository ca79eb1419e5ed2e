import * as v from 'valibot';
import type { Problem } from './answer.js';
import type { Day } from './calendar.js';
import { givenDay } from './charter.js';
import { failureKinds, misplacedDays } from './failure.js';
import { amount } from './money.js';
import { ownId } from './own-id.js';
import { checked } from './problems.js';
import { reference } from './reference.js';
import { longText, optionalText } from './text.js';

/** Most people one failure names who should know of it. */
export const mostToTell = 20;

const whatFailed = longText('What failed', 2_000);
const decisionId = v.nullable(reference('A decision'));
const programId = v.nullable(reference('A program'));
const pilotId = v.nullable(reference('A pilot'));
const causeId = v.nullable(reference('A cause'));
const kind = v.nullable(v.picklist(failureKinds, 'Choose intelligent, complex or preventable.'));
const internalCost = v.nullable(amount);
const startedOn = v.nullable(givenDay);
const stoppedOn = v.nullable(givenDay);
const mode1Affected = v.nullable(v.boolean('Say yes or no, or leave it open.'));
const toTellIds = v.pipe(
  v.array(reference('A member'), 'List who should know.'),
  v.maxLength(mostToTell, `Name at most ${mostToTell} people.`),
  v.transform((members) => [...new Set(members)]),
);

const entered = {
  programId: v.optional(programId, null),
  pilotId: v.optional(pilotId, null),
  decisionId: v.optional(decisionId, null),
  causeId: v.optional(causeId, null),
  kind: v.optional(kind, null),
  internalCost: v.optional(internalCost, null),
  startedOn: v.optional(startedOn, null),
  stoppedOn: v.optional(stoppedOn, null),
  mode1Affected: v.optional(mode1Affected, null),
  toTellIds: v.nullish(toTellIds, []),
};

function stated(today: Day) {
  return v.object({
    id: ownId,
    whatFailed,
    knownNow: v.optional(optionalText('What you know now', 2_000), null),
    seenOn: v.nullish(givenDay, today),
    ...entered,
  });
}

/** A failure as it was logged, cleaned. */
export type LoggedFailure = v.InferOutput<ReturnType<typeof stated>>;

/**
 * A failure as anybody logs one, or one problem for each field that is wrong, by dotted path. What failed is enough; what is known
 * now becomes a learning in draft. Seen on `today`, the day of whoever logs it, unless another day is given.
 */
export function checkedFailure(
  input: unknown,
  today: Day,
):
  | { readonly value: LoggedFailure; readonly problems: readonly [] }
  | { readonly problems: readonly Problem[] } {
  const given = checked(stated(today), input);
  if (!('value' in given)) return given;
  const problems = misplacedDays(given.value, today);
  return problems.length ? { problems } : given;
}

/** What is said of a failure later: a key left out stays, null clears. The days are checked once they stand together: `misplacedDays`. */
export const failureChanges = v.partial(
  v.object({
    whatFailed,
    causeId,
    kind,
    internalCost,
    startedOn,
    seenOn: givenDay,
    stoppedOn,
    mode1Affected,
    toTellIds,
  }),
);

/** The same failure, seen again: linked to the one that is logged already. */
export function sightingInput(today: Day) {
  return v.object({
    id: ownId,
    pilotId: v.optional(pilotId, null),
    programId: v.optional(programId, null),
    on: v.nullish(
      v.pipe(
        givenDay,
        v.check((day) => day <= today, 'This day has not come yet.'),
      ),
      today,
    ),
    note: v.optional(optionalText('The note', 1_000), null),
  });
}

/** Why a failure is taken back. */
export const withdrawInput = v.object({ reason: longText('The reason', 1_000) });

/** Whether a failure was known before, as a person settles it: by an earlier failure or by a learning, one of the two. */
export const repeatInput = v.pipe(
  v.object({
    earlierFailureId: v.optional(v.nullable(reference('An earlier failure')), null),
    learningId: v.optional(v.nullable(reference('A learning')), null),
    weKnew: v.boolean('Say whether it was known before.'),
    note: v.optional(optionalText('The note', 1_000), null),
  }),
  v.forward(
    v.check(
      (given) => (given.earlierFailureId === null) !== (given.learningId === null),
      'Say which failure or which learning it repeats, one of the two.',
    ),
    ['earlierFailureId'],
  ),
);
