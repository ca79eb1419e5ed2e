/** What a criterion is for. */
export type CriterionRole = 'SUCCESS' | 'KILL' | 'GUARDRAIL';

/** Whether a criterion's claim holds, by its interval. OPEN reads "not yet", never "no effect". */
export type ClaimState = 'PROVEN' | 'REFUTED' | 'OPEN';

/** What the criteria of a pilot say together. A person decides. */
export type Ask = 'SUCCEED' | 'KILL' | 'CONTINUE' | 'INCONCLUSIVE';

/** What was agreed beforehand to happen when nothing is decided by the deadline. */
export type Fallback = 'KILL' | 'CONTINUE';

/** A claim and its interval, turned so that higher is better. Null bounds: not known yet. */
export interface JudgedCriterion {
  readonly role: CriterionRole;
  readonly threshold: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** What else bears on the answer. Days count from the start of the pilot. */
export interface DecisionTerms {
  readonly day: number;
  readonly deadlineDay: number;
  /** Nothing succeeds before this day, so that whole cycles of the business are in. */
  readonly minRunDays: number;
  /** Whether a refuted success criterion is enough to kill. On unless switched off beforehand. */
  readonly killOnFutility: boolean;
  readonly fallback: Fallback;
}

/** The answer, with the state of each criterion in the order given. */
export interface CriteriaVerdict {
  readonly states: readonly ClaimState[];
  readonly ask: Ask;
  /** Only when INCONCLUSIVE. */
  readonly fallback: Fallback | null;
}

/** An interval turned so that higher is better: as it is, or mirrored about 0 when lower is better. */
export function oriented(
  { low, high }: { readonly low: number | null; readonly high: number | null },
  lowerIsBetter: boolean,
): { readonly low: number | null; readonly high: number | null } {
  if (!lowerIsBetter) return { low, high };
  return { low: high === null ? null : 0 - high, high: low === null ? null : 0 - low };
}

/**
 * Whether a claim holds: SUCCESS and GUARDRAIL claim more than the threshold, KILL claims less.
 * An interval that touches the threshold, or is not known yet, leaves it OPEN.
 * Source: confidence sequences, Howard, Ramdas, McAuliffe, Sekhon, Annals of Statistics 49(2), 2021.
 */
export function claimState({ role, threshold, low, high }: JudgedCriterion): ClaimState {
  const above = low !== null && low > threshold;
  const below = high !== null && high < threshold;
  if (role === 'KILL' ? below : above) return 'PROVEN';
  return (role === 'KILL' ? above : below) ? 'REFUTED' : 'OPEN';
}

function killed(role: CriterionRole, state: ClaimState, killOnFutility: boolean): boolean {
  if (role === 'KILL') return state === 'PROVEN';
  return state === 'REFUTED' && (role === 'GUARDRAIL' || killOnFutility);
}

/**
 * What the criteria say: KILL when a kill criterion is proven, a guardrail refuted, or (futility) a success criterion refuted;
 * else SUCCEED when all success criteria are proven and the least number of days has passed; else INCONCLUSIVE from the deadline
 * on, with the fallback agreed beforehand; else CONTINUE. Without a success criterion it never says SUCCEED.
 * Source: Berger, Technometrics 24, 1982 (all must hold: no correction of alpha).
 */
export function decideByCriteria(
  criteria: readonly JudgedCriterion[],
  { day, deadlineDay, minRunDays, killOnFutility, fallback }: DecisionTerms,
): CriteriaVerdict {
  const judged = criteria.map((criterion) => ({ role: criterion.role, state: claimState(criterion) }));
  const states = judged.map(({ state }) => state);
  const successes = judged.filter(({ role }) => role === 'SUCCESS');
  if (judged.some(({ role, state }) => killed(role, state, killOnFutility)))
    return { states, ask: 'KILL', fallback: null };
  const succeeded = successes.length > 0 && successes.every(({ state }) => state === 'PROVEN');
  if (succeeded && day >= minRunDays) return { states, ask: 'SUCCEED', fallback: null };
  if (day >= deadlineDay) return { states, ask: 'INCONCLUSIVE', fallback };
  return { states, ask: 'CONTINUE', fallback: null };
}
