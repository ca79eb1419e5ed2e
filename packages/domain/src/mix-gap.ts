/** How money is spread over kinds, beside how it was meant to be; in the order the kinds were given. */
export interface MixGap {
  /** Parts of the money, 0 to 1, adding to 1. */
  readonly shares: readonly number[];
  /** Each share less its target, −1 to 1, adding to 0. */
  readonly gap: readonly number[];
  /** The share of the money that would have to move, 0 to 1. */
  readonly distance: number;
}

/** Shares typed as percentages add to 1 but for what floating numbers lose. */
const lostByFloats = 1e-9;

const sumOf = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0);

/**
 * The total-variation distance of a spread of money to a target: half the sum of the absolute gaps. Spend in any one unit, target
 * shares 0 to 1 adding to 1; null when nothing was spent. Throws a RangeError for spend or shares below 0, for as many targets as
 * there are not kinds, and for targets that do not add to 1. Source: Levin, Peres and Wilmer, Markov Chains and Mixing Times, 4.1.
 */
export function mixGap(spend: readonly number[], target: readonly number[]): MixGap | null {
  if ([...spend, ...target].some((amount) => !(amount >= 0 && Number.isFinite(amount))))
    throw new RangeError('Spend and target shares are 0 or more.');
  if (spend.length !== target.length) throw new RangeError('Every kind has one target.');
  if (Math.abs(sumOf(target) - 1) > lostByFloats) throw new RangeError('Target shares add to 1.');
  const total = sumOf(spend);
  if (total === 0) return null;
  const shares = spend.map((amount) => amount / total);
  const gap = shares.map((share, at) => share - (target[at] ?? 0));
  return { shares, gap, distance: sumOf(gap.map(Math.abs)) / 2 };
}
