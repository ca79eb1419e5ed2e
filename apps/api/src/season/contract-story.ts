import type { Archetype } from '@scrimmage/domain/archetypal-terms';
import type { PromiseState } from '@scrimmage/domain/engagements';
import type { BillingTrigger } from '@scrimmage/domain/terms';
import type { Acceptance } from '@scrimmage/domain/value-event';
import type { VendorKey } from './data/vendors.js';
import type { DaysAgo } from './story.js';

/** Days after signature. */
type DayOf = number;

/** A sentence somebody at the vendor said, and what became of it. */
export interface PromiseStory {
  readonly ago: DaysAgo;
  readonly text: string;
  readonly saidBy: string;
  readonly saidWhere: string;
  readonly said: DayOf;
  readonly due?: DayOf;
  readonly settled?: {
    readonly ago: DaysAgo;
    readonly state: Exclude<PromiseState, 'OPEN'>;
    readonly evidence: string;
  };
}

/** An invoice. Whole euros. */
export interface InvoiceStory {
  readonly number: string;
  readonly on: DayOf;
  readonly amount: number;
  readonly fee?: string;
  readonly claims?: BillingTrigger;
  /** The first and last day it is for. */
  readonly period?: readonly [DayOf, DayOf];
  readonly note?: string;
  readonly disputed?: true;
}

/** What Marcus enters about an engagement after it is signed. */
export type LedgerMoment = { readonly ago: DaysAgo } & (
  | { readonly kind: 'bill'; readonly invoices: readonly InvoiceStory[] }
  | {
      readonly kind: 'credit';
      readonly number: string;
      /** The number of the invoice it belongs to. */
      readonly of: string;
      readonly on: DayOf;
      readonly amount: number;
      readonly note: string;
    }
  | {
      readonly kind: 'value';
      readonly on: DayOf;
      readonly what: string;
      readonly fraction: number;
      readonly acceptance: Acceptance;
    }
  | {
      readonly kind: 'happen';
      readonly kickoffOn?: DayOf;
      readonly goLiveOn?: DayOf;
      readonly endedOn?: DayOf;
    }
);

/** A vendor's part in a pilot. What is stated to have happened is entered two days later at the earliest. */
export interface ContractStory {
  readonly pilot: string;
  readonly vendor: VendorKey;
  readonly scope: string;
  readonly terms: Archetype;
  /** How much money they are about, as a part of what the five contracts are about. */
  readonly size?: number;
  /** The share of a failure the vendor says it bears, and where it says so. */
  readonly claims?: readonly [share: number, where: string];
  readonly signedAgo: DaysAgo;
  readonly recordedAgo: DaysAgo;
  readonly promises: readonly PromiseStory[];
  readonly ledger: readonly LedgerMoment[];
}
