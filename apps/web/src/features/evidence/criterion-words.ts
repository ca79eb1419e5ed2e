import type {
  Claim,
  CriterionRole,
  Design,
  DesignGrade,
  NotYet,
  ReadingPeriod,
} from '@scrimmage/contract/generated/schema-types';
import { levelWords, signedWords, unitSpace } from '@scrimmage/domain/metric-words';
import type { Metric } from '@scrimmage/domain/metrics';
import type { Glyph, Tone } from '../../ui/badge';

type Counted = Pick<Metric, 'kind' | 'unit'>;

export const roleWords: Readonly<Record<CriterionRole, string>> = {
  SUCCESS: 'Success',
  KILL: 'Kill',
  GUARDRAIL: 'Guardrail',
};

export const gradeWords: Readonly<Record<DesignGrade, string>> = {
  RANDOMISED: 'Randomised',
  CONCURRENT: 'Control beside it',
  BEFORE_AFTER: 'Before and after',
  NO_COMPARISON: 'No comparison',
};

export const gradeMeanings: Readonly<Record<DesignGrade, string>> = {
  RANDOMISED: 'Chance decided who is in the pilot.',
  CONCURRENT: 'A control ran at the same time, but chance did not decide who is where.',
  BEFORE_AFTER: 'Compared with the time before: what else changed meanwhile is in it.',
  NO_COMPARISON: 'Compared with a level, with nobody.',
};

/** A claim's state; for a reader OPEN is "not yet", never "no effect". */
export const claimWords: Readonly<Record<Claim, string>> = {
  PROVEN: 'Proven',
  REFUTED: 'Refuted',
  OPEN: 'Not yet',
};

export const notYetWords: Readonly<Record<NotYet, string>> = {
  NOT_LOCKED: 'Read once the criteria are locked, at the START gate.',
  NO_READINGS: 'No readings yet.',
  NO_COMPARISON: 'The arm it is compared with has no readings yet.',
  TOO_FEW_PERIODS: 'Too few periods to tell.',
  TOO_FEW_CASES: 'Too few cases to tell: a mean against a level needs 50.',
  NO_VARIATION: 'All periods read the same, so nothing can be said of how they vary.',
  NO_EVENTS: 'Not a single success has been counted yet.',
  NO_CAP: 'A mean against a level needs a cap.',
};

export const periodNoun: Readonly<Record<ReadingPeriod, string>> = { DAY: 'day', WEEK: 'week' };

/** What a settled claim means for the pilot: a kill proven is as bad as a success refuted. */
export function claimTone(role: CriterionRole, claim: Claim): { readonly tone: Tone; readonly glyph: Glyph } {
  if (claim === 'OPEN') return { tone: 'neutral', glyph: 'ring' };
  const good = (claim === 'PROVEN') === (role !== 'KILL');
  return good ? { tone: 'good', glyph: 'disc' } : { tone: 'bad', glyph: 'square' };
}

/** A figure of a criterion: a level of its metric with one arm, else a difference with its sign. */
export function figureWords(design: Design, metric: Counted, value: number): string {
  return design === 'ONE_ARM' ? levelWords(metric, value) : signedWords(metric, value);
}

/** An interval in words, its unit said once: "+0.4 to +3.8 points". */
export function rangeWords(design: Design, metric: Counted, low: number, high: number): string {
  const [from] = figureWords(design, metric, low).split(unitSpace);
  return `${from} to ${figureWords(design, metric, high)}`;
}
