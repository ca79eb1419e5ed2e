import { type CashEvent, owedSum } from './owed-events.js';
import type { Scenario, Terms } from './terms.js';

/** What a scenario costs each side; a negative loss is a gain. Minor units. */
export interface ScenarioOutcome {
  readonly endDay: number;
  readonly valueFraction: number;
  readonly netFees: number;
  readonly value: number;
  readonly buyerLoss: number;
  readonly vendorLoss: number;
  /** Real costs of both sides less the value: fees only move money between them. */
  readonly totalLoss: number;
  /** The vendor's part of the loss, 0 to 1; null when nothing is lost. */
  readonly riskShareRatio: number | null;
}

/** Days in a month of costs. */
export const monthDays = 30;

/** A scenario in which everything that is reached is reached on its planned day; without value nothing is accepted. */
export function plannedScenario(
  terms: Terms,
  { endDay, valueFraction, early }: Pick<Scenario, 'endDay' | 'valueFraction' | 'early'>,
): Scenario {
  const { kickoffDay, goLiveDay, firstValueDay } = terms;
  const accepted = valueFraction > 0 ? firstValueDay : null;
  return {
    endDay,
    valueFraction,
    early,
    exits: early || valueFraction < 1,
    running: false,
    milestones: { kickoffDay, goLiveDay, firstValueDay: accepted, provenDay: null },
  };
}

/** What the vendor itself spends by the end of a scenario: delivery and its part of integration and exit. Minor units. */
export function vendorSpend(terms: Terms, { endDay, exits }: Pick<Scenario, 'endDay' | 'exits'>): number {
  const { vendorCost, integration, exit } = terms;
  return (
    vendorCost.upfront +
    (vendorCost.perMonth * endDay) / monthDays +
    (1 - integration.buyerShare) * integration.amount +
    (exits ? (1 - exit.buyerShare) * exit.amount : 0)
  );
}

/** What the buyer itself spends by the end of a scenario, fees left out. Minor units. */
export function buyerSpend(terms: Terms, { endDay, exits }: Pick<Scenario, 'endDay' | 'exits'>): number {
  const { integration, exit, buyerInternalPerMonth } = terms;
  return (
    integration.buyerShare * integration.amount +
    (buyerInternalPerMonth * endDay) / monthDays +
    (exits ? exit.buyerShare * exit.amount : 0)
  );
}

/** The vendor's part of a loss, 0 to 1; null when nothing is lost. */
export function riskShareRatio(vendorLoss: number, totalLoss: number): number | null {
  return totalLoss > 0 ? Math.min(1, Math.max(0, vendorLoss / totalLoss)) : null;
}

/** The sum of amounts, in the unit they are in. */
export function summed(events: readonly Pick<CashEvent, 'amount'>[]): number {
  return events.reduce((sum, { amount }) => sum + amount, 0);
}

/** The whole real cost of a scenario, counted without asking who bears it. */
function realCost(terms: Terms, { endDay, exits }: Scenario): number {
  const months = endDay / monthDays;
  const { vendorCost, integration, exit, buyerInternalPerMonth } = terms;
  const running = (vendorCost.perMonth + buyerInternalPerMonth) * months;
  return vendorCost.upfront + running + integration.amount + (exits ? exit.amount : 0);
}

/** Relative to the largest amount in play; sums of doubles are no better. */
const rounding = 1e-9;

/**
 * What a scenario costs buyer and vendor under the terms, in minor units; amounts may be fractions of one, as monthly costs are
 * taken by the day. The two losses always come to the whole real cost less the value, because fees only move money; a plain
 * Error is thrown if they ever did not. Source: transaction accounting; Holmstrom & Milgrom, Econometrica 55, 1987.
 */
export function scenarioOutcome(terms: Terms, scenario: Scenario): ScenarioOutcome {
  return outcomeOf(terms, scenario, owedSum(terms, scenario));
}

/** The same for fees that are known, as those of a ledger. */
export function outcomeOf(terms: Terms, scenario: Scenario, netFees: number): ScenarioOutcome {
  const { endDay, valueFraction } = scenario;
  const value = valueFraction * terms.valueAtTarget;
  const spent = buyerSpend(terms, scenario);
  const delivered = vendorSpend(terms, scenario);
  const buyerLoss = netFees + spent - value;
  const vendorLoss = delivered - netFees;
  const totalLoss = realCost(terms, scenario) - value;
  const largest = Math.max(1, Math.abs(netFees), spent, delivered, value);
  if (!(Math.abs(buyerLoss + vendorLoss - totalLoss) <= rounding * largest))
    throw new Error('The losses of both sides do not come to the real cost less the value.');
  return {
    endDay,
    valueFraction,
    netFees,
    value,
    buyerLoss,
    vendorLoss,
    totalLoss,
    riskShareRatio: riskShareRatio(vendorLoss, totalLoss),
  };
}
