import type { Criterion, EvidenceTerms } from '@scrimmage/domain/criteria';
import { claimsAbove } from '@scrimmage/domain/criterion-words';
import type { Metric } from '@scrimmage/domain/metrics';
import type { EvidencePlan } from '@scrimmage/stats/evidence-plan';

/**
 * Among how many the chance of a wrong kill is shared: the metrics of criteria that may kill. Claims on one metric rest on
 * one interval, which is right about all of them or about none, so they count once.
 */
export function killShares(
  criteria: readonly Pick<Criterion, 'role' | 'metricId' | 'state'>[],
  { futility }: Pick<EvidenceTerms, 'futility'>,
): number {
  const killing = criteria.filter(
    ({ role, state }) => state !== 'WITHDRAWN' && (role !== 'SUCCESS' || futility),
  );
  return Math.max(1, new Set(killing.map(({ metricId }) => metricId)).size);
}

/** The direction in which a claim points from its threshold. */
export function sideOf(criterion: Pick<Criterion, 'role'>, metric: Metric): 'ABOVE' | 'BELOW' {
  return claimsAbove(criterion, metric) ? 'ABOVE' : 'BELOW';
}

/**
 * How a locked criterion is judged. The side that may kill shares its chance of being wrong with the others that may;
 * proving success does not, because all of it must be proven (Berger, Technometrics 24, 1982).
 */
export function tuningOf(criterion: Criterion, metric: Metric, shares: number): EvidencePlan | null {
  const { design, alpha, nTune, periodsTune, role } = criterion;
  if (nTune === null || periodsTune === null) return null;
  const killAlpha = alpha / shares;
  const provenAbove = role === 'SUCCESS' && claimsAbove(criterion, metric);
  const provenBelow = role === 'SUCCESS' && !claimsAbove(criterion, metric);
  return {
    kind: metric.kind,
    design,
    alphaLow: provenAbove ? alpha : killAlpha,
    alphaHigh: provenBelow ? alpha : killAlpha,
    nTune,
    periodsTune,
    capped: metric.cap !== null,
  };
}
