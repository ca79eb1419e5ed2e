import * as v from 'valibot';
import { daysBetween } from './calendar.js';
import { givenDay } from './charter.js';
import { countWithin, numberWithin } from './numbers.js';
import { ownId } from './own-id.js';
import { reference } from './reference.js';
import { sprintOutcomes } from './sprint.js';
import { longText, nameText, optionalText } from './text.js';

/** More goals than these are a list, not a focus. */
export const mostGoals = 12;
/** Most milestones one sprint moves. */
export const mostMoves = 30;
/** In a sprint, or left of a milestone. */
export const mostItems = 100_000;
/** A year: what takes longer is no sprint. */
const longestSprint = 366;

const focus = nameText('The focus', 300);
const effort = v.optional(v.nullable(numberWithin('The effort', 0, 1_000_000)), null);
const goals = v.pipe(
  v.array(v.object({ text: nameText('The goal', 300), effort }), 'List the goals.'),
  v.minLength(1, 'Say at least one goal.'),
  v.maxLength(mostGoals, `A sprint has at most ${mostGoals} goals.`),
);
const plannedItems = v.nullable(countWithin('The number of items', 0, mostItems));
const capacity = v.nullable(
  v.pipe(numberWithin('The capacity', 0, 100_000), v.gtValue(0, 'The capacity is more than 0.')),
);

interface Days {
  readonly startsOn: string;
  readonly endsOn: string;
}

const ordered = ({ startsOn, endsOn }: Days) => endsOn >= startsOn;
const bounded = ({ startsOn, endsOn }: Days) =>
  endsOn < startsOn || daysBetween(startsOn, endsOn) < longestSprint;

/** The days of a sprint: ends on or after it starts, within a year. */
export const sprintSpan = v.pipe(
  v.object({ startsOn: givenDay, endsOn: givenDay }),
  v.forward(
    v.check((given) => ordered(given), 'It ends before it starts.'),
    ['endsOn'],
  ),
  v.forward(
    v.check((given) => bounded(given), 'A sprint takes at most a year.'),
    ['endsOn'],
  ),
);

const teamId = v.optional(v.nullable(reference('A team')), null);
const pilotId = v.optional(v.nullable(reference('A pilot')), null);
const programId = v.optional(v.nullable(reference('A program')), null);

/** A sprint as somebody plans it: of exactly one of a team, a pilot and a program. */
export const sprintInput = v.pipe(
  v.object({
    id: ownId,
    teamId,
    pilotId,
    programId,
    focus,
    goals,
    startsOn: givenDay,
    endsOn: givenDay,
    plannedItems: v.optional(plannedItems, null),
    capacity: v.optional(capacity, null),
  }),
  v.forward(
    v.check((given) => ordered(given), 'It ends before it starts.'),
    ['endsOn'],
  ),
  v.forward(
    v.check((given) => bounded(given), 'A sprint takes at most a year.'),
    ['endsOn'],
  ),
  v.forward(
    v.check(
      (given) => [given.teamId, given.pilotId, given.programId].filter((id) => id !== null).length === 1,
      'Say whose sprint it is: of a team, a pilot or a program, one of the three.',
    ),
    ['pilotId'],
  ),
);

/** A sprint as it was planned, cleaned. */
export type PlannedSprint = v.InferOutput<typeof sprintInput>;

/** Changes to an open sprint: a key left out stays, null clears. */
export const sprintChanges = v.partial(
  v.object({ focus, goals, startsOn: givenDay, endsOn: givenDay, plannedItems, capacity }),
);

const items = (what: string) => countWithin(what, 0, mostItems);

/** How a sprint ended, and which milestones it moved. */
export const closeSprintInput = v.pipe(
  v.object({
    outcome: v.picklist(sprintOutcomes, 'Say how it ended: met, partly, missed or cancelled.'),
    goalsMet: v.array(
      v.boolean('Say of each goal whether it was met.'),
      'Say of each goal whether it was met.',
    ),
    moves: v.pipe(
      v.array(
        v.object({
          milestoneId: reference('A milestone'),
          finished: items('The number of finished items'),
          added: v.nullish(items('The number of added items'), 0),
        }),
        'List the milestones it moved.',
      ),
      v.maxLength(mostMoves, `A sprint moves at most ${mostMoves} milestones.`),
      v.check(
        (moves) => new Set(moves.map(({ milestoneId }) => milestoneId)).size === moves.length,
        'Name each milestone once.',
      ),
    ),
    evidenceUrl: v.optional(
      v.nullable(
        v.pipe(nameText('The link', 2_000), v.regex(/^https?:\/\/\S+$/i, 'Write the link with https://.')),
      ),
      null,
    ),
    evidence: v.optional(optionalText('The evidence', 2_000), null),
    learned: v.optional(optionalText('What was learned', 2_000), null),
    nextFocus: v.optional(optionalText('The next focus', 300), null),
  }),
  v.forward(
    v.check(
      ({ outcome, moves }) =>
        outcome !== 'CANCELLED' || moves.every((move) => move.finished + move.added === 0),
      'A cancelled sprint moves nothing. Say that it was met partly, or missed.',
    ),
    ['moves'],
  ),
);

/** How a sprint ended, cleaned. */
export type ClosedSprint = v.InferOutput<typeof closeSprintInput>;

/** Why a sprint is opened again. */
export const reopenSprintInput = v.object({ reason: longText('The reason', 1_000) });
