import { Injectable } from '@nestjs/common';
import type { Amendment, CriterionTerms, EvidencePlan } from '@scrimmage/domain/criteria';
import { usualPlan } from '@scrimmage/domain/criteria';
import { isUuid, type PilotId, type WorkspaceId } from '@scrimmage/domain/ids';
import sql from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import { notFound } from '../platform/graphql/faults.js';
import {
  type Criterion,
  type CriterionRow,
  criterionSelect,
  type PlanRow,
  planSelect,
  toCriterion,
  toPlan,
} from './criterion-rows.js';

/** What is promised of one pilot, locked until the change ends. */
export interface Promised {
  readonly plan: EvidencePlan;
  /** Withdrawn ones among them. */
  readonly criteria: readonly Criterion[];
}

/** Criteria, their plan and their amendments as rows to be changed. The plan's row is the lock of all of them, and of readings. */
@Injectable()
export class CriteriaRepository {
  constructor(private readonly database: Database) {}

  /** Which pilot a criterion belongs to; a fault when there is none to see. */
  async pilotOf(id: string): Promise<PilotId> {
    const found = isUuid(id)
      ? await this.database.row<{ pilotId: PilotId }>(
          sql`select pilot_id as "pilotId" from criterion where id = ${id}`,
        )
      : null;
    if (!found) throw notFound();
    return found.pilotId;
  }

  async open({ workspaceId, id }: { workspaceId: WorkspaceId; id: PilotId }): Promise<Promised> {
    const held = sql`${planSelect} where pilot_id = ${id} for update`;
    const { minRunDays, fallback, futility } = usualPlan;
    let row = await this.database.row<PlanRow>(held);
    if (!row) {
      await this.database.rows(sql`
        insert into evidence_plan (workspace_id, pilot_id, min_run_days, fallback, futility, version)
        values (${workspaceId}, ${id}, ${minRunDays}, ${fallback}, ${futility}, 0) on conflict do nothing`);
      row = await this.database.row<PlanRow>(held);
    }
    if (!row) throw notFound();
    const criteria = await this.database.rows<CriterionRow>(
      sql`${criterionSelect} where c.pilot_id = ${id} order by c.id`,
    );
    return { plan: toPlan(row), criteria: criteria.map(toCriterion) };
  }

  async insert(criterion: Criterion): Promise<void> {
    const { workspaceId, id, pilotId, metricId, role, design, registeredBy, registeredAt, version } =
      criterion;
    const { threshold, randomised, plannedSplit, alpha, casesPerPeriod, period } = criterion;
    const baseline = baselineColumns(criterion);
    await this.database.rows(sql`
      insert into criterion (workspace_id, id, pilot_id, metric_id, role, design, threshold, randomised, baseline_value,
        baseline_n, baseline_source, planned_split, alpha, cases_per_period, period, registered_by, registered_at,
        n_tune, periods_tune, version)
      values (${workspaceId}, ${id}, ${pilotId}, ${metricId}, ${role}, ${design}, ${threshold}, ${randomised},
        ${baseline.value}, ${baseline.n}, ${baseline.source}, ${plannedSplit}, ${alpha}, ${casesPerPeriod}, ${period},
        ${registeredBy}, ${registeredAt}, ${criterion.nTune}, ${criterion.periodsTune}, ${version})`);
  }

  /** Puts a draft in its own place, changed. */
  async replace(criterion: Criterion): Promise<void> {
    const { id, metricId, role, design, version } = criterion;
    const { threshold, randomised, plannedSplit, alpha, casesPerPeriod, period } = criterion;
    const baseline = baselineColumns(criterion);
    await this.database.rows(sql`
      update criterion set metric_id = ${metricId}, role = ${role}, design = ${design}, threshold = ${threshold},
        randomised = ${randomised}, baseline_value = ${baseline.value}, baseline_n = ${baseline.n},
        baseline_source = ${baseline.source}, planned_split = ${plannedSplit}, alpha = ${alpha},
        cases_per_period = ${casesPerPeriod}, period = ${period}, version = ${version}
      where id = ${id}`);
  }

  async remove({ id }: Criterion): Promise<void> {
    await this.database.rows(sql`delete from criterion where id = ${id}`);
  }

  /** Locks drafts with their tuning; from now on the table itself refuses to change them. */
  async lock(criteria: readonly Criterion[]): Promise<void> {
    await this.database.rows(sql`
      update criterion c set n_tune = tuned.n_tune, periods_tune = tuned.periods_tune, version = c.version + 1
      from unnest(${criteria.map(({ id }) => id)}::uuid[], ${criteria.map(({ nTune }) => nTune)}::int[],
        ${criteria.map(({ periodsTune }) => periodsTune)}::int[]) as tuned (id, n_tune, periods_tune)
      where c.id = tuned.id`);
  }

  async writePlan(plan: EvidencePlan): Promise<EvidencePlan> {
    const { pilotId, minRunDays, fallback, futility, deadline, lock } = plan;
    const version = plan.version + 1;
    await this.database.rows(sql`
      update evidence_plan set min_run_days = ${minRunDays}, fallback = ${fallback}, futility = ${futility},
        deadline = ${deadline}, lock_version = ${lock?.version ?? null}, hash = ${lock?.hash ?? null},
        original_hash = ${lock?.originalHash ?? null}, locked_by = ${lock?.lockedBy ?? null},
        locked_at = ${lock?.lockedAt ?? null}, version = ${version}
      where pilot_id = ${pilotId}`);
    return { ...plan, version };
  }

  /** `terms`: the criterion's after it; null when the plan itself was amended. */
  async amend(amendment: Amendment, terms: CriterionTerms | null): Promise<void> {
    const { workspaceId, pilotId, version, criterionId, kind, reason, dataSeen, byId, at, hash } = amendment;
    await this.database.rows(sql`
      insert into criteria_amendment (workspace_id, pilot_id, version, criterion_id, kind, terms, changes, reason,
        data_seen, by_id, at, hash)
      values (${workspaceId}, ${pilotId}, ${version}, ${criterionId}, ${kind}, ${terms && JSON.stringify(terms)}::jsonb,
        ${JSON.stringify(amendment.changes)}::jsonb, ${reason}, ${dataSeen}, ${byId}, ${at}, ${hash})`);
  }
}

function baselineColumns({ baseline }: CriterionTerms) {
  return baseline ?? { value: null, n: null, source: null };
}
