import { Injectable } from '@nestjs/common';
import type { ImportId } from '@scrimmage/domain/ids';
import sql from 'sql-template-tag';
import { Database } from '../platform/database/database.js';

/** Takes back sprints and teams that a file brought, all within the current transaction. */
@Injectable()
export class HistoryUndoRepository {
  constructor(private readonly database: Database) {}

  /** Numbers of the import's sprints that somebody opened again, or a later file gave other figures; locks them all. */
  async changedSince(id: ImportId): Promise<readonly number[]> {
    const rows = await this.database.rows<{ number: number }>(sql`
      with mine as (
        select s.id, s.number from sprint s
        where s.import_id = ${id} or exists (select from import_sprint_change c where c.import_id = ${id} and c.sprint_id = s.id)
        for update
      )
      select number from mine
      where exists (select from activity a where a.subject_id = mine.id)
        or exists (select from import_sprint_change c join import later on later.id = c.import_id join import own on own.id = ${id}
          where c.sprint_id = mine.id and c.import_id <> ${id} and later.applied_at >= own.applied_at)
      order by number`);
    return rows.map(({ number }) => number);
  }

  async restoreChanged(id: ImportId): Promise<void> {
    await this.database.rows(sql`
      update sprint s set starts_on = b.starts_on, ends_on = b.ends_on, planned_items = b.planned_items, outcome = b.outcome,
        finished = b.finished, added = b.added, version = s.version + 1
      from import_sprint_change c cross join lateral jsonb_populate_record(null::sprint, c.before) b
      where c.import_id = ${id} and s.id = c.sprint_id`);
    await this.database.rows(sql`delete from import_sprint_change where import_id = ${id}`);
  }

  async removeNew(id: ImportId): Promise<void> {
    await this.database.rows(sql`delete from sprint where import_id = ${id}`);
  }

  /** Removes teams it made, unless something else has come to use or change them. */
  async removeTeams(made: readonly string[]): Promise<void> {
    await this.database.rows(sql`
      delete from team t where t.id = any(${[...made]}::uuid[]) and t.version = 1
        and not exists (select from sprint s where s.team_id = t.id)
        and not exists (select from milestone_part p where p.team_id = t.id)
        and not exists (select from milestone_change c where c.team_id = t.id)`);
  }
}
