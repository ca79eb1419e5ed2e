import type { Criterion, CriterionDraft } from './criteria.js';
import type { CriterionId, MemberId, MetricId, PilotId, WorkspaceId } from './ids.js';
import type { Metric } from './metrics.js';

/** A metric as tests judge by it: a share, the higher the better. */
export const exampleMetric: Metric = {
  workspaceId: '' as WorkspaceId,
  id: '00000000-0000-7000-8000-00000000000a' as MetricId,
  name: 'Refund share',
  kind: 'PROPORTION',
  unit: '%',
  direction: 'HIGHER_IS_BETTER',
  purpose: 'PERFORMANCE',
  cap: null,
  description: null,
  version: 1,
};

/** A claim on `exampleMetric` as tests begin with it, other than that as given: its share comes above 0.6. */
export function exampleDraft(more: Partial<CriterionDraft> = {}): CriterionDraft {
  return {
    role: 'SUCCESS',
    metricId: exampleMetric.id,
    design: 'ONE_ARM',
    threshold: 0.6,
    randomised: false,
    baseline: null,
    plannedSplit: null,
    alpha: 0.1,
    casesPerPeriod: 40,
    period: 'DAY',
    ...more,
  };
}

/** The same claim once it is locked, tuned to 480 cases in 12 periods, other than that as given. */
export function exampleCriterion(more: Partial<Criterion> = {}): Criterion {
  return {
    ...exampleDraft(),
    workspaceId: '' as WorkspaceId,
    id: 'c' as CriterionId,
    pilotId: '' as PilotId,
    state: 'LOCKED',
    nTune: 480,
    periodsTune: 12,
    original: null,
    registeredBy: '' as MemberId,
    registeredAt: '',
    version: 1,
    ...more,
  };
}
