import { addDays, type Day, daysBetween } from './calendar.js';
import { canonicalJson } from './canonical-json.js';
import {
  type AmendedField,
  type Criterion,
  type CriterionDraft,
  type CriterionTerms,
  type EvidenceTerms,
  periodDays,
} from './criteria.js';
import { termWords } from './criterion-words.js';
import { largestCount } from './numbers.js';

/** The interval is made narrowest at this share of the longest possible run. Waudby-Smith et al., Annals of Statistics 52(6), 2024: early is cheap, late is dear. */
const tunedShare = 0.3;
/** Days a pilot is planned for when it has no decision date. */
const usualRun = 90;

/** Where the interval is narrowest, in cases of one arm and in periods. */
export interface Tuning {
  readonly nTune: number;
  readonly periodsTune: number;
}

/** The tuning for a claim that can be read over `periods` periods. */
export function tuningFor(
  { casesPerPeriod }: Pick<CriterionTerms, 'casesPerPeriod'>,
  periods: number,
): Tuning {
  const periodsTune = Math.max(2, Math.round(tunedShare * periods));
  return { nTune: Math.min(largestCount, periodsTune * casesPerPeriod), periodsTune };
}

/** The tuning frozen at the lock: from that day to the deadline. */
export function lockedTuning(criterion: CriterionTerms, from: Day, deadline: Day): Tuning {
  const days = Math.max(0, daysBetween(from, deadline));
  return tuningFor(criterion, Math.floor(days / periodDays(criterion.period)));
}

/** The deadline frozen at the lock: the decision date, or the usual run when there is none to come. */
export function lockedDeadline(decisionDate: Day | null, today: Day): Day {
  return decisionDate !== null && decisionDate > today ? decisionDate : addDays(today, usualRun);
}

/** Just the terms of a claim. */
export function termsOf(criterion: CriterionTerms): CriterionTerms {
  const { threshold, randomised, baseline, plannedSplit, alpha, casesPerPeriod, period } = criterion;
  return { threshold, randomised, baseline, plannedSplit, alpha, casesPerPeriod, period };
}

/** The one text of everything promised, for a hash: the plan and every criterion that counts, in the order of ids. */
export function promisedText(plan: EvidenceTerms, criteria: readonly Criterion[]): string {
  const { minRunDays, fallback, futility, deadline } = plan;
  const counting = criteria.filter(({ state }) => state !== 'WITHDRAWN');
  return canonicalJson({
    plan: { minRunDays, fallback, futility, deadline },
    criteria: counting
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map((criterion) => ({
        id: criterion.id,
        role: criterion.role,
        metricId: criterion.metricId,
        design: criterion.design,
        nTune: criterion.nTune,
        periodsTune: criterion.periodsTune,
        ...termsOf(criterion),
      })),
  });
}

/** What differs between two versions of a claim, in words. */
export function amendedTerms(before: CriterionTerms, after: CriterionTerms): readonly AmendedField[] {
  return (Object.keys(termsOf(after)) as (keyof CriterionTerms)[])
    .filter((field) => canonicalJson(before[field]) !== canonicalJson(after[field]))
    .map((field) => ({ field, before: termWords(field, before), after: termWords(field, after) }));
}

/** What a claim registered after the lock brings, in words. */
export function addedTerms(draft: CriterionDraft): readonly AmendedField[] {
  return (['role', 'design', 'threshold'] as const).map((field) => ({
    field,
    before: null,
    after: String(draft[field]),
  }));
}
