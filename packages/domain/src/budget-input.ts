import * as v from 'valibot';
import {
  type BudgetConsequences,
  budgetStates,
  usualConsequences,
  usualLearningDays,
  usualPlannedShare,
} from './budget-plan.js';
import { budgetPeriods } from './budget-window.js';
import { quickDays } from './learning-debt.js';
import { amount } from './money.js';
import { countWithin, numberWithin } from './numbers.js';
import { longText } from './text.js';

/** More failed conclusions than these in one window are planned by nobody. */
export const mostPlanned = 1_000;

const consequence = v.object(
  {
    state: v.picklist(budgetStates, 'Choose the state in which it is done.'),
    text: longText('The consequence', 500),
  },
  'Write what is done in the state.',
);

const consequences = v.pipe(
  v.array(consequence, 'Write what is done in each state.'),
  v.check(
    (list) => new Set(list.map(({ state }) => state)).size === list.length,
    'Write one consequence for each state.',
  ),
);

/** What the program wrote, and the usual where it wrote nothing. */
function withUsual(own: v.InferOutput<typeof consequences>): BudgetConsequences {
  const written = Object.fromEntries(own.map(({ state, text }) => [state, text]));
  return { ...usualConsequences, ...written };
}

/** A failure budget as a program agrees on one. What is left out is what is usual. */
export const budgetInput = v.object({
  plannedShare: v.nullish(numberWithin('The planned share', 0.01, 0.99), usualPlannedShare),
  plannedCount: numberWithin('The planned count', 0.1, mostPlanned),
  period: v.nullish(
    v.picklist(budgetPeriods, 'Choose a month, a quarter, half a year or a year.'),
    'QUARTER',
  ),
  money: v.optional(
    v.nullable(
      v.pipe(
        amount,
        v.check(({ minorUnits }) => minorUnits > 0, 'A limit is more than nothing. Leave it out for none.'),
      ),
    ),
    null,
  ),
  learningDays: v.nullish(countWithin('The days until a learning', quickDays, 365), usualLearningDays),
  consequences: v.pipe(v.nullish(consequences, []), v.transform(withUsual)),
});
