import type { BudgetState } from './budget-plan.js';

/** The counts that speak against a plan, on both sides; null: no count can. */
export interface CountLimits {
  /** From so many on there are too many. */
  readonly tooMany: number | null;
  /** Up to so many there are too few. */
  readonly tooFew: number | null;
}

/** What chance allows, as it was computed from the same facts. */
export interface BudgetLimits {
  /** For the failed conclusions until now, by the planned count. */
  readonly byCount: CountLimits;
  /** For the failed among all conclusions, by the planned share. */
  readonly byShare: CountLimits;
  /** The chance to fail more often than planned by the end of the window, 0 to 1. */
  readonly chanceToExceed: number;
}

/** How far a window of a failure budget has come. */
export interface BudgetFacts {
  /** Of the conclusions, between 0 and 1. */
  readonly plannedShare: number;
  /** Failed conclusions in the whole window, above 0. */
  readonly plannedCount: number;
  /** Conclusions that failed, those undecided past their decision date among them. */
  readonly failed: number;
  /** All conclusions, `failed` among them. */
  readonly concluded: number;
  /** The share of the window that is over, 0 to 1. */
  readonly elapsed: number;
  /** What may be lost and what was lost, in one unit; null: not limited. */
  readonly money: { readonly planned: number; readonly lost: number } | null;
}

/** What a state rests on. */
export type BudgetReason =
  | 'COUNT_EXCEEDED'
  | 'MONEY_EXCEEDED'
  | 'TOO_MANY_BY_COUNT'
  | 'TOO_MANY_BY_SHARE'
  | 'LIKELY_TO_EXCEED'
  | 'TOO_FEW_BY_COUNT'
  | 'TOO_FEW_BY_SHARE';

/** Where a program stands in its failure budget. */
export interface BudgetStanding {
  readonly state: BudgetState;
  /** All that holds, whether the state rests on it or not. */
  readonly reasons: readonly BudgetReason[];
  /** Failed conclusions planned until now. */
  readonly expected: number;
  /** Failed conclusions planned among those there are. */
  readonly expectedByShare: number;
  /** What failed as a part of what was planned for the window, 0 and beyond. */
  readonly consumed: number;
  /** How fast the budget is used: 1 lasts exactly as long as the window; null on its first day, before anything is over. */
  readonly burnRate: number | null;
  readonly chanceToExceed: number;
  /** More failed, or more money was lost, than planned for the window. It blocks nothing: the sponsor is asked. */
  readonly asksSponsor: boolean;
}

/** Before so many are expected, none means nothing: −ln 0.05 is 2.996. */
export const leastExpected = 3;

/** A budget that will more likely be exceeded than not is burning. */
export const likelyFrom = 0.5;

/** Rounding of a product of plan and time must not take a whole expectation away. */
const slack = 1e-9;
const enough = (expected: number) => expected >= leastExpected - slack;
const atLeast = (count: number, limit: number | null) => limit !== null && count >= limit;
const atMost = (count: number, limit: number | null) => limit !== null && count <= limit;

/**
 * Where a program stands, from what it planned, what came, and what chance allows. Both sides count: too few failures are a fault
 * as too many are. EXHAUSTED: more failures or more money than planned for the window; BURNING: more than chance allows by now, or
 * more likely than not to exceed; TOO_SAFE: fewer than chance allows; TOO_FEW_TO_TELL while fewer than three are expected by the
 * count and by the share, and the plan of the window is not exceeded. A plan of fewer than three is exceeded only by its money.
 * Source: Google, The Site Reliability Workbook, example error budget policy; exact limits instead of a 3-sigma chart, which cannot flag
 * too few below nine.
 */
export function failureBudget(facts: BudgetFacts, limits: BudgetLimits): BudgetStanding {
  const { plannedCount, plannedShare, failed, concluded, elapsed } = facts;
  const expected = plannedCount * elapsed;
  const expectedByShare = plannedShare * concluded;
  const consumed = failed / plannedCount;
  const reasons = reasonsOf(facts, limits, { expected, expectedByShare });
  return {
    state: stateOf(reasons, {
      canTell: enough(expected) || enough(expectedByShare),
      canExceed: enough(plannedCount) || enough(expectedByShare),
    }),
    reasons,
    expected,
    expectedByShare,
    consumed,
    burnRate: elapsed > 0 ? consumed / elapsed : null,
    chanceToExceed: limits.chanceToExceed,
    asksSponsor: reasons.includes('COUNT_EXCEEDED') || reasons.includes('MONEY_EXCEEDED'),
  };
}

function reasonsOf(
  facts: BudgetFacts,
  { byCount, byShare, chanceToExceed }: BudgetLimits,
  { expected, expectedByShare }: { readonly expected: number; readonly expectedByShare: number },
): readonly BudgetReason[] {
  const { failed, plannedCount, money } = facts;
  const byCountTells = enough(expected);
  const byShareTells = enough(expectedByShare);
  const rules: readonly (readonly [BudgetReason, boolean])[] = [
    ['COUNT_EXCEEDED', failed > plannedCount],
    ['MONEY_EXCEEDED', money !== null && money.lost > money.planned],
    ['TOO_MANY_BY_COUNT', byCountTells && atLeast(failed, byCount.tooMany)],
    ['TOO_MANY_BY_SHARE', byShareTells && atLeast(failed, byShare.tooMany)],
    ['LIKELY_TO_EXCEED', byCountTells && chanceToExceed > likelyFrom],
    ['TOO_FEW_BY_COUNT', byCountTells && atMost(failed, byCount.tooFew)],
    ['TOO_FEW_BY_SHARE', byShareTells && atMost(failed, byShare.tooFew)],
  ];
  return rules.filter(([, holds]) => holds).map(([reason]) => reason);
}

/** The gravest first: what is exceeded is not made good by too few elsewhere. */
function stateOf(
  reasons: readonly BudgetReason[],
  { canTell, canExceed }: { readonly canTell: boolean; readonly canExceed: boolean },
): BudgetState {
  const holds = (...any: readonly BudgetReason[]) => any.some((reason) => reasons.includes(reason));
  if (holds('MONEY_EXCEEDED') || (canExceed && holds('COUNT_EXCEEDED'))) return 'EXHAUSTED';
  if (!canTell) return 'TOO_FEW_TO_TELL';
  if (holds('TOO_MANY_BY_COUNT', 'TOO_MANY_BY_SHARE', 'LIKELY_TO_EXCEED')) return 'BURNING';
  return holds('TOO_FEW_BY_COUNT', 'TOO_FEW_BY_SHARE') ? 'TOO_SAFE' : 'IN_CONTROL';
}
