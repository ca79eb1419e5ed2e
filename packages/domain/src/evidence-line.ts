import type { CriterionRole } from './criteria.js';
import type { JudgedCriterion, PilotEvidence } from './evidence.js';

/** The claim a pilot stands or falls with, against the lines on its metric; lines in the metric's unit. */
export interface EvidenceLine {
  readonly main: JudgedCriterion;
  /** The threshold of success; null: nothing claims it on this metric. */
  readonly goal: number | null;
  /** The threshold past which there is reason to kill: of a kill criterion, else of a guardrail. */
  readonly limit: number | null;
  /** Where the estimate stands: 0 at the limit, 1 at the goal; null when one of the three is missing or both lines are one. */
  readonly place: number | null;
  /** A kill criterion of the pilot is proven, whichever metric it is on. */
  readonly pastKillLine: boolean;
}

function placeOf(estimate: number | null, limit: number | null, goal: number | null): number | null {
  if (estimate === null || limit === null || goal === null || limit === goal) return null;
  return (estimate - limit) / (goal - limit);
}

/**
 * A pilot's evidence in one line: its first success criterion, without one the first of its criteria, against the lines
 * drawn on the same metric. Null when it has no criteria.
 */
export function evidenceLine({ criteria }: Pick<PilotEvidence, 'criteria'>): EvidenceLine | null {
  const main = criteria.find(({ criterion }) => criterion.role === 'SUCCESS') ?? criteria[0];
  if (!main) return null;
  const lineOf = (role: CriterionRole) =>
    criteria.find(({ criterion, metric }) => criterion.role === role && metric.id === main.metric.id)
      ?.criterion.threshold ?? null;
  const goal = lineOf('SUCCESS');
  const limit = lineOf('KILL') ?? lineOf('GUARDRAIL');
  const pastKillLine = criteria.some(
    ({ criterion, evidence }) => criterion.role === 'KILL' && evidence.claim === 'PROVEN',
  );
  return { main, goal, limit, place: placeOf(main.evidence.estimate, limit, goal), pastKillLine };
}

interface Placed {
  readonly waits: boolean;
  readonly place: number | null;
}

/** Those that wait for a decision first; then the nearest to the line to kill; those without a place last. Stable. */
export function byNeed<T extends Placed>(rows: readonly T[]): readonly T[] {
  const distance = ({ place }: Placed) => place ?? Number.POSITIVE_INFINITY;
  return rows.toSorted((a, b) => {
    if (a.waits !== b.waits) return a.waits ? -1 : 1;
    const [one, other] = [distance(a), distance(b)];
    return one === other ? 0 : one - other;
  });
}
