import type { CriterionId } from './ids.js';

/** The improvement a criterion measured in the pilot: in the metric's unit, better is above 0. */
export interface MeasuredEffect {
  readonly criterionId: CriterionId;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  /** Standard error of the estimate, what is known of the baseline's counted in; ≥ 0. */
  readonly se: number;
  readonly n: number;
  /** Cases in the comparison; null without one. */
  readonly nControl: number | null;
  readonly periods: number;
}

/** The improvement believed in production: in the metric's unit, better is above 0. */
export interface ExpectedEffect {
  readonly mean: number;
  readonly sd: number;
  /** In nine cases of ten between them. */
  readonly low: number;
  readonly high: number;
  /** The share of the effect believed to survive, and one standard deviation of it. */
  readonly ratio: number;
  readonly ratioSd: number;
  /** 0 to 100; null: not rated, taken as 0. */
  readonly padsScore: number | null;
  readonly priorOnly: boolean;
}

/** Net value from here on, in whole minor units; what is sunk does not count. */
export interface ForwardMoney {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly mean: number;
  readonly sd: number;
  /** 0 to 1. */
  readonly chancePays: number;
  readonly benefits: number;
  readonly costs: number;
}

/** What so many more weeks cost and are worth, in whole minor units. */
export interface NextWeeks {
  readonly weeks: number;
  readonly burn: number;
  readonly delay: number;
  readonly cost: number;
  readonly worth: number;
  readonly pays: boolean;
  readonly sentence: string;
}

/** How figures of value were made, so that they can be made again. */
export interface ValueStamp {
  readonly method: string;
  readonly version: string;
  /** SHA-256 over everything that went in, hexadecimal. */
  readonly inputsHash: string;
  /** 32 bits. */
  readonly seed: number;
  readonly draws: number;
}

/** What a pilot is worth from here on. Amounts are whole minor units of the currency; null: not known. */
export interface ValueSummary {
  /** Of the model it rests on; 0: not saved. */
  readonly modelVersion: number;
  readonly currency: string;
  readonly horizonMonths: number;
  readonly measured: MeasuredEffect | null;
  readonly expected: ExpectedEffect | null;
  readonly forward: ForwardMoney | null;
  readonly totalChance: number | null;
  readonly expectedRoi: number | null;
  readonly valueAtStake: number | null;
  readonly weeklyBurn: number | null;
  readonly sunk: number | null;
  readonly unknown: readonly string[];
  readonly sentence: string;
  readonly stamp: ValueStamp;
}
