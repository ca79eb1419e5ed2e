import type { CriterionDraft, CriterionTerms, Design } from './criteria.js';
import { differenceWords, levelWords } from './metric-words.js';
import type { Metric } from './metrics.js';

const comparisons: Readonly<Record<Exclude<Design, 'ONE_ARM'>, string>> = {
  TWO_ARMS: 'the control',
  BEFORE_AFTER: 'the time before',
};

/** Whether a claim says "above its threshold", by role and by which way the metric is better. */
export function claimsAbove(
  { role }: Pick<CriterionDraft, 'role'>,
  { direction }: Pick<Metric, 'direction'>,
): boolean {
  return (role !== 'KILL') === (direction === 'HIGHER_IS_BETTER');
}

/** What a claim in words is made of. */
type Claimed = Pick<CriterionDraft, 'role' | 'design' | 'threshold'>;
type Named = Pick<Metric, 'name' | 'kind' | 'unit' | 'direction'>;

function levelClaim(criterion: Claimed, metric: Named): string {
  const above = claimsAbove(criterion, metric);
  const level = levelWords(metric, criterion.threshold);
  if (criterion.role === 'GUARDRAIL') return `is not ${above ? 'below' : 'above'} ${level}`;
  return `is ${above ? 'above' : 'below'} ${level}`;
}

function differenceClaim(criterion: Claimed, metric: Named, comparison: string): string {
  const { threshold, role } = criterion;
  const above = claimsAbove(criterion, metric);
  const size = differenceWords(metric, threshold);
  if (threshold === 0)
    return role === 'GUARDRAIL'
      ? `is not ${above ? 'below' : 'above'} ${comparison}`
      : `is ${above ? 'above' : 'below'} ${comparison}`;
  const side = threshold > 0 ? 'above' : 'below';
  const beyond = above === threshold > 0;
  return `is ${beyond ? 'more' : 'less'} than ${size} ${side} ${comparison}`;
}

/** A claim in words: “Refund share is more than 2 points above the control.” */
export function criterionStatement(criterion: Claimed, metric: Named): string {
  const { design } = criterion;
  const claim =
    design === 'ONE_ARM'
      ? levelClaim(criterion, metric)
      : differenceClaim(criterion, metric, comparisons[design]);
  return `${metric.name} ${claim}.`;
}

type Field = keyof CriterionTerms;

/** A term of a claim in words, for the list of what an amendment changed; null when there is none. */
export function termWords(field: Field, terms: CriterionTerms): string | null {
  const value = terms[field];
  if (value === null) return null;
  if (field !== 'baseline' || typeof value !== 'object') return String(value);
  return value.n === null ? `${value.value}, cases unknown` : `${value.value} of ${value.n} cases`;
}
