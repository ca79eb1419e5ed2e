import type { PlanningInput } from '@scrimmage/contract/generated/schema-types';
import { PlanningDocument } from '../../../generated/documents/planning';
import { usePageQuery } from '../../../platform/use-page-query';
import { useSettled } from '../../../platform/use-settled';
import { type CriterionValues, figureOf, inputOf, metricOf } from './criterion-values';

/** What can be planned with what was typed so far; null while a figure it needs is missing. */
export function planningOf(values: CriterionValues, decisionDate: string | null): PlanningInput | null {
  const metric = metricOf(values);
  const { role, design, threshold, baseline, casesPerPeriod, period, alpha, plannedSplit } = inputOf(values);
  const sd = figureOf(metric, values.sd);
  if (!metric || !design || !baseline) return null;
  if (![threshold, baseline.value, casesPerPeriod].every(Number.isFinite) || casesPerPeriod < 1) return null;
  if (Number.isNaN(plannedSplit)) return null;
  if (metric.kind !== 'PROPORTION' && !(sd > 0)) return null;
  const { kind, unit, direction } = metric;
  return {
    kind,
    unit,
    direction,
    design,
    role,
    threshold,
    baseline: baseline.value,
    sd: kind === 'PROPORTION' ? null : sd,
    casesPerPeriod,
    period,
    decisionDate,
    alpha,
    plannedSplit,
  };
}

/** What the claim could tell by the decision, asked a moment after the last key. */
export function usePlanning(input: PlanningInput | null) {
  const settled = useSettled(JSON.stringify(input));
  const asked = JSON.parse(settled) as PlanningInput | null;
  const query = usePageQuery(
    PlanningDocument,
    { input: asked as PlanningInput },
    { live: false, skip: asked === null },
  );
  return { ...query, waiting: query.dimmed || settled !== JSON.stringify(input) };
}
