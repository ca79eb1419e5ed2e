import type { Money } from '@scrimmage/domain/money';
import type { Pilot } from '@scrimmage/domain/pilot';
import type { ForwardMoney } from '@scrimmage/domain/value';
import type { ValueModel } from '@scrimmage/domain/value-model';
import type { ComputedValue } from './compute-value.js';
import type { Learning } from './next-weeks.js';

/** An amount of a model in its currency; null stays null. */
export function inCurrency(minorUnits: number | null, currency: string): Money | null {
  return minorUnits === null ? null : { minorUnits, currency };
}

function forwardIn({ chancePays, ...amounts }: ForwardMoney, currency: string) {
  const money = (minorUnits: number): Money => ({ minorUnits, currency });
  return {
    chancePays,
    p10: money(amounts.p10),
    p50: money(amounts.p50),
    p90: money(amounts.p90),
    mean: money(amounts.mean),
    sd: money(amounts.sd),
    benefits: money(amounts.benefits),
    costs: money(amounts.costs),
  };
}

/** A pilot's value as the contract has it, and what its fields are resolved from. */
export function pilotValue(pilot: Pilot, model: ValueModel, { summary, learning }: ComputedValue) {
  const { currency } = summary;
  return {
    ...summary,
    model,
    forward: summary.forward && forwardIn(summary.forward, currency),
    valueAtStake: inCurrency(summary.valueAtStake, currency),
    weeklyBurn: inCurrency(summary.weeklyBurn, currency),
    sunk: inCurrency(summary.sunk, currency),
    // A closed pilot has no weeks ahead.
    learning: pilot.stage === 'CLOSED' ? null : (learning as Learning | null),
  };
}

export type PilotValue = ReturnType<typeof pilotValue>;
