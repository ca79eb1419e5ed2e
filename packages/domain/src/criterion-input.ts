import * as v from 'valibot';
import { isDay } from './calendar.js';
import { criterionRoles, designs, fallbacks, readingPeriods } from './criteria.js';
import { countWithin, numberWithin } from './numbers.js';
import { reference } from './reference.js';
import { longText, optionalText } from './text.js';

const baseline = v.object({
  value: numberWithin('The baseline'),
  n: v.optional(v.nullable(countWithin('The number of cases', 1)), null),
  source: v.optional(optionalText('The source', 500), null),
});

const terms = {
  threshold: numberWithin('The threshold'),
  randomised: v.boolean('Say yes or no.'),
  baseline: v.nullable(baseline),
  plannedSplit: v.nullable(numberWithin('The share in the pilot', 0.01, 0.99)),
  alpha: numberWithin('The chance of being wrong', 0.001, 0.2),
  casesPerPeriod: countWithin('The number of cases', 1, 100_000_000),
  period: v.picklist(readingPeriods, 'Say whether readings come by day or by week.'),
};

/** Why something locked is changed, and whether readings had been seen. */
export const amendmentReason = v.object({
  reason: longText('The reason', 2_000),
  dataSeen: v.boolean('Say whether readings had been seen.'),
});

/** A claim as a person enters one. */
export const criterionInput = v.object({
  role: v.picklist(criterionRoles, 'Say what the criterion is for.'),
  metricId: reference('A metric'),
  design: v.picklist(designs, 'Say what the pilot is compared with.'),
  ...terms,
  randomised: v.optional(v.nullable(terms.randomised), null),
  baseline: v.optional(terms.baseline, null),
  plannedSplit: v.optional(terms.plannedSplit, null),
  alpha: v.optional(v.nullable(terms.alpha), null),
});

export type CriterionInput = v.InferOutput<typeof criterionInput>;

/** Changes to a locked claim: a key left out stays. */
export const criterionChanges = v.partial(v.object(terms));

const day = 'Write the day as YYYY-MM-DD.';

/** Changes to the plan: a key left out stays. */
export const planChanges = v.partial(
  v.object({
    minRunDays: countWithin('The number of days', 0, 365),
    fallback: v.picklist(fallbacks, 'Say what was agreed for the decision date.'),
    futility: v.boolean('Say yes or no.'),
    deadline: v.pipe(v.string(day), v.check(isDay, day)),
  }),
);
