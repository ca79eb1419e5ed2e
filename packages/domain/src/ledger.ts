import { type Day, daysBetween } from './calendar.js';
import type { BillingTrigger, Milestones, Scenario, Terms } from './terms.js';

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

/**
 * What really happened, so far or to the end, as a scenario in which the terms can be re-run. `on` is the day it ended, or the day
 * up to which one looks; `ended` is null while it runs. What was accepted or proven after the end counts as of the end.
 */
export function actualScenario(
  { horizonDays }: Pick<Terms, 'horizonDays'>,
  dates: ActualDates,
  state: {
    readonly on: Day;
    readonly valueFraction: number;
    readonly ended: 'SCALED' | 'NOT_SCALED' | null;
  },
): Scenario {
  const { on, valueFraction, ended } = state;
  const endDay = Math.max(0, daysBetween(dates.signedOn, on));
  const milestones = actualMilestones(dates);
  const byEnd = (day: number | null) => (day === null || ended === null ? day : Math.min(day, endDay));
  const stopped = ended === 'NOT_SCALED';
  return {
    endDay,
    valueFraction,
    early: stopped && endDay < horizonDays,
    exits: stopped,
    running: ended === null,
    milestones: {
      ...milestones,
      firstValueDay: byEnd(milestones.firstValueDay),
      provenDay: byEnd(milestones.provenDay),
    },
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
