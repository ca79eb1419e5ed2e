import type { Problem } from './answer.js';
import type { Criterion, CriterionDraft, CriterionTerms } from './criteria.js';
import type { CriterionInput } from './criterion-input.js';
import type { MetricId } from './ids.js';
import { percentWords } from './metric-words.js';
import type { Metric } from './metrics.js';
import { firstOfEach } from './problems.js';

/** Chance of ever being wrong, both sides together, unless said otherwise. */
export const usualAlpha = 0.1;
const usualSplit = 0.5;
/** More claims than this on one pilot and no recommendation can be read any more. */
export const mostCriteria = 20;

/** A claim as entered, with what was left out filled in and what its design does not need left out. */
export function settleCriterion(input: CriterionInput): CriterionDraft {
  const arms = input.design === 'TWO_ARMS';
  return {
    ...input,
    metricId: input.metricId as MetricId,
    randomised: arms && (input.randomised ?? false),
    plannedSplit: arms ? (input.plannedSplit ?? usualSplit) : null,
    alpha: input.alpha ?? usualAlpha,
  };
}

/** Changes to a claim, with what its design does not need left as it is. */
export function settleTerms(
  { design, ...criterion }: CriterionDraft,
  changes: Partial<CriterionTerms>,
): CriterionTerms {
  const { threshold, randomised, baseline, plannedSplit, alpha, casesPerPeriod, period } = {
    ...criterion,
    ...changes,
  };
  const arms = design === 'TWO_ARMS';
  return {
    threshold,
    randomised: arms && randomised,
    baseline,
    plannedSplit: arms ? (plannedSplit ?? usualSplit) : null,
    alpha,
    casesPerPeriod,
    period,
  };
}

/** What of a metric a claim is held against. */
type Judged = Pick<Metric, 'kind' | 'direction' | 'cap'>;

function problem(path: string, message: string): Problem {
  return { path, code: 'CHECK', message };
}

function onItsOwn({ design, threshold, baseline }: CriterionDraft, metric: Judged): readonly Problem[] {
  const problems: Problem[] = [];
  if (metric.kind === 'PROPORTION') {
    if (design === 'ONE_ARM' && !(threshold > 0 && threshold < 1))
      problems.push(
        problem(
          'threshold',
          `The threshold of a proportion lies between ${percentWords(0)} and ${percentWords(100)}.`,
        ),
      );
    if (design !== 'ONE_ARM' && !(Math.abs(threshold) < 1))
      problems.push(problem('threshold', 'Two proportions differ by less than 100 points.'));
    if (baseline && !(baseline.value >= 0 && baseline.value <= 1))
      problems.push(
        problem('baseline.value', `A proportion is from ${percentWords(0)} to ${percentWords(100)}.`),
      );
  }
  if (design === 'ONE_ARM' && metric.kind === 'MEAN' && metric.cap === null)
    problems.push(
      problem(
        'metricId',
        'A mean against a fixed level needs a cap, or one outlier decides. Give the metric one.',
      ),
    );
  return problems;
}

/** Which of two thresholds asks for more, by which way the metric is better: above 0 when the first does. */
function asksMore({ direction }: Judged, first: number, second: number): number {
  return direction === 'HIGHER_IS_BETTER' ? first - second : second - first;
}

function besideOthers(
  draft: CriterionDraft,
  metric: Judged,
  others: readonly CriterionDraft[],
): readonly Problem[] {
  const problems: Problem[] = [];
  const same = others.filter(({ metricId }) => metricId === draft.metricId);
  if (same.some(({ design }) => design !== draft.design))
    problems.push(
      problem(
        'design',
        'Another criterion on this metric has another design; one set of readings serves both.',
      ),
    );
  if (same.some(({ role, design }) => role === draft.role && design === draft.design))
    problems.push(problem('metricId', 'There is such a criterion on this metric already. Change that one.'));
  const crossed = same.some(({ role, threshold, design }) => {
    if (design !== draft.design) return false;
    if (draft.role === 'KILL' && role === 'SUCCESS') return asksMore(metric, draft.threshold, threshold) > 0;
    return draft.role === 'SUCCESS' && role === 'KILL' && asksMore(metric, threshold, draft.threshold) > 0;
  });
  if (crossed)
    problems.push(
      problem('threshold', 'The kill line lies beyond the success line, so both could be proven at once.'),
    );
  return problems;
}

/**
 * What is wrong with a claim on its metric, and beside a pilot's other claims. `others` are those that count, without
 * the one it replaces.
 */
export function checkCriterion(
  draft: CriterionDraft,
  metric: Judged,
  others: readonly CriterionDraft[],
): readonly Problem[] {
  const crowded =
    others.length >= mostCriteria
      ? [problem('role', `A pilot can have at most ${mostCriteria} criteria.`)]
      : [];
  return firstOfEach([...crowded, ...onItsOwn(draft, metric), ...besideOthers(draft, metric, others)]);
}

const roleOrder = { SUCCESS: 0, KILL: 1, GUARDRAIL: 2 } as const;

/** Criteria as they are listed: SUCCESS, KILL, GUARDRAIL, each in the order of registration; withdrawn ones last. */
export function listed<C extends Pick<Criterion, 'role' | 'state' | 'id'>>(
  criteria: readonly C[],
): readonly C[] {
  const rank = ({ role, state }: C) => roleOrder[role] + (state === 'WITHDRAWN' ? 10 : 0);
  return criteria.toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}
