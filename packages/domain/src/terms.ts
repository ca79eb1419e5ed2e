/** The event before which the billable clock must not tick. `DAY`: a day agreed in the terms. */
export type BillingTrigger = 'SIGNATURE' | 'KICKOFF' | 'GO_LIVE' | 'ACCEPTANCE' | 'VALUE_PROVEN' | 'DAY';

/** From the earliest event of an engagement to the latest; a day of its own last. */
export const billingTriggers: readonly BillingTrigger[] = [
  'SIGNATURE',
  'KICKOFF',
  'GO_LIVE',
  'ACCEPTANCE',
  'VALUE_PROVEN',
  'DAY',
];

/** `LINEAR`: grows from the threshold to full; `CLIFF`: nothing below the threshold, everything from there. */
export type ContingentShape = 'LINEAR' | 'CLIFF';
export const contingentShapes: readonly ContingentShape[] = ['LINEAR', 'CLIFF'];

/** How far a fee depends on proven value; threshold and full are shares of the value at target, 0 to 1. */
export interface Contingent {
  readonly threshold: number;
  readonly full: number;
  readonly shape: ContingentShape;
}

/** One fee of the terms. Amounts in minor units, days counted from signature. */
export interface Fee {
  readonly name: string;
  readonly amount: number;
  readonly trigger: BillingTrigger;
  /** The day of the trigger `DAY`; null with any other. */
  readonly day: number | null;
  /** Billed again every so many days; null: once. */
  readonly everyDays: number | null;
  /** No invoice from this day on; null: until the end. */
  readonly untilDay: number | null;
  readonly contingent: Contingent | null;
  /** The part given back when value stays below `refundBelow`, 0 to 1. */
  readonly refundableShare: number;
  /** The contract's own words. */
  readonly clause: string | null;
}

/** A cost that two sides share; `buyerShare` is 0 to 1. */
export interface SharedCost {
  readonly amount: number;
  readonly buyerShare: number;
}

/** A part of the value above `base`, 0 to 1, at most `cap`. */
export interface GainShare {
  readonly share: number;
  readonly base: number;
  readonly cap: number | null;
}

/** What it should cost the vendor to deliver: an estimate of procurement, not the list price. */
export interface VendorCost {
  readonly upfront: number;
  readonly perMonth: number;
}

/** What of the terms, besides a fee, the contract's own words are kept of. */
export type ClauseAbout =
  | 'FREE_PERIOD'
  | 'FEE_CAP'
  | 'MINIMUM'
  | 'NOTICE'
  | 'EXIT'
  | 'REFUND'
  | 'GAIN_SHARE'
  | 'INTEGRATION'
  | 'LIABILITY'
  | 'DATA_RETURN';
export const clauseTopics: readonly ClauseAbout[] = [
  'FREE_PERIOD',
  'FEE_CAP',
  'MINIMUM',
  'NOTICE',
  'EXIT',
  'REFUND',
  'GAIN_SHARE',
  'INTEGRATION',
  'LIABILITY',
  'DATA_RETURN',
];

/** The contract's own words about one of its terms. */
export interface Clause {
  readonly about: ClauseAbout;
  readonly text: string;
}

/** The risk-sharing terms of an engagement. Amounts in minor units of one currency, days counted from signature. */
export interface Terms {
  readonly horizonDays: number;
  readonly kickoffDay: number;
  readonly goLiveDay: number;
  /** When the first value is expected to be accepted. */
  readonly firstValueDay: number;
  /** No fee falls due before this day. */
  readonly freeDays: number;
  /** Days from invoice to payment. */
  readonly netDays: number;
  /** Days that recurring fees run on after an early stop. */
  readonly noticeDays: number;
  readonly fees: readonly Fee[];
  /** The most that fees and gain share may come to. */
  readonly feeCap: number | null;
  readonly minCommitment: number;
  readonly earlyTerminationFee: number;
  /** Refunds are owed when the proven share of value is below this, 0 to 1. */
  readonly refundBelow: number;
  /** What a refund is worth to you, 0 to 1: cash 1; a credit that is lost when you leave 0. */
  readonly refundRealisation: number;
  readonly gainShare: GainShare | null;
  readonly integration: SharedCost;
  /** Data return and migration when the engagement ends without being scaled. */
  readonly exit: SharedCost;
  readonly buyerInternalPerMonth: number;
  /** What the pilot is worth if it reaches its target. */
  readonly valueAtTarget: number;
  readonly vendorCost: VendorCost;
  /** Whether the vendor's liability is capped, and whether your data comes back; shown, not priced. Null: not stated. */
  readonly liabilityCap: boolean | null;
  readonly dataReturn: boolean | null;
  readonly clauses: readonly Clause[];
}

/** When the events of an engagement came, or are planned, in days from signature; null: not reached. */
export interface Milestones {
  readonly kickoffDay: number | null;
  readonly goLiveDay: number | null;
  readonly firstValueDay: number | null;
  readonly provenDay: number | null;
}

/** How an engagement goes: where it ends, what of the value was proven, and what happened on the way. */
export interface Scenario {
  /** Days from signature. */
  readonly endDay: number;
  /** The proven part of the value at target, 0 or more. */
  readonly valueFraction: number;
  /** Stopped before its time: notice and the termination fee are owed. */
  readonly early: boolean;
  /** Not scaled: data return and migration are paid. */
  readonly exits: boolean;
  /** Still running: nothing is settled yet, and value is proven only if a day of its own says so. */
  readonly running: boolean;
  readonly milestones: Milestones;
}
