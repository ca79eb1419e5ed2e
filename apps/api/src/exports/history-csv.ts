import type { Day } from '@scrimmage/domain/calendar';
import { csvRow } from '@scrimmage/domain/exports/csv';
import { isUuid } from '@scrimmage/domain/ids';
import sql from 'sql-template-tag';
import type { Database } from '../platform/database/database.js';

/** Whose past is asked for; what is left out narrows nothing, and an id that is none finds nothing. */
export interface HistoryAsked {
  readonly programId: string | null;
  readonly teamId: string | null;
}

interface Row {
  readonly number: number;
  readonly team: string;
  readonly period: Day;
  readonly finished: number;
  readonly added: number | null;
  readonly planned: number | null;
  readonly lastDay: Day;
  readonly focus: string;
}

const pageRows = 5_000;
const nothing = '00000000-0000-0000-0000-000000000000';

/** What the address of the file says. */
export function historyAsked({ program, team }: Readonly<Record<string, unknown>>): HistoryAsked {
  const id = (given: unknown) =>
    given === undefined ? null : typeof given === 'string' && isUuid(given) ? given : nothing;
  return { programId: id(program), teamId: id(team) };
}

/**
 * What teams finished, one row for each sprint that is over and was counted, a period being its first day. The first four columns
 * are those of the back-test; the others let the same file come in again and be the same sprints. Teams of one name in two programs
 * are told apart by their program.
 */
export async function* historyAsCsv(
  database: Database,
  { programId, teamId }: HistoryAsked,
): AsyncGenerator<string> {
  yield csvRow(['team', 'period', 'finished', 'added', 'planned', 'last_day', 'sprint_name']);
  let after = 0;
  for (;;) {
    const page = await database.rows<Row>(sql`
      with named as (
        select t.id, t.program_id, t.name || case when count(*) over (partition by t.name) > 1 then ' (' || p.name || ')' else '' end
          as name
        from team t join program p on p.id = t.program_id
        where (${programId}::uuid is null or t.program_id = ${programId}) and (${teamId}::uuid is null or t.id = ${teamId})
      ), counted as (
        select row_number() over (order by t.name, t.id, s.ends_on, s.number)::int as number, t.name as team,
          s.starts_on as period, s.finished, s.added, s.planned_items as planned, s.ends_on as "lastDay", s.focus
        from sprint s join named t on t.id = s.team_id
        where s.outcome is not null and s.outcome <> 'CANCELLED' and s.finished is not null
      )
      select * from counted where number > ${after} order by number limit ${pageRows}`);
    for (const { team, period, finished, added, planned, lastDay, focus } of page)
      yield csvRow([team, period, finished, added, planned, lastDay, focus]);
    if (page.length < pageRows) return;
    after = page.at(-1)?.number ?? after;
  }
}
