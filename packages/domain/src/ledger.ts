import { type Day, daysBetween } from './calendar.js';
import type { BillingTrigger, Milestones } from './terms.js';

/** An invoice as it stands in the ledger, or before it is saved. */
export interface Invoice {
  /** The vendor's number; null: it has none. */
  readonly number: string | null;
  readonly invoicedOn: Day;
  /** The days it bills for; null: it does not say. */
  readonly periodFrom: Day | null;
  readonly periodTo: Day | null;
  /** Minor units; an invoice is positive, what is given back is a credit. */
  readonly amount: number;
  readonly currency: string;
  /** The event the vendor says it bills for; null: it does not say. */
  readonly trigger: BillingTrigger | null;
}

/** What a vendor gave back. */
export interface Credit {
  readonly creditedOn: Day;
  /** Minor units, positive. */
  readonly amount: number;
  readonly currency: string;
}

/** The days on which the events of an engagement came; null: not yet. */
export interface ActualDates {
  readonly signedOn: Day;
  readonly kickoffOn: Day | null;
  readonly goLiveOn: Day | null;
  /** The first value was accepted. */
  readonly acceptedOn: Day | null;
  readonly provenOn: Day | null;
}

/** Actual dates in days from signature. What comes before signature counts as signature. */
export function actualMilestones(dates: ActualDates): Milestones {
  const day = (on: Day | null) => (on === null ? null : Math.max(0, daysBetween(dates.signedOn, on)));
  return {
    kickoffDay: day(dates.kickoffOn),
    goLiveDay: day(dates.goLiveOn),
    firstValueDay: day(dates.acceptedOn),
    provenDay: day(dates.provenOn),
  };
}

/** Invoices and credits of one currency as lines for `ledgerGap`, in days from signature. */
export function ledgerLines(
  { signedOn }: Pick<ActualDates, 'signedOn'>,
  currency: string,
  ledger: { readonly invoices: readonly Invoice[]; readonly credits: readonly Credit[] },
): readonly { readonly day: number; readonly amount: number }[] {
  const ours = (line: { readonly currency: string }) => line.currency === currency;
  return [
    ...ledger.invoices
      .filter(ours)
      .map(({ invoicedOn, amount }) => ({ day: daysBetween(signedOn, invoicedOn), amount })),
    ...ledger.credits
      .filter(ours)
      .map(({ creditedOn, amount }) => ({ day: daysBetween(signedOn, creditedOn), amount: -amount })),
  ];
}
