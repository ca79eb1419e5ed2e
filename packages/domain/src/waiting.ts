import { type Day, daysBetween } from './calendar.js';
import { type Money, moneyWords } from './money.js';
import type { Pilot } from './pilot.js';

/** What it costs that a pilot's decision is waited for. */
export interface Waiting {
  /** Whole days since the decision date; 0 when it has not passed. */
  readonly daysLate: number;
  /** What the pilot costs a week while nobody decides; null: not known. */
  readonly costPerWeek: Money | null;
  /** What the days since the decision date have cost; null: not known. */
  readonly total: Money | null;
  readonly sentence: string;
}

function lateness(daysLate: number): string {
  if (daysLate === 0) return 'Waits for its decision.';
  return daysLate === 1 ? '1 day late.' : `${daysLate.toLocaleString('en-US')} days late.`;
}

function cost(daysLate: number, costPerWeek: Money | null, total: Money | null): string {
  if (costPerWeek === null || total === null) return 'What waiting costs is not known.';
  const weekly = `Waiting costs ${moneyWords(costPerWeek)} a week`;
  return daysLate === 0 ? `${weekly}.` : `${weekly}, ${moneyWords(total)} so far.`;
}

/**
 * What waiting for a decision costs: counted from the decision date, at what the pilot burns a week. Null unless the
 * pilot is open and deciding or past its decision date. A burn that is not known is said to be so, never taken for 0.
 */
export function waiting(
  { stage, decisionDate }: Pick<Pilot, 'stage' | 'decisionDate'>,
  weeklyBurn: Money | null,
  today: Day,
): Waiting | null {
  const daysLate = decisionDate === null ? 0 : Math.max(0, daysBetween(decisionDate, today));
  if (stage === 'CLOSED' || (stage !== 'DECIDING' && daysLate === 0)) return null;
  const total = weeklyBurn && {
    minorUnits: Math.round((weeklyBurn.minorUnits * daysLate) / 7),
    currency: weeklyBurn.currency,
  };
  return {
    daysLate,
    costPerWeek: weeklyBurn,
    total,
    sentence: `${lateness(daysLate)} ${cost(daysLate, weeklyBurn, total)}`,
  };
}
