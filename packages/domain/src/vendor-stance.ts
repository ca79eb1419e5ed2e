import { vendorThresholds } from './vendor-thresholds.js';

/** Whether a vendor bears its part of what goes wrong. */
export const stances = ['RISK_SHARER', 'PARTIAL', 'RISK_SHIRKER', 'UNDETERMINED'] as const;
export type Stance = (typeof stances)[number];

/** A stance that can be named. */
export type NamedStance = Exclude<Stance, 'UNDETERMINED'>;

/** The chances of the three stances, 0 to 1, and how many failed or partial engagements they rest on. */
export interface StanceChances {
  readonly sharer: number;
  readonly partial: number;
  readonly shirker: number;
  readonly n: number;
}

/** What can be said of a vendor's stance. */
export interface VendorStance {
  readonly stance: Stance;
  /** The likeliest, whether it is named or not; null when nothing was seen yet. */
  readonly leaning: NamedStance | null;
  /** The chance of the likeliest, 0 to 1. */
  readonly chance: number;
  readonly n: number;
  readonly sentence: string;
  readonly thresholdsVersion: number;
}

const stanceWords: Readonly<Record<NamedStance, string>> = {
  RISK_SHARER: 'risk-sharer',
  PARTIAL: 'partial',
  RISK_SHIRKER: 'risk-shirker',
};

/** How much a stance rests on, as it stands in brackets: `n = 5`, and `few: n = 1` below the published number. */
export function restsOn(n: number): string {
  return n > 0 && n < vendorThresholds.stance.fewBelow ? `few: n = ${n}` : `n = ${n}`;
}

function sentenceOf(likeliest: NamedStance, { named, n }: { named: boolean; n: number }): string {
  if (n === 0)
    return 'Undetermined: no failed or partial engagement yet, and successes show no sharing of losses.';
  const rests = restsOn(n);
  return named
    ? `By what happened, a ${stanceWords[likeliest]} (${rests}).`.replace('a partial', 'partly a risk-sharer')
    : `Undetermined, leaning ${stanceWords[likeliest]} (${rests}).`;
}

/** Names a stance when its chance reaches the published minimum, and says so when it does not, or when it rests on few. */
export function vendorStance(chances: StanceChances): VendorStance {
  const { sharer, partial, shirker, n } = chances;
  const ranked: readonly (readonly [NamedStance, number])[] = [
    ['RISK_SHARER', sharer],
    ['PARTIAL', partial],
    ['RISK_SHIRKER', shirker],
  ];
  const [likeliest, chance] = ranked.reduce((best, one) => (one[1] > best[1] ? one : best));
  const named = n > 0 && chance >= vendorThresholds.stance.namedFrom;
  return {
    stance: named ? likeliest : 'UNDETERMINED',
    leaning: n > 0 ? likeliest : null,
    chance,
    n,
    sentence: sentenceOf(likeliest, { named, n }),
    thresholdsVersion: vendorThresholds.version,
  };
}

/** What a belief about a vendor begins with. */
export interface StancePrior {
  /** Between 0 and 1. */
  readonly priorMean: number;
  readonly n0: number;
  readonly kappa: number;
}

/** A portfolio in which everybody shares everything, or nothing, would leave no doubt about anybody. */
const surest = 0.05;

/**
 * What a belief about any vendor begins with: the published prior, or the mean of the vendors' realised shares (0 to 1, one a
 * vendor) once there are at least five of them, held between 0.05 and 0.95.
 */
export function stancePrior(vendors: readonly number[]): StancePrior {
  const { mean, weight, perEngagement, portfolioFrom } = vendorThresholds.prior;
  const own = vendors.reduce((sum, share) => sum + share, 0) / vendors.length;
  const held = Math.min(1 - surest, Math.max(surest, own));
  return { priorMean: vendors.length < portfolioFrom ? mean : held, n0: weight, kappa: perEngagement };
}
