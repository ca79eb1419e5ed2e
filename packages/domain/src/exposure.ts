import { billedDays, triggerDay } from './owed-events.js';
import { plannedScenario, type ScenarioOutcome, scenarioOutcome } from './scenario.js';
import type { Milestones, Terms } from './terms.js';

/** What both sides lose if it is stopped on a day; a negative loss is a gain. Minor units, days from signature. */
export interface ExposurePoint {
  readonly day: number;
  readonly buyerLoss: number;
  readonly vendorLoss: number;
}

/** No curve has more points than this. */
export const mostPoints = 200;

/** The part of the final value that is there by a day: none before the first value, all at the end, evenly between. */
export function valuePart({ firstValueDay, horizonDays }: Terms, day: number): number {
  if (day >= horizonDays) return 1;
  return day <= firstValueDay ? 0 : (day - firstValueDay) / (horizonDays - firstValueDay);
}

/** The outcome if it is stopped on a day of the plan, with the value it has brought by then. */
function stoppedOn(terms: Terms, day: number, valueFraction: number): ScenarioOutcome {
  const early = day < terms.horizonDays;
  return scenarioOutcome(
    terms,
    plannedScenario(terms, { endDay: day, valueFraction: valueFraction * valuePart(terms, day), early }),
  );
}

/** The days on which stopping begins to cost something else, with the day before each, so that a step is drawn as a step. */
function changeDays(terms: Terms): readonly number[] {
  const { horizonDays, firstValueDay, noticeDays } = terms;
  const success = plannedScenario(terms, { endDay: horizonDays, valueFraction: 1, early: false });
  const fees = terms.fees.flatMap((fee) => {
    const reached = triggerDay(fee, success.milestones);
    const owed = billedDays(fee, terms, success).map((day) =>
      // An instalment is owed as soon as the notice runs past its day.
      fee.everyDays === null ? day : Math.max(reached ?? 0, day - noticeDays + 1),
    );
    return reached === null ? owed : [reached, ...owed];
  });
  const changes = [0, ...fees, firstValueDay, horizonDays].flatMap((day) => [day - 1, day]);
  return ordered(changes, horizonDays);
}

function ordered(days: readonly number[], horizonDays: number): readonly number[] {
  const inside = days.filter((day) => day >= 0 && day <= horizonDays);
  return [...new Set(inside)].sort((one, other) => one - other);
}

/**
 * The most the buyer can lose, in minor units, over every day it could be stopped without any value, and the first such day.
 * It is what is paid and what can no longer be avoided. Between two changes the loss only grows, so that the days about each
 * change are enough. Throws an Error as `scenarioOutcome`.
 */
export function maximumExposure(terms: Terms): { readonly day: number; readonly amount: number } {
  const [first = 0, ...later] = changeDays(terms);
  const loss = (day: number) => ({ day, amount: stoppedOn(terms, day, 0).buyerLoss });
  return later.reduce((most, day) => {
    const here = loss(day);
    return here.amount > most.amount ? here : most;
  }, loss(first));
}

function spread(days: readonly number[], count: number): readonly number[] {
  if (days.length <= count) return days;
  return Array.from(
    { length: count },
    (_, at) => days[Math.round((at * (days.length - 1)) / (count - 1))] ?? 0,
  );
}

/**
 * The exposure curves of both sides for a final share of the value (0 to 1): what each has lost if it is stopped on a day, in
 * minor units, with the value brought by then. Points are the days on which something changes and regular steps between, in
 * order, from 0 to the horizon, at most 200. Throws an Error as `scenarioOutcome`.
 */
export function exposureCurve(terms: Terms, valueFraction: number): readonly ExposurePoint[] {
  const { horizonDays } = terms;
  const steps = Array.from({ length: 61 }, (_, at) => Math.round((at * horizonDays) / 60));
  const changes = spread(changeDays(terms), mostPoints - steps.length);
  return ordered([...steps, ...changes], horizonDays).map((day) => {
    const { buyerLoss, vendorLoss } = stoppedOn(terms, day, valueFraction);
    return { day, buyerLoss, vendorLoss };
  });
}

/**
 * What both sides lose if it is stopped today, in minor units, by what really happened: a milestone that is null has not come,
 * and what hangs on it is not owed. `day` counts from signature; from the horizon on it is no early stop. `valueFraction` is
 * the value proven so far. Throws a RangeError before signature, an Error as `scenarioOutcome`.
 */
export function stopToday(
  terms: Terms,
  milestones: Milestones,
  { day, valueFraction = 0 }: { readonly day: number; readonly valueFraction?: number },
): ScenarioOutcome {
  if (!(day >= 0)) throw new RangeError('Nothing can be stopped before it is signed.');
  const early = day < terms.horizonDays;
  return scenarioOutcome(terms, {
    endDay: day,
    valueFraction,
    early,
    exits: true,
    running: false,
    milestones,
  });
}
