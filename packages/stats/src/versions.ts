/** How an interval was made. */
export type EvidenceMethod =
  | 'BETA_BINOMIAL_PERIOD_HULL'
  | 'PAIRED_PERIOD_T_MIXTURE'
  | 'PAIRED_PERIOD_T_MIXTURE_POOLED_FLOOR'
  | 'PERIOD_T_MIXTURE'
  | 'PERIOD_T_MIXTURE_POOLED_FLOOR';

/** Rises whenever the same rows would give other numbers. Stored with every result. */
export const evidenceVersion = 1;

/** How a forward value was made. */
export const forwardValueMethod = 'LATIN_HYPERCUBE_4096';

/** Rises whenever the same model and seed would give other numbers. Stored with every result. */
export const forwardValueVersion = 1;
