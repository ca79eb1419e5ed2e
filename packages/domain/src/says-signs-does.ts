import { shareWords } from './metric-words.js';

/** The share of the risk a vendor claims, by its terms, and by what happened; 0 to 1, null: not known. */
export interface SaysSignsDoes {
  readonly says: number | null;
  readonly signs: number | null;
  readonly does: number | null;
  /** How many failed or partial engagements the last one rests on. */
  readonly n: number;
  /** Promised less realised, below 0 when it bore more than it promised; null while one of them is not known. */
  readonly gap: number | null;
  readonly sentence: string;
}

function mean(shares: readonly number[]): number | null {
  return shares.length ? shares.reduce((sum, share) => sum + share, 0) / shares.length : null;
}

function sentenceOf(says: number | null, signs: number | null, does: number | null, n: number): string {
  const parts = [
    says === null ? 'No share of the risk is claimed' : `Says it bears ${shareWords(says)} of the risk`,
    signs === null ? 'no terms are recorded' : `by its terms ${shareWords(signs)}`,
    does === null ? 'no failure or partial success yet' : `by what happened ${shareWords(does)} (n = ${n})`,
  ];
  return `${parts.join('; ')}.`;
}

/** One engagement as its ledger shows it. */
export interface RealisedEngagement {
  readonly ended: boolean;
  /** The proven part of the value at target, 0 or more. */
  readonly valueFraction: number;
  /** Null when nothing was lost. */
  readonly realisedRiskShare: number | null;
}

/** The realised shares that show how losses are shared: of engagements that ended failed or partial; a success shows none. */
export function realisedShares(engagements: readonly RealisedEngagement[]): readonly number[] {
  return engagements.flatMap(({ ended, valueFraction, realisedRiskShare }) =>
    ended && valueFraction < 1 && realisedRiskShare !== null ? [realisedRiskShare] : [],
  );
}

/** What a vendor promised to bear, 0 to 1: by its terms, and by its word where nothing is signed; null: neither is known. */
export function promisedShare({ says, signs }: Pick<SaysSignsDoes, 'says' | 'signs'>): number | null {
  return signs ?? says;
}

/**
 * What a vendor says, signs and does, side by side. `claimed` and `signed` are shares of one engagement each, `realised` those of
 * its failed or partial engagements, all 0 to 1; each is shown as its plain mean.
 */
export function saysSignsDoes(shares: {
  readonly claimed: readonly number[];
  readonly signed: readonly number[];
  readonly realised: readonly number[];
}): SaysSignsDoes {
  const [says, signs, does] = [mean(shares.claimed), mean(shares.signed), mean(shares.realised)];
  const promised = promisedShare({ says, signs });
  const n = shares.realised.length;
  return {
    says,
    signs,
    does,
    n,
    gap: promised === null || does === null ? null : promised - does,
    sentence: sentenceOf(says, signs, does, n),
  };
}
