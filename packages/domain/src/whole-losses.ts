import type { ScenarioOutcome } from './scenario.js';

/** An outcome in whole minor units. */
export type WholeOutcome = ScenarioOutcome;

/**
 * An outcome in whole minor units that still adds up: both losses together are the total loss, and fees, costs and value are
 * each rounded once. Monthly costs are counted by the day, so an outcome alone may hold fractions of a cent.
 */
export function wholeOutcome(outcome: ScenarioOutcome): WholeOutcome {
  const totalLoss = Math.round(outcome.totalLoss);
  const buyerLoss = Math.round(outcome.buyerLoss);
  return {
    ...outcome,
    netFees: Math.round(outcome.netFees),
    value: Math.round(outcome.value),
    buyerLoss,
    vendorLoss: totalLoss - buyerLoss,
    totalLoss,
  };
}
