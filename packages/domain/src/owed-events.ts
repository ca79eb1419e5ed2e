import type { Contingent, Fee, Milestones, Scenario, Terms } from './terms.js';

/** Why money moves. */
export type CashKind = 'FEE' | 'GAIN_SHARE' | 'MINIMUM' | 'TERMINATION' | 'REFUND';

/** An amount owed to the vendor on a day counted from signature; what comes back is negative. Minor units. */
export interface CashEvent {
  readonly day: number;
  readonly amount: number;
  readonly kind: CashKind;
  /** The place of the fee in the terms; null when no single fee is meant. */
  readonly fee: number | null;
}

/** The day an agreed event came, in days from signature; null: it has not. `DAY` comes on the day agreed. */
export function triggerDay(fee: Pick<Fee, 'trigger' | 'day'>, milestones: Milestones): number | null {
  const { kickoffDay, goLiveDay, firstValueDay, provenDay } = milestones;
  const days = {
    SIGNATURE: 0,
    KICKOFF: kickoffDay,
    GO_LIVE: goLiveDay,
    ACCEPTANCE: firstValueDay,
    VALUE_PROVEN: provenDay,
    DAY: fee.day,
  };
  return days[fee.trigger];
}

/** The part of a contingent fee that is owed for a share of the value, 0 to 1. */
export function contingentPart(contingent: Contingent | null, valueFraction: number): number {
  if (!contingent) return 1;
  const { threshold, full, shape } = contingent;
  if (shape === 'CLIFF' || full <= threshold) return valueFraction >= threshold ? 1 : 0;
  return Math.min(1, Math.max(0, (valueFraction - threshold) / (full - threshold)));
}

/** The first day on which one fee is billed, how often it is in all, and the days between. */
function billing(fee: Fee, terms: Terms, { endDay, early, milestones }: Scenario) {
  const step = fee.everyDays ?? 0;
  const reached = triggerDay(fee, milestones);
  if (reached === null || reached > endDay) return { start: 0, count: 0, step };
  const start = Math.max(reached, terms.freeDays);
  if (fee.everyDays === null) return { start, count: start <= endDay ? 1 : 0, step };
  const runsOn = endDay + (early ? terms.noticeDays : 0);
  const until = Math.min(runsOn, fee.untilDay ?? runsOn);
  return { start, count: Math.max(0, Math.ceil((until - start) / step)), step };
}

/** The days on which one fee is billed. */
export function billedDays(fee: Fee, terms: Terms, scenario: Scenario): readonly number[] {
  const { start, count, step } = billing(fee, terms, scenario);
  return Array.from({ length: count }, (_, at) => start + at * step);
}

/** The gain share of a value, in minor units, 0 or more. */
function gainOf({ gainShare, valueAtTarget }: Terms, valueFraction: number): number {
  if (!gainShare) return 0;
  const { share, base, cap } = gainShare;
  const gain = Math.max(0, share * (valueFraction * valueAtTarget - base));
  return cap === null ? gain : Math.min(gain, cap);
}

/** Fees and gain share by day, cut off where they reach the cap. */
function billed(terms: Terms, scenario: Scenario): readonly CashEvent[] {
  const { endDay, valueFraction, milestones } = scenario;
  const { provenDay } = milestones;
  const fees = terms.fees.flatMap((fee, place) => {
    const amount = fee.amount * contingentPart(fee.contingent, valueFraction);
    const days = amount > 0 ? billedDays(fee, terms, scenario) : [];
    return days.map((day): CashEvent => ({ day, amount, kind: 'FEE', fee: place }));
  });
  const gain = provenDay !== null && provenDay <= endDay ? gainOf(terms, valueFraction) : 0;
  const shared: CashEvent = { day: provenDay ?? endDay, amount: gain, kind: 'GAIN_SHARE', fee: null };
  const inOrder = [...fees, ...(gain > 0 ? [shared] : [])].sort((one, other) => one.day - other.day);
  return terms.feeCap === null ? inOrder : cutOff(inOrder, terms.feeCap);
}

function cutOff(events: readonly CashEvent[], cap: number): readonly CashEvent[] {
  let left = cap;
  return events.flatMap((event) => {
    const amount = Math.min(event.amount, left);
    left -= amount;
    return amount > 0 ? [{ ...event, amount }] : [];
  });
}

/** What is settled at the end: the rest of the minimum, the termination fee, refunds. */
function settled(terms: Terms, scenario: Scenario, events: readonly CashEvent[]): readonly CashEvent[] {
  const { endDay, valueFraction, early } = scenario;
  const total = events.reduce((sum, { amount }) => sum + amount, 0);
  const refundable = events.reduce((sum, { amount, fee }) => {
    return sum + amount * (fee === null ? 0 : (terms.fees[fee]?.refundableShare ?? 0));
  }, 0);
  const amounts = [
    ['MINIMUM', Math.max(0, terms.minCommitment - total)],
    ['TERMINATION', early ? terms.earlyTerminationFee : 0],
    ['REFUND', valueFraction < terms.refundBelow ? -refundable * terms.refundRealisation : 0],
  ] as const;
  return amounts
    .filter(([, amount]) => amount !== 0)
    .map(([kind, amount]): CashEvent => ({ day: endDay, amount, kind, fee: null }));
}

/**
 * Everything the terms let move between buyer and vendor in a scenario, by day, in minor units: fees whose trigger is reached by
 * the end (recurring ones until the day before the end, and through the notice after an early stop) and gain share, both within
 * the cap; then the rest of the minimum, the termination fee and refunds, all at the end. Value that was proven on no day of
 * its own is proven at the end. While an engagement runs, nothing is settled and such value is not proven.
 */
export function owedEvents(terms: Terms, given: Scenario): readonly CashEvent[] {
  const scenario = proven(given);
  const events = billed(terms, scenario);
  const settlement = given.running ? [] : settled(terms, scenario, events);
  return [...events, ...settlement].sort((one, other) => one.day - other.day);
}

/** Value that was proven on no day of its own is proven at the end. */
function proven(given: Scenario): Scenario {
  const atEnd = given.valueFraction > 0 && !given.running ? given.endDay : null;
  return { ...given, milestones: { ...given.milestones, provenDay: given.milestones.provenDay ?? atEnd } };
}

/**
 * What everything owed in a scenario comes to, in minor units: the sum of `owedEvents`. Counted fee by fee without listing a
 * thousand invoices, unless a refund hangs on which of them a cap cuts off: a form works this out for hundreds of days at
 * every key.
 */
export function owedSum(terms: Terms, given: Scenario): number {
  const scenario = proven(given);
  const { endDay, valueFraction, early, milestones } = scenario;
  const refunds = !given.running && valueFraction < terms.refundBelow;
  const some = terms.fees.some(({ refundableShare }) => refundableShare > 0);
  if (refunds && some && terms.feeCap !== null)
    return owedEvents(terms, given).reduce((sum, { amount }) => sum + amount, 0);
  const { provenDay } = milestones;
  let total = provenDay !== null && provenDay <= endDay ? gainOf(terms, valueFraction) : 0;
  let refundable = 0;
  for (const fee of terms.fees) {
    const each = fee.amount * contingentPart(fee.contingent, valueFraction);
    const owed = each > 0 ? each * billing(fee, terms, scenario).count : 0;
    total += owed;
    refundable += owed * fee.refundableShare;
  }
  if (terms.feeCap !== null) total = Math.min(total, terms.feeCap);
  if (given.running) return total;
  const minimum = Math.max(0, terms.minCommitment - total);
  return (
    total +
    minimum +
    (early ? terms.earlyTerminationFee : 0) -
    (refunds ? refundable * terms.refundRealisation : 0)
  );
}
