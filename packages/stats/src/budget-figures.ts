import { type FailureBand, failureBandBinomial, failureBandPoisson } from './failure-band.js';
import { assertCount, negativeBinomialAtLeast } from './tails.js';

/** What has failed so far, and what is believed of the rest of the window. */
export interface BudgetSoFar {
  /** Failures so far, whole. */
  readonly x: number;
  /** Failures planned for the whole window. */
  readonly budget: number;
  /** The belief about the rate per window, a gamma: both above 0. */
  readonly shape: number;
  readonly rate: number;
  /** The share of the window that is left, 0 to 1. */
  readonly left: number;
}

/**
 * The chance, 0 to 1, that there are more failures than planned by the end of the window; 1 when there are already. Throws a
 * RangeError for numbers that are none. Source: the predictive distribution of a gamma rate is negative binomial; Gelman and others,
 * Bayesian Data Analysis, chapter 2.
 */
export function pExceedBudget({ x, budget, shape, rate, left }: BudgetSoFar): number {
  assertCount(x, 'failures');
  if (!(budget >= 0 && shape > 0 && rate > 0 && left >= 0 && left <= 1))
    throw new RangeError('A budget is 0 or more, a belief above 0, and what is left 0 to 1.');
  return negativeBinomialAtLeast(Math.floor(budget) - x + 1, { shape, rate }, left);
}

/** A plan for a window, and how far it has come. */
export interface BudgetProgress {
  /** The planned share of failed conclusions, between 0 and 1. */
  readonly plannedShare: number;
  /** The planned failed conclusions in a window, above 0. */
  readonly plannedCount: number;
  readonly failed: number;
  /** All conclusions, `failed` among them. */
  readonly concluded: number;
  /** The share of the window that is over, 0 to 1. */
  readonly elapsed: number;
}

/** What chance allows a window. */
export interface BudgetFigures {
  /** For the failed conclusions until now, by the planned count. */
  readonly byCount: FailureBand;
  /** For the failed conclusions among all, by the planned share. */
  readonly byShare: FailureBand;
  /** The chance to fail more often than planned by the end of the window, 0 to 1. */
  readonly chanceToExceed: number;
}

/**
 * What chance allows a window, each side at most as often as `alpha` says. The plan counts as one window of data when the chance to
 * exceed is told. Throws a RangeError for numbers that are none.
 */
export function budgetFigures(progress: BudgetProgress, alpha = 0.05): BudgetFigures {
  const { plannedShare, plannedCount, failed, concluded, elapsed } = progress;
  if (!(elapsed >= 0 && elapsed <= 1 && plannedCount > 0))
    throw new RangeError('A plan is above 0, and what is over 0 to 1.');
  if (failed > concluded) throw new RangeError('There are at least as many conclusions as failed ones.');
  return {
    byCount: failureBandPoisson(plannedCount * elapsed, alpha),
    byShare: failureBandBinomial({ n: concluded, p: plannedShare, alpha }),
    chanceToExceed: pExceedBudget({
      x: failed,
      budget: plannedCount,
      shape: plannedCount + failed,
      rate: 1 + elapsed,
      left: 1 - elapsed,
    }),
  };
}
