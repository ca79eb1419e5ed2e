import { shareWords } from './metric-words.js';

/** A settled engagement that failed or succeeded in part: the share of the loss its terms promised, and the one it bore; 0 to 1. */
export interface SettledShares {
  readonly promised: number;
  readonly carried: number;
}

/** What vendors promised to carry, and carried; plain means, 0 to 1, null without settled engagements. */
export interface RiskCarried {
  readonly promised: number | null;
  readonly carried: number | null;
  readonly n: number;
  readonly sentence: string;
}

/** The share of the cost of what failed that vendors carried, beside the share their terms promised, over the same engagements. */
export function riskCarried(settled: readonly SettledShares[]): RiskCarried {
  const n = settled.length;
  if (n === 0)
    return { promised: null, carried: null, n, sentence: 'No engagement that failed is settled yet.' };
  const mean = (of: keyof SettledShares) => settled.reduce((sum, one) => sum + one[of], 0) / n;
  const [promised, carried] = [mean('promised'), mean('carried')];
  const sentence = `Vendors carried ${shareWords(carried)} of the cost of what failed, ${shareWords(promised)} promised (n = ${n}).`;
  return { promised, carried, n, sentence };
}
