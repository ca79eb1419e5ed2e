/** How spend is spread over vendors. */
export interface Concentration {
  /** The sum of squared shares, 1/n to 1. */
  readonly hhi: number;
  /** The same in points, up to 10,000. */
  readonly points: number;
  /** As many vendors of equal size would be as concentrated. */
  readonly effective: number;
  /** 0 for equal shares, 1 for one vendor; null below three vendors, where it says nothing. */
  readonly normalised: number | null;
  /** The largest share, 0 to 1. */
  readonly top: number;
  /** Fewer than two effective vendors, or one with more than half. */
  readonly alert: boolean;
}

const leastEffective = 2;
const largestTop = 0.5;
const leastVendors = 3;

/**
 * The concentration of spend over vendors by the Herfindahl-Hirschman index; spend in any one unit, net of credits, one number a
 * vendor. Vendors without spend are left out; null when nothing was spent. Throws a RangeError for spend below 0: a vendor that
 * gave back more than it billed belongs to no share. Source: Hirschman, American Economic Review 54, 1964.
 */
export function concentration(spend: readonly number[]): Concentration | null {
  if (spend.some((amount) => !(amount >= 0 && Number.isFinite(amount))))
    throw new RangeError('Spend is 0 or more.');
  const counted = spend.filter((amount) => amount > 0);
  const total = counted.reduce((sum, amount) => sum + amount, 0);
  if (counted.length === 0) return null;
  const shares = counted.map((amount) => amount / total);
  const hhi = shares.reduce((sum, share) => sum + share * share, 0);
  const even = 1 / counted.length;
  const top = Math.max(...shares);
  return {
    hhi,
    points: hhi * 10_000,
    effective: 1 / hhi,
    normalised: counted.length < leastVendors ? null : Math.max(0, (hhi - even) / (1 - even)),
    top,
    alert: 1 / hhi < leastEffective || top > largestTop,
  };
}
