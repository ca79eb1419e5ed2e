import type { Instant } from './calendar.js';
import type { CriterionId, MemberId, PilotId, ValueModelId, WorkspaceId } from './ids.js';

/** How a number that is not known exactly is stated: with its most likely value, as an interval, or exactly. */
export type RangeKind = 'PERT' | 'CI90' | 'FIXED';
export const rangeKinds = ['PERT', 'CI90', 'FIXED'] as const satisfies readonly RangeKind[];

/**
 * A number that is not known exactly. PERT: low ≤ likely ≤ high, never outside. CI90: low ≤ high hold it in nine cases of
 * ten. FIXED: likely alone. What a kind does not use is null.
 */
export interface ValueRange {
  readonly kind: RangeKind;
  readonly low: number | null;
  readonly likely: number | null;
  readonly high: number | null;
}

/** Which way money goes. */
export type ValueSide = 'BENEFIT' | 'COST';
export const valueSides = ['BENEFIT', 'COST'] as const satisfies readonly ValueSide[];

/** Month after month, or once. */
export type ValuePace = 'MONTH' | 'ONCE';
export const valuePaces = ['MONTH', 'ONCE'] as const satisfies readonly ValuePace[];

/** When money begins to come or go: months from now, and months until it does so in full. */
export interface ValueTiming {
  readonly startMonth: number;
  readonly rampMonths: number;
}

/** One benefit or cost from here on. */
export interface ValueLine extends ValueTiming {
  readonly name: string;
  readonly side: ValueSide;
  readonly per: ValuePace;
  /** Minor units of the model's currency; null: not known yet. */
  readonly amount: ValueRange | null;
  /** 0 to 1: how likely it happens at all. */
  readonly probability: number;
}

/** A benefit that grows with what a criterion measures. */
export interface ValueEffect extends ValueTiming {
  readonly criterionId: CriterionId;
  /** Minor units a month for one unit of the metric, of a proportion for one point in a hundred; null: not known yet. */
  readonly perUnit: ValueRange | null;
  /** What was believed of the effect before it was measured, in the metric's unit, better is above 0; null: nothing. */
  readonly expected: ValueRange | null;
}

/** What a pilot may bring and cost from here on, as its lead states it. */
export interface ValueTerms {
  /** ISO 4217; every amount is in it. */
  readonly currency: string;
  /** How far one looks ahead, 1 to 36 months. */
  readonly horizonMonths: number;
  /** A year, as a fraction of 1. */
  readonly discountRate: number;
  /** The share of those meant who will use it, 0 to 1; multiplies every benefit. Null: not known yet. */
  readonly adoption: ValueRange | null;
  readonly lines: readonly ValueLine[];
  readonly effect: ValueEffect | null;
  /** Spent to date, minor units; null: not known. */
  readonly sunk: number | null;
  /** What a week of the pilot costs, minor units; null: not known. */
  readonly weeklyBurn: number | null;
}

/** The terms as they stand after an edit; every version is kept. */
export interface ValueModel extends ValueTerms {
  readonly workspaceId: WorkspaceId;
  readonly id: ValueModelId;
  readonly pilotId: PilotId;
  /** 1 for the first. */
  readonly version: number;
  readonly editedBy: MemberId;
  readonly editedAt: Instant;
}

/** How many months somebody looks ahead who says nothing else. */
export const usualHorizon = 12;

/** What is stated of a pilot's value before anybody stated anything. */
export function blankValueTerms(currency: string): ValueTerms {
  return {
    currency,
    horizonMonths: usualHorizon,
    discountRate: 0,
    adoption: null,
    lines: [],
    effect: null,
    sunk: null,
    weeklyBurn: null,
  };
}

/** What is not known yet and keeps the picture incomplete, by names people know. */
export function unknownsOf(terms: ValueTerms): readonly string[] {
  const unknown = terms.lines.filter(({ amount }) => amount === null).map(({ name }) => name);
  return [
    ...(terms.adoption === null ? ['adoption'] : []),
    ...unknown,
    ...(terms.effect && terms.effect.perUnit === null ? ['what the effect is worth'] : []),
    ...(terms.sunk === null ? ['what was spent so far'] : []),
    ...(terms.weeklyBurn === null ? ['what a week costs'] : []),
  ];
}
