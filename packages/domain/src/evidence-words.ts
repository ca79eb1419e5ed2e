import type { Criterion, Design } from './criteria.js';
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

/**
 * What the readings say of a claim, in words and an interval: “+3.3 points, +0.4 points to +6.1 points (n = 1,240): proven.”
 * A difference whose interval covers zero reads “not distinguishable from no change”.
 */
export function evidenceSentence(
  { design }: Pick<Criterion, 'design'>,
  metric: Metric,
  evidence: Judged,
): string {
  const { estimate, low, high, notYet, claim, n, nControl, wavered } = evidence;
  if (notYet !== null || estimate === null || low === null || high === null)
    return reasons[notYet ?? 'NO_READINGS'](evidence, design);
  const cases = (n + (nControl ?? 0)).toLocaleString('en-US');
  const flat = coversNothing(design, low, high) ? '; not distinguishable from no change' : '';
  const back = wavered ? ', though the interval has come back over the line since' : '';
  return `${intervalWords(design, metric, { estimate, low, high })} (n = ${cases}): ${claimWords[claim]}${back}${flat}.`;
}
