import { maximumExposure, valuePart } from './exposure.js';
import { type CashEvent, owedEvents, owedSum } from './owed-events.js';
import { buyerSpend, plannedScenario, type ScenarioOutcome, scenarioOutcome, summed } from './scenario.js';
import type { Scenario, Terms } from './terms.js';
import { vendorThresholds } from './vendor-thresholds.js';

/** Who carries the risk by the terms. */
export type TermsClass = 'RISK_SHARER' | 'PARTIAL' | 'RISK_SHIRKER';

/** Failing after a quarter of the time, failing at the end, two fifths of the value, all of it. */
export type ScenarioName = 'FAIL_EARLY' | 'FAIL_LATE' | 'PARTIAL' | 'SUCCESS';
export const scenarioNames: readonly ScenarioName[] = ['FAIL_EARLY', 'FAIL_LATE', 'PARTIAL', 'SUCCESS'];

/** What terms come to. Amounts in minor units, days from signature. */
export interface TermsAssessment {
  readonly scenarios: Readonly<Record<ScenarioName, ScenarioOutcome>>;
  /** The risk share ratio: the vendor's part of the loss, mean of both failures, 0 to 1; null when no failure costs anything. */
  readonly riskShare: number | null;
  /** The part of the fees of a success that is not owed after a late failure; 1 without fees. */
  readonly contingentShare: number;
  /** The part of the fees of a success that falls due before the first value is expected; 0 without fees. */
  readonly preValueShare: number;
  readonly firstInvoiceDay: number | null;
  readonly daysBilledBeforeValue: number | null;
  readonly maxExposure: number;
  readonly maxExposureDay: number;
  /** What the vendor earns more for each unit of value. */
  readonly alignmentSlope: number;
  /** The first day on which a success has brought what it cost; null: not by the horizon. */
  readonly breakEvenDay: number | null;
  readonly vendorProfitsFromLateFailure: boolean;
  readonly class: TermsClass | null;
  /** The class if delivery cost the vendor half as much, and half as much again. */
  readonly classAtHalfCost: TermsClass | null;
  readonly classAtHigherCost: TermsClass | null;
  /** The same class in all three. */
  readonly robust: boolean;
}

/** What each scenario brings of the value at target, 0 to 1. */
export const scenarioShare: Readonly<Record<ScenarioName, number>> = {
  FAIL_EARLY: 0,
  FAIL_LATE: 0,
  PARTIAL: 0.4,
  SUCCESS: 1,
};

/** One of the four scenarios in which terms are judged, on the planned days. */
export function namedScenario(terms: Terms, name: ScenarioName): Scenario {
  const early = name === 'FAIL_EARLY';
  const endDay = early ? terms.horizonDays / 4 : terms.horizonDays;
  return plannedScenario(terms, { endDay, valueFraction: scenarioShare[name], early });
}

/** Ordinary least squares slope of net fees on value. */
function alignmentSlope(terms: Terms): number {
  const fractions = [0, 0.25, 0.5, 0.75, 1];
  const points = fractions.map((valueFraction) => {
    const scenario = plannedScenario(terms, { endDay: terms.horizonDays, valueFraction, early: false });
    return { x: valueFraction * terms.valueAtTarget, y: owedSum(terms, scenario) };
  });
  const mean = (of: (point: { x: number; y: number }) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x0, y0] = [mean(({ x }) => x), mean(({ y }) => y)];
  const spread = points.reduce((sum, { x }) => sum + (x - x0) ** 2, 0);
  return spread === 0 ? 0 : points.reduce((sum, { x, y }) => sum + (x - x0) * (y - y0), 0) / spread;
}

/** Invoices count when they are paid, `netDays` after they are due. */
function breakEvenDay(terms: Terms, events: readonly CashEvent[]): number | null {
  let paid = 0;
  let next = 0;
  for (let day = 0; day <= terms.horizonDays; day += 1) {
    for (let event = events[next]; event && event.day + terms.netDays <= day; event = events[next]) {
      paid += event.amount;
      next += 1;
    }
    const spent = buyerSpend(terms, { endDay: day, exits: false });
    if (valuePart(terms, day) * terms.valueAtTarget >= spent + paid) return day;
  }
  return null;
}

function meanOf(ratios: readonly (number | null)[]): number | null {
  const known = ratios.filter((ratio) => ratio !== null);
  return known.length ? known.reduce((sum, ratio) => sum + ratio, 0) / known.length : null;
}

type Judged = Pick<
  TermsAssessment,
  'riskShare' | 'contingentShare' | 'preValueShare' | 'vendorProfitsFromLateFailure'
>;

/** The class by the published thresholds; null when no failure costs anything. */
function classOf({ riskShare, contingentShare, preValueShare, vendorProfitsFromLateFailure }: Judged) {
  const { sharer, shirker } = vendorThresholds.terms;
  if (riskShare === null) return null;
  if (
    riskShare >= sharer.riskShareFrom &&
    contingentShare >= sharer.contingentShareFrom &&
    preValueShare <= sharer.preValueShareTo
  )
    return 'RISK_SHARER';
  const profits = vendorProfitsFromLateFailure && contingentShare < shirker.contingentShareBelow;
  return riskShare < shirker.riskShareBelow || profits ? 'RISK_SHIRKER' : 'PARTIAL';
}

/** All that the class rests on. */
function judged(terms: Terms) {
  const outcome = (name: ScenarioName) => scenarioOutcome(terms, namedScenario(terms, name));
  const scenarios = {
    FAIL_EARLY: outcome('FAIL_EARLY'),
    FAIL_LATE: outcome('FAIL_LATE'),
    PARTIAL: outcome('PARTIAL'),
    SUCCESS: outcome('SUCCESS'),
  };
  const { FAIL_EARLY, FAIL_LATE, SUCCESS } = scenarios;
  const events = owedEvents(terms, namedScenario(terms, 'SUCCESS'));
  const fees = SUCCESS.netFees;
  const before = summed(events.filter(({ day }) => day < terms.firstValueDay));
  return {
    scenarios,
    events,
    riskShare: meanOf([FAIL_EARLY.riskShareRatio, FAIL_LATE.riskShareRatio]),
    contingentShare: fees > 0 ? (fees - FAIL_LATE.netFees) / fees : 1,
    preValueShare: fees > 0 ? before / fees : 0,
    vendorProfitsFromLateFailure: FAIL_LATE.vendorLoss < 0,
  };
}

function atCost(terms: Terms, factor: number): TermsClass | null {
  const { upfront, perMonth } = terms.vendorCost;
  return classOf(
    judged({ ...terms, vendorCost: { upfront: factor * upfront, perMonth: factor * perMonth } }),
  );
}

/**
 * Who carries the risk by the terms, in four scenarios on the planned days: early and late failure, two fifths of the value and
 * all of it. Amounts are minor units of one currency, days count from signature. Throws an Error as `scenarioOutcome`.
 * Sources: Holmstrom, Bell Journal of Economics 10, 1979; Kim, Cohen & Netessine, Management Science 53, 2007; the thresholds are
 * published in `vendorThresholds`.
 */
export function assessTerms(terms: Terms): TermsAssessment {
  const { events, ...judgement } = judged(terms);
  const exposure = maximumExposure(terms);
  const firstInvoiceDay = events.find(({ amount }) => amount > 0)?.day ?? null;
  const own = classOf(judgement);
  const [half, higher] = vendorThresholds.costFactors.map((factor) => atCost(terms, factor));
  return {
    ...judgement,
    firstInvoiceDay,
    daysBilledBeforeValue: firstInvoiceDay === null ? null : terms.firstValueDay - firstInvoiceDay,
    maxExposure: exposure.amount,
    maxExposureDay: exposure.day,
    alignmentSlope: alignmentSlope(terms),
    breakEvenDay: breakEvenDay(terms, events),
    class: own,
    classAtHalfCost: half ?? null,
    classAtHigherCost: higher ?? null,
    robust: half === own && higher === own,
  };
}
