import { Injectable } from '@nestjs/common';
import sql, { join, raw, type Sql } from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import type { Made } from './import-record.js';
import type { Writing } from './imported-rows.js';
import { type Books, decided } from './staged-row.js';

/** Rows written by one statement: progress is told between two. */
const chunkRows = 5_000;

const columns = decided.map(({ column }) => column);
const list = (table: string) => raw(columns.map((column) => `${table}.${column}`).join(', '));

const source = sql`s.row, s.fingerprint, s.given,
  coalesce((select jsonb_agg(remark->>'sentence') from jsonb_array_elements(s.remarks) remark), '[]')`;

/** Writes what `merged` says, a few thousand rows a statement, all within the current transaction. */
@Injectable()
export class WriteRepository {
  constructor(private readonly database: Database) {}

  /** Makes the programs, units and systems that rows name and nobody has made yet. */
  async makeNames({ actor }: Writing, books: Books): Promise<Made> {
    const make = async (kind: 'program' | 'unit' | 'system', more: Sql, values: Sql) => {
      const rows = await this.database.rows<{ id: string }>(sql`
        insert into ${raw(kind)} (workspace_id, id, name, version${more})
        select ${actor.workspaceId}, made.id, made.name, 1${values}
        from jsonb_to_recordset(${JSON.stringify(books[kind].toMake)}) as made (id uuid, name text)
        where made.id in (select ${raw(`${kind}_id`)} from merged where fate <> 'UNCHANGED') order by made.id returning id`);
      return rows.map(({ id }) => id);
    };
    const purpose = 'Brought in with an import; its purpose is still to be stated.';
    return {
      program: await make('program', sql`, purpose`, sql`, ${purpose}`),
      unit: await make('unit', sql``, sql``),
      system: await make('system', sql``, sql``),
    };
  }

  /** Writes the new pilots, numbered from `first` in the order of the file. */
  async insertNew(
    writing: Writing,
    first: number,
    count: number,
    tell: (rows: number) => Promise<void>,
  ): Promise<void> {
    for (let from = 0; from < count; from += chunkRows) {
      const part = sql`m.fate = 'NEW' and m.place > ${from} and m.place <= ${from + chunkRows}`;
      await this.insertPilots(writing, first, part);
      await this.insertTouched(writing, part);
      await this.upsertSources(writing, part);
      await tell(Math.min(chunkRows, count - from));
    }
  }

  /** Writes what changes in pilots that were there before, after keeping how they were. */
  async updateChanged(writing: Writing, count: number, tell: (rows: number) => Promise<void>): Promise<void> {
    for (let from = 0; from < count; from += chunkRows) {
      const part = sql`m.fate = 'CHANGED' and m.place > ${from} and m.place <= ${from + chunkRows}`;
      await this.keepBefore(writing, part);
      await this.updatePilots(writing, part);
      await this.insertTouched(writing, part);
      await this.upsertSources(writing, part);
      await tell(Math.min(chunkRows, count - from));
    }
  }

  private async insertPilots({ actor, importId, now }: Writing, first: number, part: Sql): Promise<void> {
    await this.database.rows(sql`
      insert into pilot (workspace_id, id, number, ${raw(columns.join(', '))}, import_id, created_at, updated_at, version)
      select ${actor.workspaceId}, m.new_id, ${first - 1}::int + m.place, ${list('m')}, ${importId}, ${now}, ${now}, 1
      from merged m where ${part} order by m.place`);
  }

  private async updatePilots({ now }: Writing, part: Sql): Promise<void> {
    const settings = columns.map((column) => raw(`${column} = m.${column}`));
    await this.database.rows(sql`
      update pilot p set ${join(settings, ', ')}, on_hold = p.on_hold and m.stage <> 'CLOSED',
        updated_at = ${now}, version = p.version + 1
      from merged m where ${part} and m.touches and p.id = m.pilot_id`);
  }

  /** The system a pilot runs on is one it touches. */
  private async insertTouched({ actor }: Writing, part: Sql): Promise<void> {
    await this.database.rows(sql`
      insert into pilot_system (workspace_id, pilot_id, system_id, access)
      select ${actor.workspaceId}, coalesce(m.pilot_id, m.new_id), m.system_id, 'READ'
      from merged m where ${part} and m.system_id is not null and (m.touches or m.fate = 'NEW') on conflict do nothing`);
  }

  private async upsertSources({ actor, importId, mapping }: Writing, part: Sql): Promise<void> {
    await this.database.rows(sql`
      insert into pilot_source (workspace_id, mapping, source_key, pilot_id, import_id, stated, row, fingerprint, given, remarks)
      select ${actor.workspaceId}, ${mapping}, s.source_key, coalesce(m.pilot_id, m.new_id), ${importId}, s.stated, ${source}
      from merged m join staged s on s.row = m.row where ${part}
      on conflict (workspace_id, mapping, source_key) do update set import_id = excluded.import_id, row = excluded.row,
        stated = pilot_source.stated || excluded.stated, fingerprint = excluded.fingerprint, given = excluded.given,
        remarks = excluded.remarks`);
  }

  private async keepBefore({ actor, importId, mapping }: Writing, part: Sql): Promise<void> {
    await this.database.rows(sql`
      insert into import_change (workspace_id, import_id, pilot_id, version, pilot_before, mapping, source_key, source_before)
      select ${actor.workspaceId}, ${importId}, p.id, p.version + m.touches::int,
        case when m.touches then to_jsonb(p) - 'search_text' || jsonb_build_object('touched', (
          select coalesce(jsonb_agg(jsonb_build_object(
            'system_id', t.system_id, 'access', t.access, 'approver_id', t.approver_id)), '[]')
          from pilot_system t where t.pilot_id = p.id)) end,
        ${mapping}, s.source_key, to_jsonb(ps)
      from merged m join staged s on s.row = m.row join pilot p on p.id = m.pilot_id
        left join pilot_source ps on ps.mapping = ${mapping} and ps.source_key = s.source_key
      where ${part}`);
  }
}
