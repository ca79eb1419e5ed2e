import { owedEvents } from './owed-events.js';
import { outcomeOf, summed } from './scenario.js';
import type { Scenario, Terms } from './terms.js';

/** An invoice, or a credit when negative, in days from signature and minor units. */
export interface LedgerLine {
  readonly day: number;
  readonly amount: number;
}

/** What the terms allowed on the actual dates against what was billed. Minor units, days from signature. */
export interface LedgerGap {
  readonly allowedNet: number;
  readonly billedNet: number;
  /** Billed less allowed; negative when less was billed than allowed. */
  readonly overbilled: number;
  /** The most that was ever billed ahead of what was allowed. */
  readonly earlyPeak: number;
  /** How many days each unit billed came too early, on average. */
  readonly avgDaysEarly: number;
  /** The vendor's part of the loss by the terms on the actual dates, and by the ledger, 0 to 1; null when nothing is lost. */
  readonly promisedRiskShare: number | null;
  readonly realisedRiskShare: number | null;
  /** The part of what was billed that came before the first value; 0 when nothing was billed. */
  readonly preValueShare: number;
  readonly firstInvoiceDay: number | null;
  readonly firstValueDay: number | null;
  readonly daysBilledBeforeValue: number | null;
}

/** Both sums on a day, after what happened on it. */
export interface LedgerPoint {
  readonly day: number;
  readonly billed: number;
  readonly allowed: number;
}

/** What was billed and what was allowed, as sums by day, on each day on which one of them moves, and at the end. */
export function ledgerCurve(
  terms: Terms,
  facts: Scenario,
  ledger: readonly LedgerLine[],
): readonly LedgerPoint[] {
  const moves = new Map([[facts.endDay, { billed: 0, allowed: 0 }]]);
  const move = (side: 'billed' | 'allowed', lines: readonly LedgerLine[]) => {
    for (const { day, amount } of lines) {
      const before = moves.get(day) ?? { billed: 0, allowed: 0 };
      moves.set(day, { ...before, [side]: before[side] + amount });
    }
  };
  move('billed', ledger);
  move('allowed', owedEvents(terms, facts));
  let [billed, allowed] = [0, 0];
  return [...moves]
    .sort(([one], [other]) => one - other)
    .map(([day, by]) => {
      billed += by.billed;
      allowed += by.allowed;
      return { day, billed, allowed };
    });
}

/** The area under what was billed ahead, in minor units times days. */
function aheadArea(points: readonly LedgerPoint[]): number {
  return points.reduce((area, { day, billed, allowed }, at) => {
    const next = points[at + 1];
    return next ? area + Math.max(0, billed - allowed) * (next.day - day) : area;
  }, 0);
}

/**
 * Re-runs the terms on what really happened and compares with the ledger. Lines are invoices (positive) and credits (negative)
 * in minor units of the terms' currency, in any order. Throws an Error as `scenarioOutcome`.
 */
export function ledgerGap(terms: Terms, facts: Scenario, ledger: readonly LedgerLine[]): LedgerGap {
  const allowedNet = summed(owedEvents(terms, facts));
  const billedNet = summed(ledger);
  const points = ledgerCurve(terms, facts, ledger);
  const invoices = ledger.filter(({ amount }) => amount > 0);
  const invoiced = summed(invoices);
  const { firstValueDay } = facts.milestones;
  const firstInvoiceDay = invoices.length
    ? invoices.reduce((first, { day }) => Math.min(first, day), Number.POSITIVE_INFINITY)
    : null;
  const before = invoices.filter(({ day }) => firstValueDay === null || day < firstValueDay);
  return {
    allowedNet,
    billedNet,
    overbilled: billedNet - allowedNet,
    earlyPeak: points.reduce((peak, { billed, allowed }) => Math.max(peak, billed - allowed), 0),
    avgDaysEarly: invoiced > 0 ? aheadArea(points) / invoiced : 0,
    promisedRiskShare: outcomeOf(terms, facts, allowedNet).riskShareRatio,
    realisedRiskShare: outcomeOf(terms, facts, billedNet).riskShareRatio,
    preValueShare: invoiced > 0 ? summed(before) / invoiced : 0,
    firstInvoiceDay,
    firstValueDay,
    daysBilledBeforeValue:
      firstInvoiceDay === null || firstValueDay === null ? null : firstValueDay - firstInvoiceDay,
  };
}
