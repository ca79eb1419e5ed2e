import { Injectable } from '@nestjs/common';
import type { ImportTarget } from '@scrimmage/domain/imports/import-target';
import sql, { join, raw, type Sql } from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import { decided } from './staged-row.js';

const mostMerges = 5;

/** Under which name a row's pilot is known, and which of its fields the file decides. */
export interface MergeRules {
  readonly mapping: string;
  /** Our own export: rows may also name pilots of this workspace by their id, and kept columns are our own words. */
  readonly own: boolean;
  readonly mapped: ReadonlySet<ImportTarget>;
}

/** How many of the staged rows are new, change something, and change nothing. */
export interface Fates {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
}

const columns = decided.map(({ column }) => column);
const of = (table: string) => raw(columns.map((column) => `${table}.${column}`).join(', '));

/** What a field becomes: as the file says where that differs from what it said before, else as it is. */
function merged(column: string, target: ImportTarget, { mapped }: MergeRules): Sql {
  if (!mapped.has(target))
    return raw(`case when p.id is null then s.${column} else p.${column} end as ${column}`);
  // An address nobody here has takes nobody's lead away.
  const usable = column === 'lead_id' ? "and (s.lead_id is not null or s.stated->>'lead_id' is null)" : '';
  return raw(`case when p.id is null or ((ps.pilot_id is null
    or s.stated->>'${column}' is distinct from ps.stated->>'${column}') ${usable}) then s.${column} else p.${column} end as ${column}`);
}

/** Compares staged rows with the pilots they are about, three ways: what is there, what the file says, what it said before. */
@Injectable()
export class MergeRepository {
  constructor(private readonly database: Database) {}

  /** Fills the temporary table `merged`: one row for each accepted row, with its fate and what its pilot is to be. */
  async merge(rules: MergeRules): Promise<Fates> {
    const byId = rules.own
      ? sql`case when s.source_key ~ '^id:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then substr(s.source_key, 4)::uuid end`
      : sql`null::uuid`;
    const fields = decided.map(({ column, target }) => merged(column, target, rules));
    const reworded = rules.own ? sql`false` : sql`fingerprint is distinct from print_before`;
    await this.database.rows(sql`
      create temporary table merged on commit drop as
      with met as (
        select s.row, s.new_id, s.fingerprint, p.id as pilot_id, p.version, ps.fingerprint as print_before, p as before,
          ${join(fields, ', ')}
        from staged s left join pilot_source ps on ps.mapping = ${rules.mapping} and ps.source_key = s.source_key
          left join pilot p on p.id = coalesce(ps.pilot_id, ${byId})
        where s.source_key is not null
      ), possible as (
        select row, new_id, fingerprint, pilot_id, version, print_before, before, ${raw(possibleColumns)} from met
      ), judged as (
        select *, pilot_id is not null and (${of('possible')}) is distinct from (${beforeColumns}) as touches from possible
      ), fated as (
        select row, new_id, pilot_id, version, touches, ${of('judged')},
          case when pilot_id is null then 'NEW' when touches or ${reworded} then 'CHANGED' else 'UNCHANGED' end as fate
        from judged
      )
      select *, row_number() over (partition by fate order by row)::int as place from fated`);
    await this.database.rows(sql`create index on merged (fate, place)`);
    await this.database.rows(sql`analyze merged`);
    const rows = await this.database.rows<{ fate: string; n: number }>(
      sql`select fate, count(*)::int as n from merged group by fate`,
    );
    const count = (fate: string) => rows.find((row) => row.fate === fate)?.n ?? 0;
    return { new: count('NEW'), changed: count('CHANGED'), unchanged: count('UNCHANGED') };
  }

  /** The same, with every pilot that will change locked as it was compared: nobody's edit in between is lost. */
  async mergeAndLock(rules: MergeRules): Promise<Fates> {
    for (let attempt = 1; attempt <= mostMerges; attempt++) {
      const fates = await this.merge(rules);
      const moved = await this.database.row(sql`
        with locked as (
          select id, version from pilot where id in (select pilot_id from merged where fate = 'CHANGED') for update
        )
        select 1 from locked join merged on merged.pilot_id = locked.id where locked.version <> merged.version limit 1`);
      if (!moved) return fates;
      await this.database.rows(sql`drop table merged`);
    }
    throw new Error('The pilots of this file are being edited faster than they can be compared.');
  }
}

/** A day its stage rules out is not kept. */
const possibleColumns = columns
  .map((column) =>
    column === 'closed_on' ? "case when stage = 'CLOSED' then closed_on end as closed_on" : column,
  )
  .join(', ');
const beforeColumns = raw(columns.map((column) => `(before).${column}`).join(', '));
