import { shareWords } from './metric-words.js';
import { vendorThresholds } from './vendor-thresholds.js';

/** What a pretender shows on: `PAPER` its own terms, `LEDGER` its invoices. */
export type PretenderSign = 'PAPER' | 'LEDGER';

/** What the flag is raised on. Shares are 0 to 1; null: not known. */
export interface PretenderFacts {
  /** The share of the risk the vendor says it bears. */
  readonly claimed: number | null;
  /** The share it bears by the terms. */
  readonly riskShare: number | null;
  /** What was billed against the terms, as a part of what was billed. */
  readonly breachShare: number | null;
  /** The chance that its realised share lies more than the published margin below its terms. */
  readonly chanceBelowTerms: number | null;
}

/** Says it shares and does not: a flag beside the stance, with its reasons. */
export interface Pretender {
  readonly flagged: boolean;
  readonly signs: readonly PretenderSign[];
  readonly reasons: readonly string[];
  readonly thresholdsVersion: number;
}

/** A gap of exactly the threshold counts, whatever the last digit of a double says. */
const rounding = 1e-9;

/** Tells whether the claimed share (0 to 1) is so far above the share by the terms that the paper itself contradicts it. */
export function paperPretender(claimed: number, riskShare: number): boolean {
  return claimed - riskShare >= vendorThresholds.pretender.paperGapFrom - rounding;
}

/** The share below which a vendor falls short of its own terms, 0 to 1; compare the realised share with it. */
export function belowTermsAt(riskShare: number): number {
  return Math.max(0, riskShare - vendorThresholds.pretender.belowTermsBy);
}

function paperReason({ claimed, riskShare }: PretenderFacts): readonly string[] {
  if (claimed === null || riskShare === null || !paperPretender(claimed, riskShare)) return [];
  return [
    `It says it bears ${shareWords(claimed)} of the risk; by the terms it bears ${shareWords(riskShare)}.`,
  ];
}

function ledgerReasons({ breachShare, chanceBelowTerms }: PretenderFacts): readonly string[] {
  const { breachShareAbove, belowTermsBy } = vendorThresholds.pretender;
  const breaches = breachShare !== null && breachShare > breachShareAbove + rounding;
  const short = chanceBelowTerms !== null && chanceBelowTerms >= vendorThresholds.stance.namedFrom;
  return [
    ...(breaches ? [`${shareWords(breachShare)} of what was billed goes against the terms.`] : []),
    ...(short
      ? [
          `When pilots failed it bore less than its terms by ${Math.round(belowTermsBy * 100)} points or more (chance ${shareWords(chanceBelowTerms)}).`,
        ]
      : []),
  ];
}

/** Whether a vendor says it shares and does not, on paper or by its ledger, with the reasons; what is not known raises nothing. */
export function pretender(facts: PretenderFacts): Pretender {
  const paper = paperReason(facts);
  const ledger = ledgerReasons(facts);
  const signs: readonly PretenderSign[] = [
    ...(paper.length ? (['PAPER'] as const) : []),
    ...(ledger.length ? (['LEDGER'] as const) : []),
  ];
  return {
    flagged: signs.length > 0,
    signs,
    reasons: [...paper, ...ledger],
    thresholdsVersion: vendorThresholds.version,
  };
}
