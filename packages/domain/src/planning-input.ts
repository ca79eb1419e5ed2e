import * as v from 'valibot';
import type { Problem } from './answer.js';
import { addDays, type Day, daysBetween, isDay } from './calendar.js';
import { criterionRoles, designs, periodDays, readingPeriods } from './criteria.js';
import { percentWords } from './metric-words.js';
import { metricDirections, metricKinds } from './metrics.js';
import { countWithin, largestNumber, numberWithin } from './numbers.js';
import { nameText } from './text.js';

/** Effects that can be looked at together. */
export const mostEffects = 8;
/** No pilot is planned further ahead than this. */
const mostPeriods = 2_000;

const hint = 'Write the day as YYYY-MM-DD.';

/** What a criterion is planned with; what its kind asks for is checked by `checkPlanning`. */
export const planningInput = v.object({
  kind: v.picklist(metricKinds, 'Say whether it is a proportion, a mean or a ratio.'),
  unit: v.optional(v.nullable(nameText('The unit', 40)), null),
  direction: v.picklist(metricDirections, 'Say whether higher or lower is better.'),
  design: v.picklist(designs, 'Say what the pilot is compared with.'),
  role: v.picklist(criterionRoles, 'Say what the criterion is for.'),
  threshold: numberWithin('The threshold'),
  baseline: numberWithin('The baseline'),
  sd: v.optional(v.nullable(numberWithin('The spread of single cases', 0, largestNumber)), null),
  casesPerPeriod: countWithin('The number of cases', 1, 100_000_000),
  period: v.picklist(readingPeriods, 'Say whether readings come by day or by week.'),
  decisionDate: v.optional(v.nullable(v.pipe(v.string(hint), v.check(isDay, hint))), null),
  periods: v.optional(v.nullable(countWithin('The number of periods', 2, mostPeriods)), null),
  effects: v.optional(
    v.nullable(
      v.pipe(
        v.array(numberWithin('A change'), 'List the changes.'),
        v.maxLength(mostEffects, `Look at up to ${mostEffects} changes at once.`),
      ),
    ),
    null,
  ),
  alpha: v.optional(v.nullable(numberWithin('The chance of being wrong', 0.001, 0.2)), null),
  plannedSplit: v.optional(v.nullable(numberWithin('The share in the pilot', 0.01, 0.99)), null),
  periodsBefore: v.optional(v.nullable(countWithin('The number of periods', 2, mostPeriods)), null),
});

export type PlanningInput = v.InferOutput<typeof planningInput>;

/** Periods until the decision: as given, or whole ones from today to the day; at least 2. */
export function plannedPeriods({ periods, decisionDate, period }: PlanningInput, today: Day): number {
  if (periods !== null) return periods;
  const days = daysBetween(today, decisionDate ?? addDays(today, 90));
  return Math.min(mostPeriods, Math.max(2, Math.floor(days / periodDays(period))));
}

/** Whether a change leads to a level that can be: shares lie between 0 and 1, and something must vary. */
export function isPossible({ kind, baseline }: PlanningInput, effect: number): boolean {
  return kind !== 'PROPORTION' || (baseline + effect > 0 && baseline + effect < 1);
}

/** What is wrong with a plan beyond its single fields. */
export function checkPlanning(input: PlanningInput, today: Day): readonly Problem[] {
  const { kind, baseline, sd, decisionDate, effects } = input;
  const problems: Problem[] = [];
  const say = (path: string, message: string) => problems.push({ path, code: 'CHECK', message });
  if (kind === 'PROPORTION' && !(baseline > 0 && baseline < 1))
    say('baseline', `A proportion lies between ${percentWords(0)} and ${percentWords(100)}.`);
  if (kind !== 'PROPORTION' && !(sd !== null && sd > 0))
    say('sd', 'Say how much single cases vary: their standard deviation.');
  if (decisionDate !== null && decisionDate <= today)
    say('decisionDate', 'The decision date has passed already.');
  if (problems.length === 0)
    for (const [at, effect] of (effects ?? []).entries())
      if (!isPossible(input, effect))
        say(
          `effects.${at}`,
          `From the baseline, this change leads beyond ${percentWords(0)} or ${percentWords(100)}.`,
        );
  return problems;
}
