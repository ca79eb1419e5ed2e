import { concentration } from './concentration.js';

/** On how many goals a sprint's effort really went. */
export interface Focus {
  /** The sum of squared shares, 1/n to 1. */
  readonly hhi: number;
  /** As many goals of equal effort would be as focused. */
  readonly effective: number;
}

/**
 * The effective number of goals of a sprint, from their efforts in any one unit; goals without effort do not count. Null when no
 * effort was spent. Throws a RangeError for an effort below 0. Source: Hill numbers of order 2, Ecology 54, 1973.
 */
export function focus(efforts: readonly number[]): Focus | null {
  const spread = concentration(efforts);
  return spread && { hhi: spread.hhi, effective: spread.effective };
}
