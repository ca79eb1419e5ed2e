import type { CriterionRole, Fallback } from './criteria.js';
import type { Ask, Claim } from './evidence.js';

/** A claim and its interval, turned so that higher is better. Null bounds: not known yet. */
export interface OrientedClaim {
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
  readonly states: readonly Claim[];
  readonly ask: Ask;
  /** Only when INCONCLUSIVE. */
  readonly fallback: Fallback | null;
}

/** An interval turned so that higher is better: as it is, or mirrored about 0 (as its threshold must be) when lower is. */
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
export function claimOf({ role, threshold, low, high }: OrientedClaim): Claim {
  const above = low !== null && low > threshold;
  const below = high !== null && high < threshold;
  if (role === 'KILL' ? below : above) return 'PROVEN';
  return (role === 'KILL' ? above : below) ? 'REFUTED' : 'OPEN';
}

function killed(role: CriterionRole, state: Claim, killOnFutility: boolean): boolean {
  if (role === 'KILL') return state === 'PROVEN';
  return state === 'REFUTED' && (role === 'GUARDRAIL' || killOnFutility);
}

/**
 * What the states of the criteria ask for together: KILL when a kill criterion is proven, a guardrail refuted, or (futility) a
 * success criterion refuted; else SUCCEED when all success criteria are proven and the least number of days has passed; else
 * INCONCLUSIVE from the deadline on, with the fallback agreed beforehand; else CONTINUE. Without a success criterion it never
 * says SUCCEED. Source: Berger, Technometrics 24, 1982 (all must hold: no correction of alpha).
 */
export function decideByClaims(
  claims: readonly { readonly role: CriterionRole; readonly state: Claim }[],
  { day, deadlineDay, minRunDays, killOnFutility, fallback }: DecisionTerms,
): Omit<CriteriaVerdict, 'states'> {
  if (claims.some(({ role, state }) => killed(role, state, killOnFutility)))
    return { ask: 'KILL', fallback: null };
  const successes = claims.filter(({ role }) => role === 'SUCCESS');
  const succeeded = successes.length > 0 && successes.every(({ state }) => state === 'PROVEN');
  if (succeeded && day >= minRunDays) return { ask: 'SUCCEED', fallback: null };
  return day >= deadlineDay ? { ask: 'INCONCLUSIVE', fallback } : { ask: 'CONTINUE', fallback: null };
}

/**
 * The same from intervals: judges each criterion by its own, then asks `decideByClaims`. All values turned so that higher is
 * better, thresholds too. Where first crossings are kept, judge by them and call `decideByClaims`.
 */
export function decideByCriteria(criteria: readonly OrientedClaim[], terms: DecisionTerms): CriteriaVerdict {
  const claims = criteria.map((criterion) => ({ role: criterion.role, state: claimOf(criterion) }));
  return { states: claims.map(({ state }) => state), ...decideByClaims(claims, terms) };
}
