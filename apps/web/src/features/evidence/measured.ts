import type { CriterionRole, Design, MetricDirection } from '@scrimmage/contract/generated/schema-types';
import type { Measured } from '../../charts/interval-mark';

interface Claimed {
  readonly role: CriterionRole;
  readonly design: Design;
  readonly threshold: number;
  readonly metric: { readonly id: string; readonly direction: MetricDirection };
}
interface Known {
  readonly evidence: {
    readonly estimate: number | null;
    readonly low: number | null;
    readonly high: number | null;
  };
}

/** A criterion's interval against the lines drawn on its metric: beyond the goal it is proven, beyond the limit there is reason to kill. */
export function measuredBy(criterion: Claimed & Known, criteria: readonly Claimed[]): Measured {
  const { design, metric, evidence } = criterion;
  const lineOf = (role: CriterionRole) =>
    criteria.find((other) => other.metric.id === metric.id && other.role === role)?.threshold ?? null;
  return {
    estimate: evidence.estimate,
    low: evidence.low,
    high: evidence.high,
    goal: lineOf('SUCCESS'),
    limit: lineOf('KILL') ?? lineOf('GUARDRAIL'),
    reference: design === 'ONE_ARM' ? null : 0,
    better: metric.direction === 'HIGHER_IS_BETTER' ? 'higher' : 'lower',
  };
}
