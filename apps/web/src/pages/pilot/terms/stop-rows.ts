import { daysBetween } from '@scrimmage/domain/calendar';
import { factsBy } from '@scrimmage/domain/engagement-facts';
import { stopToday } from '@scrimmage/domain/exposure';
import { actualMilestones } from '@scrimmage/domain/ledger';
import { monthDays } from '@scrimmage/domain/scenario';
import { type Sheet, termsOf } from '../../../features/terms/sheet-terms';
import type { StopTodayRowsQuery } from '../../../generated/operations';

export type StoppedEngagement = NonNullable<StopTodayRowsQuery['pilot']>['engagements'][number];

/** What one thing costs either side, in minor units; below zero it brings something. */
export interface StopRow {
  readonly label: string;
  readonly ours: number;
  readonly theirs: number;
}

/** What the loss on a day is made of, by the terms and the days as they really were; null where there are none. */
export function stopRows({ dates, terms, stopToday: stopped, valueEvents }: StoppedEngagement) {
  if (!terms || !stopped) return null;
  const sheet: Sheet = terms.sheet;
  const agreed = termsOf(sheet);
  const accepted = valueEvents
    .filter(({ acceptance, struckReason }) => acceptance === 'ACCEPTED' && struckReason === null)
    .flatMap(({ acceptedOn, fraction }) => (acceptedOn === null ? [] : [{ on: acceptedOn, fraction }]));
  const facts = factsBy(stopped.on, dates, accepted);
  if (!facts) return null;
  const day = daysBetween(facts.dates.signedOn, stopped.on);
  const { valueFraction } = facts;
  const { netFees, value } = stopToday(agreed, actualMilestones(facts.dates), { day, valueFraction });
  const { integration, exit, vendorCost, buyerInternalPerMonth } = agreed;
  const rows: readonly StopRow[] = [
    { label: 'Fees, by the terms', ours: netFees, theirs: -netFees },
    {
      label: 'Integration',
      ours: integration.amount * integration.buyerShare,
      theirs: integration.amount * (1 - integration.buyerShare),
    },
    { label: 'Your own people', ours: (buyerInternalPerMonth * day) / monthDays, theirs: 0 },
    { label: 'Delivering', ours: 0, theirs: vendorCost.upfront + (vendorCost.perMonth * day) / monthDays },
    {
      label: 'Data return and migration',
      ours: exit.amount * exit.buyerShare,
      theirs: exit.amount * (1 - exit.buyerShare),
    },
    { label: 'Value that was accepted', ours: -value, theirs: 0 },
  ];
  return { rows, currency: sheet.currency, day };
}
