import { setImmediate } from 'node:timers/promises';
import { usualAlpha } from '@scrimmage/domain/check-criterion';
import { claimsAbove } from '@scrimmage/domain/criterion-words';
import { tuningFor } from '@scrimmage/domain/lock-criteria';
import { isPossible, mostEffects, type PlanningInput } from '@scrimmage/domain/planning-input';
import { type PlannedRow, planningSentence, rowSentence } from '@scrimmage/domain/planning-words';
import { planning } from '@scrimmage/stats/planning';

/** What a criterion could tell by the decision. */
export interface PlannedAhead {
  readonly sentence: string;
  readonly rows: readonly (PlannedRow & { readonly sentence: string })[];
  readonly periods: number;
  readonly nTune: number;
  readonly periodsTune: number;
}

/** The change at which the claim is just on its threshold. */
function changeAtThreshold({ design, threshold, baseline }: PlanningInput): number {
  return design === 'ONE_ARM' ? threshold - baseline : threshold;
}

/** Half of the interval's width at the deadline, roughly: below it nothing can be told apart. */
function blur({ kind, baseline, sd, casesPerPeriod, design }: PlanningInput, periods: number): number {
  const spread = kind === 'PROPORTION' ? Math.sqrt(baseline * (1 - baseline)) : (sd ?? 1);
  const arms = design === 'ONE_ARM' ? 1 : 2;
  return 2.8 * spread * Math.sqrt(arms / (casesPerPeriod * periods));
}

/** About two digits, so that a chosen change reads like one a person would choose. */
function rounded(value: number): number {
  return Number(value.toPrecision(2));
}

/** No change, the threshold, and two steps beyond it to the side that is claimed. */
function chosenEffects(input: PlanningInput, periods: number): readonly number[] {
  const start = changeAtThreshold(input);
  const side = claimsAbove(input, input) ? 1 : -1;
  const step = side * Math.max(Math.abs(start) / 2, blur(input, periods));
  const effects = [0, start, start + step, start + 2 * step].map(rounded);
  return [...new Set(effects)].filter((effect) => isPossible(input, effect));
}

/** With arms of unequal size the smaller one tells: cases of an arm of equal ones that tell as much. */
function tellingCases({ design, casesPerPeriod, plannedSplit }: PlanningInput): number {
  const split = design === 'TWO_ARMS' ? (plannedSplit ?? 0.5) : 0.5;
  return casesPerPeriod * 4 * split * (1 - split);
}

/** What is likely if one change is the truth; about 30 ms of work, so others are let in between. */
async function rowFor(input: PlanningInput, periods: number, effect: number): Promise<PlannedRow> {
  await setImmediate();
  const alpha = input.alpha ?? usualAlpha;
  const [likely] = planning({
    kind: input.kind,
    design: input.design,
    claims: claimsAbove(input, input) ? 'ABOVE' : 'BELOW',
    baseline: input.baseline,
    sd: input.sd,
    casesPerPeriod: tellingCases(input),
    controlPeriods: input.periodsBefore,
    periods,
    periodsTune: tuningFor(input, periods).periodsTune,
    threshold: input.threshold,
    effects: [input.design === 'ONE_ARM' ? input.baseline + effect : effect],
    alphaLow: alpha,
    alphaHigh: alpha,
    designEffect: 1,
  });
  const { chanceProven = 0, chanceRefuted = 0, medianPeriods = null, periods80 = null } = likely ?? {};
  return {
    effect,
    chanceProven: Math.max(0, chanceProven),
    chanceRefuted: Math.max(0, chanceRefuted),
    medianPeriods,
    periods80,
  };
}

/** What a criterion could tell, for each supposed truth: how likely, and how soon. */
export async function planAhead(input: PlanningInput, periods: number): Promise<PlannedAhead> {
  const effects = (input.effects ?? chosenEffects(input, periods)).slice(0, mostEffects);
  const rows: PlannedRow[] = [];
  for (const effect of effects) rows.push(await rowFor(input, periods, effect));
  return {
    sentence: planningSentence(input, rows),
    rows: rows.map((row) => ({ ...row, sentence: rowSentence(input, row) })),
    periods,
    ...tuningFor(input, periods),
  };
}
