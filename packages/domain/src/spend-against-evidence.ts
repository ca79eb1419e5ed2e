import type { JudgedCriterion } from './evidence.js';
import { shareWords } from './metric-words.js';
import { type Money, moneyWords } from './money.js';

/** How much is known of what a pilot promises: nothing was read, nothing is settled, or its main claim is. */
export type Known = 'NOTHING' | 'SOMETHING' | 'SETTLED';
const leastKnownFirst: readonly Known[] = ['NOTHING', 'SOMETHING', 'SETTLED'];

/** How much is known by the claim a pilot stands or falls with; null: it promised nothing that can be read. */
export function knownBy(main: Pick<JudgedCriterion, 'evidence'> | null): Known {
  if (main === null || main.evidence.estimate === null) return 'NOTHING';
  return main.evidence.claim === 'OPEN' ? 'SOMETHING' : 'SETTLED';
}

interface Spent {
  readonly known: Known;
  readonly spent: Money;
}

/** Of amounts in one currency, those of which least is known first, then the largest. Stable. */
export function bySpendUnproven<T extends Spent>(rows: readonly T[]): readonly T[] {
  const place = ({ known }: Spent) => leastKnownFirst.indexOf(known);
  return rows.toSorted((a, b) => place(a) - place(b) || b.spent.minorUnits - a.spent.minorUnits);
}

/** What was spent on open pilots, and of it on those past their decision date; in one currency. */
export interface OpenSpend {
  readonly spent: Money;
  readonly late: Money;
}

/** The part of the spend that went to pilots past their decision date, 0 to 1; null when nothing was spent. */
export function lateShare({ spent, late }: OpenSpend): number | null {
  return spent.minorUnits > 0 ? late.minorUnits / spent.minorUnits : null;
}

/** What waits past its decision date, in a sentence with its figures. */
export function lateSpendSentence(spend: OpenSpend): string {
  const share = lateShare(spend);
  if (share === null) return 'No vendor has billed an open pilot.';
  const { spent, late } = spend;
  if (late.minorUnits === 0)
    return `None of the ${moneyWords(spent)} spent on open pilots waits past a decision date.`;
  return `${moneyWords(late)} of the ${moneyWords(spent)} spent on open pilots (${shareWords(share)}) went to pilots past their decision date.`;
}
