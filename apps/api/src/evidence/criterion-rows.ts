import type { Instant } from '@scrimmage/domain/calendar';
import type {
  CriterionDraft,
  CriterionTerms,
  Criterion as DomainCriterion,
  EvidencePlan,
} from '@scrimmage/domain/criteria';
import { usualPlan } from '@scrimmage/domain/criteria';
import type { CriterionId, MemberId, PilotId, WorkspaceId } from '@scrimmage/domain/ids';
import sql from 'sql-template-tag';

/** What a statement selects to give criteria with what amendments made of them; `c` is the table. */
export const criterionSelect = sql`
  select c.workspace_id as "workspaceId", c.id, c.pilot_id as "pilotId", c.metric_id as "metricId", c.role, c.design,
    json_build_object('threshold', c.threshold, 'randomised', c.randomised, 'baseline',
      case when c.baseline_value is not null then
        json_build_object('value', c.baseline_value, 'n', c.baseline_n, 'source', c.baseline_source) end,
      'plannedSplit', c.planned_split, 'alpha', c.alpha, 'casesPerPeriod', c.cases_per_period, 'period', c.period) as terms,
    c.n_tune as "nTune", c.periods_tune as "periodsTune", c.registered_by as "registeredBy",
    c.registered_at as "registeredAt", c.version, a.terms as amended, a.kind = 'WITHDRAWN' as withdrawn,
    coalesce(a.times, 0)::int as times
  from criterion c left join lateral (
    select terms, kind, count(*) over () as times from criteria_amendment
    where criterion_id = c.id order by version desc limit 1) a on true`;

/** A criterion as it is read: as it was registered, and what its amendments made of it. */
export interface CriterionRow extends Pick<CriterionDraft, 'role' | 'metricId' | 'design'> {
  readonly workspaceId: WorkspaceId;
  readonly id: CriterionId;
  readonly pilotId: PilotId;
  readonly terms: CriterionTerms;
  readonly nTune: number | null;
  readonly periodsTune: number | null;
  readonly registeredBy: MemberId;
  readonly registeredAt: Instant;
  readonly version: number;
  readonly amended: CriterionTerms | null;
  readonly withdrawn: boolean | null;
  readonly times: number;
}

/** A criterion, and how often it was amended: new terms are settled anew. */
export interface Criterion extends DomainCriterion {
  readonly termsVersion: number;
}

export function toCriterion({ terms, amended, withdrawn, times, ...row }: CriterionRow): Criterion {
  const locked = row.nTune !== null;
  return {
    ...row,
    ...(amended ?? terms),
    state: withdrawn ? 'WITHDRAWN' : locked ? 'LOCKED' : 'DRAFT',
    original: locked ? terms : null,
    version: row.version + times,
    termsVersion: times,
  };
}

/** What a statement selects to give the plan of a pilot. */
export const planSelect = sql`
  select workspace_id as "workspaceId", pilot_id as "pilotId", min_run_days as "minRunDays", fallback, futility, deadline,
    lock_version as "lockVersion", hash, original_hash as "originalHash", locked_by as "lockedBy",
    locked_at as "lockedAt", version from evidence_plan`;

type Lock = NonNullable<EvidencePlan['lock']>;

/** A plan as its row has it. */
export interface PlanRow extends Omit<EvidencePlan, 'lock'> {
  readonly lockVersion: Lock['version'] | null;
  readonly hash: Lock['hash'] | null;
  readonly originalHash: Lock['originalHash'] | null;
  readonly lockedBy: Lock['lockedBy'] | null;
  readonly lockedAt: Lock['lockedAt'] | null;
}

export function toPlan({
  lockVersion: version,
  hash,
  originalHash,
  lockedBy,
  lockedAt,
  ...plan
}: PlanRow): EvidencePlan {
  const locked = version && hash && originalHash && lockedBy && lockedAt;
  return { ...plan, lock: locked ? { version, hash, originalHash, lockedBy, lockedAt } : null };
}

/** The plan of a pilot nobody has planned anything for. */
export function planOfNobody(workspaceId: WorkspaceId, pilotId: PilotId): EvidencePlan {
  return { ...usualPlan, workspaceId, pilotId, lock: null, version: 0 };
}
