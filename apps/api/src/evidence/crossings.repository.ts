import { Injectable } from '@nestjs/common';
import type { CriterionId, WorkspaceId } from '@scrimmage/domain/ids';
import sql from 'sql-template-tag';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '../platform/database/database.js';
import type { Crossing } from './crossing.js';

/** What a statement selects to give crossings. */
export const crossingColumns = sql`criterion_id as "criterionId", terms_version as "termsVersion", state, on_day as "on",
  at, estimate, low, high`;

/** Crossings as rows to be added; nothing else can be done to them. */
@Injectable()
export class CrossingsRepository {
  constructor(private readonly database: Database) {}

  /** Oldest first. */
  async of(ids: readonly CriterionId[]): Promise<readonly Crossing[]> {
    return this.database.rows(sql`
      select ${crossingColumns} from criterion_crossing where criterion_id = any(${[...ids]}) order by id`);
  }

  async add(workspaceId: WorkspaceId, crossings: readonly Crossing[]): Promise<void> {
    const rows = crossings.map((crossing) => ({ ...crossing, id: uuidv7() }));
    await this.database.rows(sql`
      insert into criterion_crossing (workspace_id, id, criterion_id, terms_version, state, on_day, at, estimate, low, high)
      select ${workspaceId}, r.id, r."criterionId", r."termsVersion", r.state, r."on", r.at, r.estimate, r.low, r.high
      from json_to_recordset(${JSON.stringify(rows)}::json) as r (id uuid, "criterionId" uuid, "termsVersion" integer,
        state text, "on" date, at timestamptz, estimate double precision, low double precision, high double precision)`);
  }
}
