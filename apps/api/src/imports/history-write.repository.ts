import { Injectable } from '@nestjs/common';
import type { WorkspaceId } from '@scrimmage/domain/ids';
import type { ArrivingSprint } from '@scrimmage/domain/imports/history-desk';
import { endedByCounts } from '@scrimmage/domain/sprint';
import sql, { type Sql } from 'sql-template-tag';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '../platform/database/database.js';
import type { ImportCounts } from './import-record.js';
import type { Writing } from './imported-rows.js';
import { NameBook } from './name-book.js';

/** Sprints sent by one statement. */
const chunkRows = 5_000;
/** An id and a blank stand before the name of a team in its book. */
const idLength = 37;

/** A sprint of a file whose team is known, or about to be made. */
type Arriving = ArrivingSprint & { readonly teamId: string };

/** Compares sprints of files with those there are, and writes them, within the current transaction. */
@Injectable()
export class HistoryWriteRepository {
  constructor(private readonly database: Database) {}

  /** Whoever plans sprints in this workspace at the same moment is waited for, so that no team and no number is made twice. */
  async hold(workspaceId: WorkspaceId): Promise<void> {
    await this.takeNumbers(workspaceId, sql`0`);
  }

  /** Every team, by its program and its name. */
  async teams(): Promise<NameBook> {
    const rows = await this.database.rows<{ id: string; name: string }>(
      sql`select id, program_id || ' ' || name as name from team order by created_at, id`,
    );
    return new NameBook(rows, false);
  }

  /** Fills the temporary table `arriving`, each sprint with what would become of it, and remarks on their rows; counts rows. */
  async merge(sprints: readonly Arriving[]): Promise<Pick<ImportCounts, 'new' | 'changed' | 'unchanged'>> {
    await this.fill(sprints);
    await this.database.rows(sql`
      update arriving a set sprint_id = s.id, fate = case
        when s.import_id is null or s.outcome is null or exists (select from activity e where e.subject_id = s.id) then 'OURS'
        when ${figures(sql`s`)} is distinct from ${arrivingFigures} then 'CHANGED'
        else 'SAME' end
      from (
        select distinct on (a.place) a.place, k.* from arriving a join sprint k on k.team_id = a.team_id and k.focus = a.focus
          and case a.known_by when 'FIRST_DAY' then k.starts_on = a.starts_on when 'LAST_DAY' then k.ends_on = a.ends_on
            else true end
        order by a.place, k.number desc) s
      where s.place = a.place`);
    await this.remark();
    const counted = await this.database.row<Pick<ImportCounts, 'new' | 'changed' | 'unchanged'>>(sql`
      select coalesce(sum(rows) filter (where fate = 'NEW'), 0)::int as new,
        coalesce(sum(rows) filter (where fate = 'CHANGED'), 0)::int as changed,
        coalesce(sum(rows) filter (where fate in ('SAME', 'OURS')), 0)::int as unchanged from arriving`);
    return counted ?? { new: 0, changed: 0, unchanged: 0 };
  }

  private async fill(sprints: readonly Arriving[]): Promise<void> {
    await this.database.rows(sql`
      create temporary table arriving (place integer primary key, row integer, rows integer, team_id uuid, new_id uuid, focus text,
        known_by text, starts_on date, ends_on date, spans boolean, planned integer, finished integer, added integer,
        outcome text, sprint_id uuid, fate text default 'NEW') on commit drop`);
    for (let from = 0; from < sprints.length; from += chunkRows) {
      const part = sprints.slice(from, from + chunkRows).map((sprint, at) => ({
        ...sprint,
        place: from + at,
        id: uuidv7(),
        outcome: endedByCounts(sprint.planned, sprint.finished),
      }));
      await this.database.rows(sql`
        insert into arriving
        select place, row, rows, "teamId", id, focus, "knownBy", "startsOn", "endsOn", spans, planned, finished, added, outcome
        from jsonb_to_recordset(${JSON.stringify(part)}::jsonb) as s (place int, row int, rows int, "teamId" uuid, id uuid,
          focus text, "knownBy" text, "startsOn" date, "endsOn" date, spans boolean, planned int, finished int, added int,
          outcome text)`);
    }
    await this.database.rows(sql`analyze arriving`);
  }

  /** What a person should know of a row: that other figures stood here, that somebody changed them, or that days count twice. */
  private async remark(): Promise<void> {
    const standing = sql`'SP-' || s.number || ' has ' || s.finished || ' finished'`;
    await this.say(sql`
      select a.row, 'FIGURES_CHANGED' as kind, ${standing} || case when s.finished <> a.finished then '; the file says '
        || a.finished else ' as the file has, and other days or counts' end || '. It will be as in the file.' as sentence
      from arriving a join sprint s on s.id = a.sprint_id where a.fate = 'CHANGED'`);
    await this.say(sql`
      select a.row, 'CHANGED_HERE' as kind, 'SP-' || s.number || ' has other days or figures, by somebody’s hand; it stays as it is.'
        as sentence
      from arriving a join sprint s on s.id = a.sprint_id
      where a.fate = 'OURS' and ${figures(sql`s`)} is distinct from ${arrivingFigures}`);
    await this.say(sql`
      select a.row, 'DAYS_OVERLAP' as kind, 'Its team has SP-' || min(s.number) || ' in these days already; both will count.'
        as sentence
      from arriving a join sprint s on s.team_id = a.team_id and s.starts_on <= a.ends_on and s.ends_on >= a.starts_on
      where a.fate = 'NEW' and s.outcome <> 'CANCELLED' and s.finished is not null
        and s.id not in (select sprint_id from arriving where sprint_id is not null)
      group by a.place, a.row`);
  }

  private async say(remarks: Sql): Promise<void> {
    await this.database.rows(sql`
      insert into staged (row, remarks)
      select r.row, jsonb_agg(jsonb_build_object('row', r.row, 'severity', 'REMARK', 'kind', r.kind, 'column', null,
        'value', null, 'sentence', r.sentence)) from (${remarks}) r where r.row is not null group by r.row
      on conflict (row) do update set remarks = staged.remarks || excluded.remarks`);
  }

  /** Makes the teams that new sprints are of and nobody has made yet, in the spelling of the file; answers their ids. */
  async makeTeams(
    { actor, now }: Writing,
    toMake: readonly { readonly id: string; readonly name: string }[],
  ): Promise<readonly string[]> {
    const teams = toMake.map(({ id, name }) => ({
      id,
      program: name.slice(0, idLength - 1),
      name: name.slice(idLength),
    }));
    const rows = await this.database.rows<{ id: string }>(sql`
      insert into team (workspace_id, id, name, program_id, own, created_at, version)
      select ${actor.workspaceId}, t.id, t.name, t.program, false, ${now}, 1
      from jsonb_to_recordset(${JSON.stringify(teams)}::jsonb) as t (id uuid, program uuid, name text)
      where t.id in (select team_id from arriving where fate = 'NEW') order by t.id returning id`);
    return rows.map(({ id }) => id);
  }

  /** Writes the new sprints, numbered in the order they ended; each counts as closed when its last day was over. */
  async insertNew({ actor, importId, now }: Writing): Promise<void> {
    const { workspaceId, memberId } = actor;
    const first = await this.takeNumbers(
      workspaceId,
      sql`(select count(*)::int from arriving where fate = 'NEW')`,
    );
    await this.database.rows(sql`
      insert into sprint (workspace_id, id, number, team_id, focus, goals, starts_on, ends_on, planned_items, outcome, finished,
        added, planned_by, planned_at, closed_by, closed_at, import_id, version)
      select ${workspaceId}, new_id, ${first} + (row_number() over (order by ends_on, place))::int, team_id, focus, '[]', starts_on,
        ends_on, planned, outcome, finished, added, ${memberId}, ${now}, ${memberId},
        least(${now}::timestamptz, (ends_on + 1)::timestamp at time zone ${actor.timeZone}), ${importId}, 1
      from arriving where fate = 'NEW'`);
  }

  /** Gives sprints that were brought in before the figures of this file, and keeps those they had. */
  async updateChanged({ actor, importId }: Writing): Promise<void> {
    await this.database.rows(sql`
      insert into import_sprint_change (workspace_id, import_id, sprint_id, before)
      select ${actor.workspaceId}, ${importId}, s.id, jsonb_build_object('starts_on', s.starts_on, 'ends_on', s.ends_on,
        'planned_items', s.planned_items, 'outcome', s.outcome, 'finished', s.finished, 'added', s.added)
      from arriving a join sprint s on s.id = a.sprint_id where a.fate = 'CHANGED'`);
    await this.database.rows(sql`
      update sprint s set finished = a.finished, planned_items = coalesce(a.planned, s.planned_items),
        added = coalesce(a.added, s.added), outcome = a.outcome, starts_on = case when a.spans then a.starts_on else s.starts_on end,
        ends_on = case when a.spans then a.ends_on else s.ends_on end, version = s.version + 1
      from arriving a where a.sprint_id = s.id and a.fate = 'CHANGED'`);
  }

  /** Takes as many numbers in a row as are asked for, and answers the one before the first. */
  private async takeNumbers(workspaceId: WorkspaceId, count: Sql): Promise<number> {
    const row = await this.database.row<{ before: number }>(sql`
      insert into sprint_counter as c (workspace_id, last) values (${workspaceId}, ${count})
      on conflict (workspace_id) do update set last = c.last + ${count} returning last - ${count} as before`);
    return row?.before ?? 0;
  }
}

/** What a file decides of a sprint; what it leaves blank stays as it is. */
const figures = (s: Sql) =>
  sql`(${s}.finished, ${s}.planned_items, ${s}.added, ${s}.starts_on, ${s}.ends_on)`;

const arrivingFigures = sql`(a.finished, coalesce(a.planned, s.planned_items), coalesce(a.added, s.added),
  case when a.spans then a.starts_on else s.starts_on end, case when a.spans then a.ends_on else s.ends_on end)`;
