import type { BudgetPeriod } from './budget-window.js';
import type { Instant } from './calendar.js';
import type { MemberId, ProgramId, WorkspaceId } from './ids.js';
import type { Money } from './money.js';

/** Where a program stands in its failure budget, from too few failed conclusions to too many; and whether that can be told. */
export const budgetStates = ['TOO_FEW_TO_TELL', 'TOO_SAFE', 'IN_CONTROL', 'BURNING', 'EXHAUSTED'] as const;
export type BudgetState = (typeof budgetStates)[number];

/** What a program agreed to do in each state, in its own words, before it came to that. */
export type BudgetConsequences = Readonly<Record<BudgetState, string>>;

/** What a program plans for. A version never changes: the next one takes its place, and both stay. */
export interface BudgetPlan {
  readonly workspaceId: WorkspaceId;
  readonly programId: ProgramId;
  readonly version: number;
  /** Of the conclusions, how many are planned to fail: between 0 and 1. */
  readonly plannedShare: number;
  /** How many failed conclusions are planned in a window, above 0. */
  readonly plannedCount: number;
  readonly period: BudgetPeriod;
  /** How much the failures of a window may cost; null: not limited. */
  readonly money: Money | null;
  /** How many days a failure may be without a validated learning. */
  readonly learningDays: number;
  readonly consequences: BudgetConsequences;
  readonly setBy: MemberId;
  readonly setAt: Instant;
}

/** The planned share when nobody plans another: a convention. */
export const usualPlannedShare = 0.4;

/** The days a failure may be without a validated learning when nobody agrees on others: a convention. */
export const usualLearningDays = 30;

/** What is agreed when a program writes nothing of its own. None of them stops what runs. */
export const usualConsequences: BudgetConsequences = {
  TOO_FEW_TO_TELL: 'Go on, and look again when the next pilots have concluded.',
  TOO_SAFE: 'Start a pilot whose end nobody knows, or decide one that has waited.',
  IN_CONTROL: 'Go on.',
  BURNING: 'Look at the open pilots together before the next one starts.',
  EXHAUSTED:
    'The sponsor is asked before a new pilot starts, until what was learned is applied. Running pilots go on.',
};
