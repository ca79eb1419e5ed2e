import * as v from 'valibot';
import { addDays, type Day } from './calendar.js';
import { furthestDecision, givenDay } from './charter.js';
import { type Choice, choices, type Gate, gates } from './gates.js';
import { type Outcome, outcomes } from './pilot.js';
import { readinessCodes } from './readiness.js';
import { reference } from './reference.js';
import { longText } from './text.js';

const mostConditions = 20;
const longestReason = 2_000;

function listOf<S extends v.GenericSchema>(item: S, most: number, hint: string) {
  return v.pipe(
    v.optional(v.nullable(v.pipe(v.array(item, hint), v.maxLength(most, hint))), null),
    v.transform((given) => given ?? []),
  );
}

function condition(today: Day) {
  return v.object(
    {
      text: longText('The condition', longestReason),
      dueOn: v.pipe(
        givenDay,
        v.check((day) => day >= today, 'The day has passed already.'),
        v.check((day) => day <= addDays(today, furthestDecision), 'The day is more than ten years away.'),
      ),
      ownerId: reference('An owner'),
    },
    'Write the condition, its day and its owner.',
  );
}

const overrule = v.object(
  {
    item: v.picklist(readinessCodes, 'Choose what is missing from the list.'),
    reason: longText('The reason', longestReason),
  },
  'Say what is missing and why the pilot starts without it.',
);

function newDecisionDate(today: Day) {
  const day = v.pipe(
    givenDay,
    v.check((date) => date > today, 'The new decision date lies in the future.'),
    v.check(
      (date) => date <= addDays(today, furthestDecision),
      'The new decision date is more than ten years away.',
    ),
  );
  return v.optional(v.nullable(day), null);
}

interface Given {
  readonly gate: Gate;
  readonly choice: Choice;
}

const starts = ({ gate, choice }: Given) =>
  gate === 'START' && (choice === 'GO' || choice === 'CONDITIONAL_GO');
const postpones = ({ gate, choice }: Given) =>
  gate === 'SCALE' && (choice === 'HOLD' || choice === 'RECYCLE');
const scales = ({ gate, choice }: Given) => gate === 'SCALE' && choice === 'GO';
const kills = ({ gate, choice }: Given) => gate === 'SCALE' && choice === 'KILL';
const closings: ReadonlySet<Outcome> = new Set(['KILLED', 'INCONCLUSIVE']);
const closes = (given: Given) => scales(given) || given.choice === 'KILL';

function fields(today: Day) {
  return v.object({
    gate: v.picklist(gates, 'Choose the gate.'),
    choice: v.picklist(choices, 'Choose what is decided.'),
    reason: longText('The reason', longestReason),
    affected: longText('A sentence on who is affected, and how,', longestReason),
    conditions: listOf(
      condition(today),
      mostConditions,
      `A decision sets at most ${mostConditions} conditions.`,
    ),
    overrules: listOf(overrule, readinessCodes.length, 'Overrule each missing thing once.'),
    overruleReason: v.optional(v.nullable(longText('The sentence', longestReason)), null),
    newDecisionDate: newDecisionDate(today),
    scaleOwnerId: v.optional(v.nullable(reference('A scale owner')), null),
    closesAs: v.optional(v.nullable(v.picklist(outcomes, 'Choose how the pilot closes.')), null),
    statusQuo: v.pipe(
      v.optional(v.nullable(v.boolean('Say yes or no.')), null),
      v.transform((given) => given ?? false),
    ),
  });
}

type Fields = v.InferOutput<ReturnType<typeof fields>>;

/** What a choice needs, and what it cannot have: the field it concerns, when it is right, what is said when it is not. */
const rules: readonly {
  readonly field: keyof Fields;
  readonly right: (given: Fields) => boolean;
  readonly says: string;
}[] = [
  {
    field: 'choice',
    right: ({ gate, choice }) => !(gate === 'START' && choice === 'RECYCLE'),
    says: 'A pilot that has not run cannot be sent back to run.',
  },
  {
    field: 'conditions',
    right: ({ choice, conditions }) => choice !== 'CONDITIONAL_GO' || conditions.length > 0,
    says: 'Set at least one condition.',
  },
  {
    field: 'conditions',
    right: ({ choice, conditions }) => choice === 'CONDITIONAL_GO' || conditions.length === 0,
    says: 'Conditions belong to a conditional go.',
  },
  {
    field: 'overrules',
    right: (given) => starts(given) || given.overrules.length === 0,
    says: 'What is missing is overruled when a pilot starts.',
  },
  {
    field: 'overrules',
    right: ({ overrules }) => new Set(overrules.map(({ item }) => item)).size === overrules.length,
    says: 'Overrule each missing thing once.',
  },
  {
    field: 'newDecisionDate',
    right: (given) => !postpones(given) || given.newDecisionDate !== null,
    says: 'A new decision date is needed.',
  },
  {
    field: 'newDecisionDate',
    right: (given) => !closes(given) || given.newDecisionDate === null,
    says: 'A closed pilot has no decision date ahead.',
  },
  {
    field: 'scaleOwnerId',
    right: (given) => !scales(given) || given.scaleOwnerId !== null,
    says: 'A scale owner is needed.',
  },
  {
    field: 'scaleOwnerId',
    right: (given) => scales(given) || given.scaleOwnerId === null,
    says: 'A scale owner is named when the pilot is scaled.',
  },
  {
    field: 'closesAs',
    right: (given) => given.closesAs === null || (kills(given) && closings.has(given.closesAs)),
    says: 'A kill at the SCALE gate closes a pilot as killed or as inconclusive.',
  },
];

/** A decision as its form sends it, with what its choice needs and cannot have. `today` is the workspace's day. */
export function decisionInput(today: Day) {
  return v.pipe(
    fields(today),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const input = dataset.value;
      for (const { field, right, says } of rules) {
        if (right(input)) continue;
        addIssue({
          message: says,
          path: [{ type: 'object', origin: 'value', input, key: field, value: input[field] }],
        });
      }
    }),
  );
}

/** A decision as it came out of its checks. */
export type DecisionInput = v.InferOutput<ReturnType<typeof decisionInput>>;

/** Why a pilot is called for its decision. */
export const callInput = v.object({ reason: longText('The reason', longestReason) });

/** How a condition was met. */
export const clearInput = v.object({ note: longText('A note on how it was met', longestReason) });

const effectHint = 'Write the effect as a number.';

/** What is measured at scale, in the unit of the effect in the pilot. */
export const followUpInput = v.object({
  effectAtScale: v.pipe(
    v.number(effectHint),
    v.finite(effectHint),
    v.check((effect) => Math.abs(effect) <= 1e15, 'This effect is too large to be one.'),
  ),
  note: longText('A note on how it was measured', longestReason),
});
