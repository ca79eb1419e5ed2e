import { Injectable } from '@nestjs/common';
import type { BudgetPlan } from '@scrimmage/domain/budget-plan';
import type { ProgramId } from '@scrimmage/domain/ids';
import type DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import { listsBy } from '../platform/database/group-rows.js';

const PlansLoader = {};

/** Budgets as programs set them; a version is added, never changed. */
@Injectable()
export class BudgetPlansRepository {
  constructor(private readonly database: Database) {}

  /** Every version of each program's budget, the newest first. */
  get of(): DataLoader<ProgramId, readonly BudgetPlan[]> {
    return listsBy(
      this.database,
      PlansLoader,
      (ids: readonly ProgramId[]) => sql`
        select workspace_id as "workspaceId", program_id as "programId", version, planned_share as "plannedShare",
          planned_count as "plannedCount", period, learning_days as "learningDays", consequences,
          case when money is null then null else json_build_object('minorUnits', money, 'currency', currency) end as money,
          set_by as "setBy", set_at as "setAt"
        from failure_budget where program_id = any(${[...ids]}) order by version desc`,
      ({ programId }: BudgetPlan) => programId,
    );
  }

  async insert(plan: BudgetPlan): Promise<void> {
    const { workspaceId, programId, version, plannedShare, plannedCount, period, money } = plan;
    await this.database.rows(sql`
      insert into failure_budget (workspace_id, program_id, version, planned_share, planned_count, period, money, currency,
        learning_days, consequences, set_by, set_at)
      values (${workspaceId}, ${programId}, ${version}, ${plannedShare}, ${plannedCount}, ${period},
        ${money?.minorUnits ?? null}, ${money?.currency ?? null}, ${plan.learningDays},
        ${JSON.stringify(plan.consequences)}::json, ${plan.setBy}, ${plan.setAt})`);
  }
}
