import type { CriterionRole, Design, ReadingPeriod } from '@scrimmage/contract/generated/schema-types';
import { checkCriterion, settleCriterion } from '@scrimmage/domain/check-criterion';
import type { CriterionDraft } from '@scrimmage/domain/criteria';
import { criterionInput } from '@scrimmage/domain/criterion-input';
import type { MetricId } from '@scrimmage/domain/ids';
import { checked } from '@scrimmage/domain/problems';
import type { PickedMetric } from '../../../features/evidence/metric-picker';
import { readCount, readNumber } from '../../../platform/read-number';
import type { CriterionShown } from './sequence-figure';

/** A claim while it is typed: texts only, so that all of it survives a closed tab. */
export interface CriterionValues extends Record<string, string> {
  readonly role: string;
  /** The chosen metric as JSON. */
  readonly metric: string;
  readonly design: string;
  readonly threshold: string;
  readonly baseline: string;
  readonly baselineCases: string;
  readonly source: string;
  readonly cases: string;
  readonly period: string;
  readonly randomised: string;
  readonly split: string;
  readonly alpha: string;
  /** For planning only. */
  readonly sd: string;
  readonly reason: string;
  readonly dataSeen: string;
}

export const blankCriterion: CriterionValues = {
  role: 'SUCCESS',
  metric: '',
  design: '',
  threshold: '',
  baseline: '',
  baselineCases: '',
  source: '',
  cases: '',
  period: 'DAY',
  randomised: '',
  split: '',
  alpha: '0.1',
  sd: '',
  reason: '',
  dataSeen: '',
};

/** Proportions are typed in hundreds: 60 for 60 %, 2 for two points. */
const scale = (metric: Pick<PickedMetric, 'kind'> | null) => (metric?.kind === 'PROPORTION' ? 100 : 1);

/** A typed figure in the metric's own terms. Rounding undoes what dividing by a hundred adds. */
export function figureOf(metric: Pick<PickedMetric, 'kind'> | null, text: string): number {
  return Number((readNumber(text) / scale(metric)).toPrecision(12));
}

/** A figure as somebody would type it again. */
export function typedFigure(metric: Pick<PickedMetric, 'kind'>, value: number): string {
  return String(Number((value * scale(metric)).toPrecision(12))).replace('-', '−');
}

/** The metric a form was left with, or null. */
export function metricOf({ metric }: Pick<CriterionValues, 'metric'>): PickedMetric | null {
  try {
    const value: unknown = JSON.parse(metric);
    const known = value !== null && typeof value === 'object' && 'kind' in value && 'id' in value;
    return known ? (value as PickedMetric) : null;
  } catch {
    return null;
  }
}

function pickedText({ id, name, kind, unit, direction, purpose, cap }: PickedMetric): string {
  return JSON.stringify({ id, name, kind, unit, direction, purpose, cap });
}

/** How a metric stands in the form's values. */
export const metricText = (metric: PickedMetric | null) => (metric ? pickedText(metric) : '');

/** A registered claim, to be changed. */
export function valuesOf(criterion: CriterionShown): CriterionValues {
  const { metric, baseline, plannedSplit, alpha, casesPerPeriod, period } = criterion;
  return {
    ...blankCriterion,
    role: criterion.role,
    metric: pickedText(metric),
    design: criterion.design,
    threshold: typedFigure(metric, criterion.threshold),
    baseline: baseline ? typedFigure(metric, baseline.value) : '',
    baselineCases: baseline?.n ? String(baseline.n) : '',
    source: baseline?.source ?? '',
    cases: String(casesPerPeriod),
    period,
    randomised: criterion.randomised ? 'yes' : '',
    split:
      plannedSplit === null || plannedSplit === 0.5 ? '' : typedFigure({ kind: 'PROPORTION' }, plannedSplit),
    alpha: String(alpha),
  };
}

/** Where a new claim begins: with the kill line of a success that has none yet, else from nothing. */
export function startingValues(criteria: readonly CriterionShown[]): CriterionValues {
  const live = criteria.filter(({ state }) => state !== 'WITHDRAWN');
  const lacking = live.find(
    ({ role, metric }) =>
      role === 'SUCCESS' && !live.some((other) => other.role === 'KILL' && other.metric.id === metric.id),
  );
  return lacking ? { ...valuesOf(lacking), role: 'KILL', threshold: '' } : blankCriterion;
}

/** What is sent of the terms; a figure that is none is NaN, and found by the schema. */
export function termsOf(values: CriterionValues) {
  const metric = metricOf(values);
  const { baseline, baselineCases, source, split } = values;
  const stated = baseline.trim() !== '' || baselineCases.trim() !== '';
  const arms = values.design === 'TWO_ARMS';
  return {
    threshold: figureOf(metric, values.threshold),
    baseline: stated
      ? {
          value: figureOf(metric, baseline),
          n: baselineCases.trim() === '' ? null : readCount(baselineCases),
          source: source.trim() || null,
        }
      : null,
    casesPerPeriod: readCount(values.cases),
    period: values.period as ReadingPeriod,
    randomised: arms && values.randomised === 'yes',
    plannedSplit: arms && split.trim() !== '' ? figureOf({ kind: 'PROPORTION' }, split) : null,
    alpha: Number(values.alpha),
  };
}

/** What is sent of a claim. */
export function inputOf(values: CriterionValues) {
  return {
    role: values.role as CriterionRole,
    metricId: metricOf(values)?.id ?? '',
    design: values.design as Design,
    ...termsOf(values),
  };
}

function draftOf(criterion: CriterionShown): CriterionDraft {
  const { metric, role, design, threshold, randomised, plannedSplit, alpha, casesPerPeriod, period } =
    criterion;
  const baseline = criterion.baseline && {
    value: criterion.baseline.value,
    n: criterion.baseline.n,
    source: criterion.baseline.source,
  };
  return {
    metricId: metric.id as MetricId,
    role,
    design,
    threshold,
    randomised,
    baseline,
    plannedSplit,
    alpha,
    casesPerPeriod,
    period,
  };
}

/** Each wrong field's sentence, by its path; the same rules the server keeps. `others` are the pilot's other claims. */
export function criterionProblems(
  values: CriterionValues,
  others: readonly CriterionShown[],
): ReadonlyMap<string, string> {
  const metric = metricOf(values);
  const result = checked(criterionInput, inputOf(values));
  const found =
    'value' in result && metric
      ? checkCriterion(
          settleCriterion(result.value),
          metric,
          others.filter(({ state }) => state !== 'WITHDRAWN').map(draftOf),
        )
      : result.problems;
  return new Map(found.map(({ path, message }) => [path, message]));
}
