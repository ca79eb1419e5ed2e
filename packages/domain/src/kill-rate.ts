import type { BudgetState } from './budget-plan.js';
import { type CountLimits, leastExpected } from './failure-budget.js';
import { figureWords, percentWords, shareRangeWords, shareWords } from './metric-words.js';

/** How concluded pilots ended, and which part of them was planned to fail. */
export interface Conclusions {
  /** Scaled, killed or inconclusive. */
  readonly concluded: number;
  readonly killed: number;
  /** Killed or inconclusive: what a failure budget counts. */
  readonly failed: number;
  /** The planned part of failed conclusions, between 0 and 1. */
  readonly planned: number;
}

/** What chance allows, and what is known of the part that was killed; null: nothing is concluded. */
export interface KillFigures {
  readonly limits: CountLimits;
  readonly range: { readonly low: number; readonly high: number } | null;
  /** Only what was concluded within some days is counted. */
  readonly inPeriod?: boolean;
}

/** A program's own conclusions with what it plans; `planned` between 0 and 1. */
interface PlannedConclusions {
  readonly concluded: number;
  readonly planned: number;
}

/** What programs plan together: each one's share weighs as many conclusions as it has. Null without any conclusion. */
export function plannedTogether(programs: readonly PlannedConclusions[]): number | null {
  const all = programs.reduce((sum, { concluded }) => sum + concluded, 0);
  if (all === 0) return null;
  return programs.reduce((sum, { concluded, planned }) => sum + planned * concluded, 0) / all;
}

/**
 * Where the failed conclusions stand in their band; both sides count. Too few to tell while fewer than three are expected. A whole
 * portfolio has no window that could be exhausted. Source: exact binomial limits, as in a failure budget.
 */
export function killState(
  { concluded, failed, planned }: Conclusions,
  { tooMany, tooFew }: CountLimits,
): Exclude<BudgetState, 'EXHAUSTED'> {
  // Rounding of a product of plan and count must not take a whole expectation away.
  if (planned * concluded < leastExpected - 1e-9) return 'TOO_FEW_TO_TELL';
  if (tooMany !== null && failed >= tooMany) return 'BURNING';
  return tooFew !== null && failed <= tooFew ? 'TOO_SAFE' : 'IN_CONTROL';
}

function verdict(conclusions: Conclusions, limits: CountLimits): string {
  const { failed, planned, concluded } = conclusions;
  const told = `Killed or inconclusive: ${failed.toLocaleString('en-US')}, ${figureWords(planned * concluded)} planned`;
  switch (killState(conclusions, limits)) {
    case 'TOO_FEW_TO_TELL':
      return `${told}; too few to tell.`;
    case 'BURNING':
      return `${told}; more than chance explains.`;
    case 'TOO_SAFE':
      return `${told}; fewer than chance explains.`;
    case 'IN_CONTROL':
      return `${told}; chance explains that.`;
  }
}

/** How often concluded pilots were killed, in a sentence with its interval and its band. */
export function killRateSentence(conclusions: Conclusions, { limits, range, inPeriod }: KillFigures): string {
  const { concluded, killed } = conclusions;
  if (concluded === 0 || range === null)
    return inPeriod ? 'No pilot was concluded in this period.' : 'No pilot has been concluded yet.';
  const [of, was] = [concluded.toLocaleString('en-US'), killed === 1 ? 'was' : 'were'];
  const pilots = concluded === 1 ? 'pilot' : 'pilots';
  const share = `${shareWords(killed / concluded)}, ${percentWords(90)} interval ${shareRangeWords(range)}`;
  return `${killed.toLocaleString('en-US')} of ${of} concluded ${pilots} ${was} killed (${share}). ${verdict(conclusions, limits)}`;
}
