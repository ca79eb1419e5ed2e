import { type ArmSums, type EvidenceAt, evidenceAt } from './evidence-at.js';
import type { EvidencePlan } from './evidence-plan.js';
import { noPeriods, type PeriodRow, withPeriod } from './period-sums.js';
import { noShared, type SharedPeriod, withShared } from './shared-periods.js';

/** What became known between one look and the next. BEFORE_AFTER: the time before belongs to the first look. */
export interface Look {
  readonly pilot: readonly PeriodRow[];
  readonly control: readonly PeriodRow[];
  /** TWO_ARMS: those of them that run over the same days in both arms. */
  readonly shared?: readonly SharedPeriod[];
}

/** A claim that was settled, and the look (0 is the first) that settled it. */
export interface Crossing {
  readonly look: number;
  readonly state: 'PROVEN' | 'REFUTED';
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

function originOf(plan: EvidencePlan, looks: readonly Look[]): number {
  // Shares and counts are small and whole: about 0 their sums are exact.
  if (plan.kind === 'PROPORTION') return 0;
  const first = looks.flatMap(({ pilot }) => pilot).find(({ n }) => n > 0);
  return first ? first.y / first.n : 0;
}

/** Both arms before the first look. */
function nothingYet(plan: EvidencePlan, looks: readonly Look[]): ArmSums {
  const none = noPeriods(originOf(plan, looks));
  return { pilot: none, control: plan.design === 'ONE_ARM' ? null : none, shared: noShared };
}

function grown({ pilot, control, shared }: ArmSums, look: Look): ArmSums {
  const origins = { pilot, control: control ?? pilot };
  return {
    pilot: look.pilot.reduce(withPeriod, pilot),
    control: control && look.control.reduce(withPeriod, control),
    shared: (look.shared ?? []).reduce((sums, pair) => withShared(sums, pair, origins), shared ?? noShared),
  };
}

/** The sums of both arms over all looks, about the origin that suits the plan. */
export function armSums(plan: EvidencePlan, looks: readonly Look[]): ArmSums {
  return looks.reduce(grown, nothingYet(plan, looks));
}

/**
 * The running confidence sequence: what was known after each look, in the order given, for a chart and for the first crossing.
 * Costs the same for each look, from running sums. The last place is `evidenceAt` of everything.
 */
export function evidenceSeries(
  plan: EvidencePlan,
  looks: readonly Look[],
  threshold: number | null,
): readonly EvidenceAt[] {
  let sums = nothingYet(plan, looks);
  return looks.map((look) => {
    sums = grown(sums, look);
    return evidenceAt(plan, sums, threshold);
  });
}

/**
 * The first look at which the interval left the threshold behind: PROVEN when to the side that is claimed, else REFUTED.
 * Null while it never has. An interval that touches the threshold has not.
 */
export function firstCrossing(
  series: readonly Pick<EvidenceAt, 'estimate' | 'low' | 'high'>[],
  threshold: number,
  claims: 'ABOVE' | 'BELOW',
): Crossing | null {
  for (const [look, { estimate, low, high }] of series.entries()) {
    if (estimate === null || low === null || high === null) continue;
    const side = low > threshold ? 'ABOVE' : high < threshold ? 'BELOW' : null;
    if (side) return { look, state: side === claims ? 'PROVEN' : 'REFUTED', estimate, low, high };
  }
  return null;
}
