import { Injectable } from '@nestjs/common';
import type { SprintFilter } from '@scrimmage/contract/generated/schema-types';
import { type PilotId, type ProgramId, type SprintId, type TeamId } from '@scrimmage/domain/ids';
import type { Sprint, Team } from '@scrimmage/domain/sprint';
import type DataLoader from 'dataloader';
import sql, { join, type Sql } from 'sql-template-tag';
import { amongIds } from '../platform/database/among-ids.js';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { listsBy } from '../platform/database/group-rows.js';
import { type Connection, connection, keyOf, type PageArgs } from '../platform/graphql/connection.js';
import { loaderById } from '../platform/graphql/loader.js';
import { SprintTable } from './sprint.table.js';
import { TeamTable } from './team.table.js';

const columns = columnsOf(SprintTable, [], 's');
const teamColumns = columnsOf(TeamTable);
const SprintLoader = {};
const TeamLoader = {};
const TeamsOfProgram = {};
const TeamsOfPilot = {};
const SprintsOfTeam = {};
const mostOfOwner = 100;

/** The conditions a filter stands for, joined by *and*; `s` is the sprint, `t` its team. */
function conditions(filter: SprintFilter | null): Sql {
  const { programIds, pilotIds, teamIds, outcomes, open } = filter ?? {};
  return join(
    [
      sql`true`,
      ...amongIds(sql`t.program_id`, programIds),
      ...amongIds(sql`t.pilot_id`, pilotIds),
      ...amongIds(sql`t.id`, teamIds),
      ...(outcomes ? [sql`s.outcome = any(${[...outcomes]})`] : []),
      ...(typeof open === 'boolean' ? [open ? sql`s.outcome is null` : sql`s.outcome is not null`] : []),
    ],
    ' and ',
  );
}

/** Questions about teams and their sprints. */
@Injectable()
export class SprintsReader {
  constructor(private readonly database: Database) {}

  get byId(): DataLoader<SprintId, Sprint | null> {
    return loaderById<SprintId, Sprint>(this.database, SprintLoader, (ids) =>
      this.database.rows(sql`select ${columns} from sprint s where s.id = any(${[...ids]})`),
    );
  }

  byNumber(number: number): Promise<Sprint | null> {
    return this.database.row(sql`select ${columns} from sprint s where s.number = ${number}`);
  }

  /** The newest end first. */
  async list(page: PageArgs, filter: SprintFilter | null): Promise<Connection<Sprint>> {
    const [endsOn, number] = page.after === null ? [null, null] : keyOf(page.after, ['date', 'integer']);
    const behind =
      page.after === null ? sql`` : sql`and (s.ends_on, s.number) < (${endsOn}::date, ${number}::int)`;
    const from = sql`from sprint s join team t on t.id = s.team_id where ${conditions(filter)}`;
    const rows = await this.database.rows<Sprint>(sql`
      select ${columns} ${from} ${behind} order by s.ends_on desc, s.number desc limit ${page.first + 1}`);
    return connection(
      rows,
      page,
      (row) => [row.endsOn, row.number],
      async () => (await this.database.row<{ n: number }>(sql`select count(*)::int as n ${from}`))?.n ?? 0,
    );
  }

  get teamById(): DataLoader<TeamId, Team | null> {
    return loaderById<TeamId, Team>(this.database, TeamLoader, (ids) =>
      this.database.rows(sql`select ${teamColumns} from team where id = any(${[...ids]})`),
    );
  }

  /** Each pilot's team, if it has one. */
  get teamOfPilot(): DataLoader<PilotId, readonly Team[]> {
    return listsBy(
      this.database,
      TeamsOfPilot,
      (ids: readonly PilotId[]) => sql`select ${teamColumns} from team where pilot_id = any(${[...ids]})`,
      ({ pilotId }: Team) => pilotId,
    );
  }

  get teamsOfProgram(): DataLoader<ProgramId, readonly Team[]> {
    return listsBy(
      this.database,
      TeamsOfProgram,
      (ids: readonly ProgramId[]) => sql`
        select ${teamColumns} from (select *, row_number() over (partition by program_id order by lower(name), id) as at
          from team where program_id = any(${[...ids]})) t where at <= ${mostOfOwner} order by at`,
      ({ programId }: Team) => programId,
    );
  }

  /** Each team's sprints, the newest end first. */
  get ofTeam(): DataLoader<TeamId, readonly Sprint[]> {
    return listsBy(
      this.database,
      SprintsOfTeam,
      (ids: readonly TeamId[]) => sql`
        select page.* from unnest(${[...ids]}::uuid[]) as wanted (id) cross join lateral (
          select ${columns} from sprint s where s.team_id = wanted.id
          order by s.ends_on desc, s.number desc limit ${mostOfOwner}) page`,
      ({ teamId }: Sprint) => teamId,
    );
  }
}
