/**
 * The thresholds by which vendors are judged, as the product publishes them. They are conventions, not measurements: change them,
 * raise the version, and what was judged before keeps the version it was judged by.
 */
export const vendorThresholds = {
  version: 1,
  /** Of the terms alone. */
  terms: {
    sharer: { riskShareFrom: 0.35, contingentShareFrom: 0.3, preValueShareTo: 0.25 },
    shirker: { riskShareBelow: 0.1, contingentShareBelow: 0.1 },
  },
  /** The vendor's cost is an estimate: a class that does not survive these factors is shown as not robust. */
  costFactors: [0.5, 1.5],
  /** What delivering should cost, as a part of a benchmark price, when nothing better is known. */
  shouldCostOfBenchmark: 0.6,
  /**
   * Of the realised risk shares: below is shirking, from there on sharing; a stance is named from this chance on, however few
   * engagements it rests on, and fewer than so many are said to be few.
   */
  stance: { shirkerBelow: 0.1, sharerFrom: 0.35, namedFrom: 0.8, fewBelow: 3 },
  /** Before anything is known: a mean share, worth so many observations; an engagement counts as so many. */
  prior: { mean: 0.25, weight: 2, perEngagement: 4, portfolioFrom: 5 },
  pretender: {
    /** Claimed share less the share by the terms. */
    paperGapFrom: 0.25,
    /** What was billed against the terms, as a part of what was billed. */
    breachShareAbove: 0.1,
    /** How far below its own terms a vendor must be believed to fall. */
    belowTermsBy: 0.1,
  },
  /** A refund that is owed may take so many days. */
  refundDays: 60,
  /** Two raters who lie further apart than this on a question need a second look. */
  ratersApart: 2,
} as const;
