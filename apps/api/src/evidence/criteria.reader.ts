import { Injectable } from '@nestjs/common';
import { listed } from '@scrimmage/domain/check-criterion';
import type { Amendment, EvidencePlan } from '@scrimmage/domain/criteria';
import type { CriterionId, PilotId } from '@scrimmage/domain/ids';
import DataLoader from 'dataloader';
import sql, { type Sql } from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import { loaderById } from '../platform/graphql/loader.js';
import {
  type Criterion,
  type CriterionRow,
  criterionSelect,
  type PlanRow,
  planSelect,
  toCriterion,
  toPlan,
} from './criterion-rows.js';

const CriterionLoader = {};
const AllLoader = {};
const CountingLoader = {};
const PlanLoader = {};
const AmendmentLoader = {};

/** Questions about what is promised: criteria, the plan, and how both were amended. */
@Injectable()
export class CriteriaReader {
  constructor(private readonly database: Database) {}

  /** The criteria of each pilot that count: SUCCESS, KILL, GUARDRAIL, in the order of registration. */
  get ofPilot(): DataLoader<PilotId, readonly Criterion[]> {
    return this.database.keep(CountingLoader, () => {
      const all = this.allOf;
      return new DataLoader(async (ids: readonly PilotId[]) => {
        const lists = await Promise.all(ids.map((id) => all.load(id)));
        return lists.map((criteria) => criteria.filter(({ state }) => state !== 'WITHDRAWN'));
      });
    });
  }

  /** The same with those that were withdrawn, at the end. */
  get allOf(): DataLoader<PilotId, readonly Criterion[]> {
    return this.database.keep(
      AllLoader,
      () =>
        new DataLoader(async (ids: readonly PilotId[]) => {
          const rows = await this.database.rows<CriterionRow>(
            sql`${criterionSelect} where c.pilot_id = any(${[...ids]})`,
          );
          const criteria = rows.map(toCriterion);
          return ids.map((id) => listed(criteria.filter(({ pilotId }) => pilotId === id)));
        }),
    );
  }

  get byId(): DataLoader<CriterionId, Criterion | null> {
    return loaderById<CriterionId, Criterion>(this.database, CriterionLoader, async (ids) => {
      const rows = await this.database.rows<CriterionRow>(
        sql`${criterionSelect} where c.id = any(${[...ids]})`,
      );
      return rows.map(toCriterion);
    });
  }

  /** The plan of each pilot; null: nothing was planned or registered yet. */
  get planOf(): DataLoader<PilotId, EvidencePlan | null> {
    return this.database.keep(
      PlanLoader,
      () =>
        new DataLoader(async (ids: readonly PilotId[]) => {
          const rows = await this.database.rows<PlanRow>(
            sql`${planSelect} where pilot_id = any(${[...ids]})`,
          );
          const found = new Map(rows.map((row) => [row.pilotId, toPlan(row)]));
          return ids.map((id) => found.get(id) ?? null);
        }),
    );
  }

  /** The pilots whose criteria are locked, for a statement about pilots to choose among. */
  get lockedPilots(): Sql {
    return sql`select pilot_id from evidence_plan where locked_at is not null`;
  }

  /** Every amendment of each pilot's criteria and plan, oldest first. */
  get amendmentsOf(): DataLoader<PilotId, readonly Amendment[]> {
    return this.database.keep(
      AmendmentLoader,
      () =>
        new DataLoader(async (ids: readonly PilotId[]) => {
          const rows = await this.database.rows<Amendment>(sql`
            select workspace_id as "workspaceId", pilot_id as "pilotId", version, criterion_id as "criterionId", kind,
              changes, reason, data_seen as "dataSeen", by_id as "byId", at, hash
            from criteria_amendment where pilot_id = any(${[...ids]}) order by pilot_id, version`);
          return ids.map((id) => rows.filter(({ pilotId }) => pilotId === id));
        }),
    );
  }
}
