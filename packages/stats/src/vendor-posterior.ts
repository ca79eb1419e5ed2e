import betainc from '@stdlib/math-base-special-betainc';
import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';

/** What is believed before anything is seen, and how much one engagement weighs. */
export interface VendorPrior {
  /** The mean share, between 0 and 1. */
  readonly priorMean: number;
  /** How many coin flips the prior is worth, above 0. */
  readonly n0: number;
  /** How many coin flips one engagement is worth, above 0. */
  readonly kappa: number;
}

/** What is believed of the share of a loss that a vendor bears. */
export interface VendorPosterior {
  /** Shapes of the beta. */
  readonly a: number;
  readonly b: number;
  readonly mean: number;
  /** Nine cases in ten lie between. */
  readonly low90: number;
  readonly high90: number;
  readonly n: number;
}

/**
 * The belief about a vendor's realised risk share after failed or partial engagements, shares 0 to 1: a quasi-Beta, in which each
 * engagement counts as `kappa` coin flips. Throws a RangeError for a share outside 0 to 1 or a prior that is none.
 * Source: McCullagh, Annals of Statistics 11, 1983 (quasi-likelihood); Gelman and others, Bayesian Data Analysis, chapter 2.
 */
export function vendorPosterior(realised: readonly number[], prior: VendorPrior): VendorPosterior {
  const { priorMean, n0, kappa } = prior;
  if (!(priorMean > 0 && priorMean < 1 && n0 > 0 && kappa > 0))
    throw new RangeError('A prior has a mean between 0 and 1 and weights above 0.');
  if (realised.some((share) => !(share >= 0 && share <= 1)))
    throw new RangeError('A realised share is 0 to 1.');
  const a = n0 * priorMean + kappa * realised.reduce((sum, share) => sum + share, 0);
  const b = n0 * (1 - priorMean) + kappa * realised.reduce((sum, share) => sum + 1 - share, 0);
  return {
    a,
    b,
    mean: a / (a + b),
    low90: betaQuantile(0.05, a, b),
    high90: betaQuantile(0.95, a, b),
    n: realised.length,
  };
}

/** The chance, 0 to 1, that the share lies below `share`; 0 and 1 outside. Source: regularised incomplete beta function. */
export function chanceBelow({ a, b }: Pick<VendorPosterior, 'a' | 'b'>, share: number): number {
  if (share <= 0) return 0;
  return share >= 1 ? 1 : betainc(share, a, b, true, false);
}

/** The chances of bearing next to nothing, some, or a fair part of a loss; they come to 1. */
export interface ShareChances {
  readonly shirker: number;
  readonly partial: number;
  readonly sharer: number;
  readonly n: number;
}

/**
 * The chances, 0 to 1, that the share lies below `shirkerBelow`, from `sharerFrom` on, or between. Throws a RangeError when the
 * cuts cross.
 */
export function shareChances(
  believed: Pick<VendorPosterior, 'a' | 'b' | 'n'>,
  cuts: { readonly shirkerBelow: number; readonly sharerFrom: number },
): ShareChances {
  if (!(cuts.shirkerBelow <= cuts.sharerFrom)) throw new RangeError('The cuts cross.');
  const shirker = chanceBelow(believed, cuts.shirkerBelow);
  const sharer = 1 - chanceBelow(believed, cuts.sharerFrom);
  return { shirker, partial: Math.max(0, 1 - sharer - shirker), sharer, n: believed.n };
}
