import type { Criterion, Design } from './criteria.js';
import { criterionStatement } from './criterion-words.js';
import type { Claim, CriterionEvidence, NotYet } from './evidence.js';
import { levelWords, signedWords } from './metric-words.js';
import type { Metric } from './metrics.js';

/** A claim's state as people read it. OPEN is never "no effect". */
export const claimWords: Readonly<Record<Claim, string>> = {
  PROVEN: 'proven',
  REFUTED: 'refuted',
  OPEN: 'not yet settled',
};

type Judged = Pick<
  CriterionEvidence,
  'claim' | 'notYet' | 'estimate' | 'low' | 'high' | 'n' | 'nControl' | 'periods' | 'wavered'
>;

const comparisons: Readonly<Record<Design, string>> = {
  ONE_ARM: 'What it is compared with',
  TWO_ARMS: 'The control',
  BEFORE_AFTER: 'The time before',
};

const reasons: Readonly<Record<NotYet, (evidence: Judged, design: Design) => string>> = {
  NOT_LOCKED: () => 'Nothing is read from the figures until the criteria are locked.',
  NO_READINGS: () => 'Nothing is counted yet.',
  NO_COMPARISON: (_, design) => `${comparisons[design]} has no readings yet.`,
  TOO_FEW_PERIODS: ({ periods }) => `Too few periods to tell: ${periods} so far.`,
  TOO_FEW_CASES: ({ n }) => `Too few cases to tell: ${n} of at least 50.`,
  NO_VARIATION: () => 'All periods read the same, so nothing can be said yet of how they vary.',
  NO_EVENTS: () => 'Not a single success has been counted yet.',
  NO_CAP: () => 'A mean against a fixed level needs a cap on single values.',
};

/** An estimate with its interval: `+3.3 points, +0.4 points to +6.1 points`. */
export function intervalWords(
  design: Design,
  metric: Metric,
  { estimate, low, high }: { readonly estimate: number; readonly low: number; readonly high: number },
): string {
  const say = (value: number) =>
    design === 'ONE_ARM' ? levelWords(metric, value) : signedWords(metric, value);
  return `${say(estimate)}, ${say(low)} to ${say(high)}`;
}

/** Whether an interval leaves it open that nothing changed at all. */
function coversNothing(design: Design, low: number, high: number): boolean {
  return design !== 'ONE_ARM' && low <= 0 && high >= 0;
}

interface Told {
  /** The estimate, its interval and the cases. */
  readonly figures: string;
  readonly state: string;
  /** What must be said beside it. */
  readonly flat: string;
}

/** Null while there is no interval. */
function told(design: Design, metric: Metric, evidence: Judged): Told | null {
  const { estimate, low, high, notYet, claim, n, nControl, wavered } = evidence;
  if (notYet !== null || estimate === null || low === null || high === null) return null;
  const cases = (n + (nControl ?? 0)).toLocaleString('en-US');
  const back = wavered ? ', though the interval has come back over the line since' : '';
  return {
    figures: `${intervalWords(design, metric, { estimate, low, high })} (n = ${cases})`,
    state: `${claimWords[claim]}${back}`,
    flat: coversNothing(design, low, high) ? '; not distinguishable from no change' : '',
  };
}

/**
 * What the readings say of a claim, in words and an interval: “+3.3 points, +0.4 points to +6.1 points (n = 1,240): proven.”
 * A difference whose interval covers zero reads “not distinguishable from no change”.
 */
export function evidenceSentence(
  { design }: Pick<Criterion, 'design'>,
  metric: Metric,
  evidence: Judged,
): string {
  const known = told(design, metric, evidence);
  if (!known) return reasons[evidence.notYet ?? 'NO_READINGS'](evidence, design);
  return `${known.figures}: ${known.state}${known.flat}.`;
}

/** A claim and what the readings say of it: “‘Refund share is above 60 %’ is proven: 64 %, 61 % to 67 % (n = 1,240).” */
export function claimSentence(criterion: Criterion, metric: Metric, evidence: Judged): string {
  const claim = `“${criterionStatement(criterion, metric).slice(0, -1)}”`;
  const known = told(criterion.design, metric, evidence);
  return known
    ? `${claim} is ${known.state}: ${known.figures}${known.flat}.`
    : `${claim} is ${claimWords[evidence.claim]}. ${evidenceSentence(criterion, metric, evidence)}`;
}
