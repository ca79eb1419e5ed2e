import { Injectable } from '@nestjs/common';
import { noMember } from '@scrimmage/domain/actor';
import type { Instant } from '@scrimmage/domain/calendar';
import type { ImportId, WorkspaceId } from '@scrimmage/domain/ids';
import sql, { join, raw } from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import type { Made } from './import-record.js';
import { decided } from './staged-row.js';

const restored = [...decided.map(({ column }) => column), 'on_hold'];

/** What points at a thing that an import made; whatever does keeps it. */
const usedBy = {
  program: sql`exists (select from pilot p where p.program_id = made.id)
    or exists (select from failure f where f.program_id = made.id)
    or exists (select from sighting s where s.program_id = made.id)
    or exists (select from failure_budget b where b.program_id = made.id)
    or exists (select from learning l where l.program_id = made.id)
    or exists (select from team t where t.program_id = made.id)
    or exists (select from road_lane r where r.program_id = made.id)`,
  unit: sql`exists (select from pilot p where p.unit_id = made.id)`,
  system: sql`exists (select from pilot p where p.system_id = made.id)
    or exists (select from pilot_system t where t.system_id = made.id)`,
};

/** What members said of a pilot without changing its row; it keeps the pilot too. */
const saidOf = sql`exists (select from comment where pilot_id = mine.id)
  or exists (select from pads_rating where pilot_id = mine.id)
  or exists (select from health_declaration where pilot_id = mine.id)
  or exists (select from value_model where pilot_id = mine.id)
  or exists (select from attachment where pilot_id = mine.id)
  or exists (select from evidence_plan where pilot_id = mine.id)
  or exists (select from failure where pilot_id = mine.id)
  or exists (select from sighting where pilot_id = mine.id)
  or exists (select from learning where pilot_id = mine.id)
  or exists (select from learning_pilot where pilot_id = mine.id)
  or exists (select from reuse where pilot_id = mine.id)
  or exists (select from team where pilot_id = mine.id)`;

/** Takes back what an import wrote, all within the current transaction. */
@Injectable()
export class UndoRepository {
  constructor(private readonly database: Database) {}

  /**
   * Numbers of the import's pilots that somebody has changed or commented on since; locks them all. That a decision date
   * passed meanwhile is nobody's doing.
   */
  async changedSince(id: ImportId): Promise<readonly number[]> {
    const rows = await this.database.rows<{ number: number }>(sql`
      with mine as (
        select p.id, p.number, p.version, p.import_id, c.version as left_at from pilot p
          left join import_change c on c.pilot_id = p.id and c.import_id = ${id}
        where p.import_id = ${id} or c.pilot_id is not null for update of p
      )
      select number from mine
      where version <> coalesce(left_at, 1) + (
          select count(*) from activity a where version <> coalesce(left_at, 1)
            and a.subject_id = mine.id and a.subject_version > coalesce(left_at, 1) and a.actor_id = ${noMember}
            and a.verb = 'callForDecision')
        or (import_id = ${id} and left_at is null and (${saidOf}))
        or exists (select from pilot_source s left join import_change c
            on c.import_id = ${id} and c.mapping = s.mapping and c.source_key = s.source_key
          where s.pilot_id = mine.id and s.import_id <> ${id} and (mine.import_id = ${id} or c.pilot_id is not null))
      order by number`);
    return rows.map(({ number }) => number);
  }

  /** Removes the pilots the import made. */
  async removeNew(id: ImportId): Promise<void> {
    await this.database.rows(sql`delete from pilot where import_id = ${id}`);
  }

  /** Gives the pilots it changed, and their sources, back what they said before. */
  async restoreChanged(workspaceId: WorkspaceId, id: ImportId, now: Instant): Promise<void> {
    const settings = restored.map((column) => raw(`${column} = b.${column}`));
    const before = sql`import_change c cross join lateral jsonb_populate_record(null::pilot, c.pilot_before) b
      where c.import_id = ${id} and c.pilot_before is not null`;
    await this.database.rows(sql`
      update pilot p set ${join(settings, ', ')}, updated_at = ${now}, version = p.version + 1
      from ${before} and p.id = c.pilot_id`);
    await this.database.rows(sql`
      delete from pilot_system t using import_change c
      where c.import_id = ${id} and c.pilot_before is not null and t.pilot_id = c.pilot_id`);
    await this.database.rows(sql`
      insert into pilot_system (workspace_id, pilot_id, system_id, access, approver_id)
      select ${workspaceId}, c.pilot_id, t.system_id, t.access, t.approver_id from import_change c
        cross join lateral jsonb_to_recordset(c.pilot_before->'touched') as t (system_id uuid, access text, approver_id uuid)
      where c.import_id = ${id}`);
    await this.restoreSources(id);
  }

  /** Removes programs, units and systems it made, unless something else has come to use or change them. */
  async removeMade(made: Made): Promise<void> {
    for (const kind of ['program', 'unit', 'system'] as const)
      await this.database.rows(sql`
        delete from ${raw(kind)} made
        where id = any(${[...(made[kind] ?? [])]}::uuid[]) and version = 1 and not (${usedBy[kind]})`);
  }

  private async restoreSources(id: ImportId): Promise<void> {
    const key = sql`s.mapping = c.mapping and s.source_key = c.source_key`;
    await this.database.rows(sql`
      delete from pilot_source s using import_change c
      where c.import_id = ${id} and c.source_before is null and ${key}`);
    await this.database.rows(sql`
      update pilot_source s set import_id = b.import_id, row = b.row, fingerprint = b.fingerprint, stated = b.stated,
        given = b.given, remarks = b.remarks
      from import_change c cross join lateral jsonb_populate_record(null::pilot_source, c.source_before) b
      where c.import_id = ${id} and c.source_before is not null and ${key}`);
  }
}
