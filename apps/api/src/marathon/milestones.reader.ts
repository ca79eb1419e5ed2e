import { Injectable } from '@nestjs/common';
import type { MilestoneFilter } from '@scrimmage/contract/generated/schema-types';
import { type MilestoneId, type ProgramId, type RoadLaneId, type SprintId } from '@scrimmage/domain/ids';
import type { Milestone, MilestoneChange, MilestonePart, RoadLane } from '@scrimmage/domain/milestone';
import type DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { isAmong } from '../platform/database/among-ids.js';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { listsBy } from '../platform/database/group-rows.js';
import { type Connection, connection, keyOf, type PageArgs } from '../platform/graphql/connection.js';
import { loaderById } from '../platform/graphql/loader.js';
import { MilestoneChangeTable, MilestoneTable } from './milestone.table.js';
import { RoadLaneTable } from './road-lane.table.js';

const columns = columnsOf(MilestoneTable, [], 'm');
const changeColumns = columnsOf(MilestoneChangeTable, [], 'c');
const laneColumns = columnsOf(RoadLaneTable);

const MilestoneLoader = {};
const LaneLoader = {};
const LanesLoader = {};
const OfProgramLoader = {};
const PartsLoader = {};
const ChangesLoader = {};
const MovesLoader = {};
const SprintsLoader = {};
const RoadSprintsLoader = {};
const [mostChanges, mostSprints, mostOfRoad] = [100, 50, 100];

/** What a sprint did to a milestone. */
export interface MovedBySprint {
  readonly sprintId: SprintId;
  readonly milestoneId: MilestoneId;
  readonly finished: number;
  readonly added: number;
}

/** A sprint by its id: whoever keeps sprints has the rest. */
interface Named {
  readonly sprintId: SprintId;
}

type OfMilestone<T> = T & { readonly milestoneId: MilestoneId };

/** Questions about roads, their milestones and what moved them; for many of them in as many statements as for one. */
@Injectable()
export class MilestonesReader {
  constructor(private readonly database: Database) {}

  get byId(): DataLoader<MilestoneId, Milestone | null> {
    return loaderById<MilestoneId, Milestone>(this.database, MilestoneLoader, (ids) =>
      this.database.rows(sql`select ${columns} from milestone m where m.id = any(${[...ids]})`),
    );
  }

  byNumber(number: number): Promise<Milestone | null> {
    return this.database.row(sql`select ${columns} from milestone m where m.number = ${number}`);
  }

  /** The next wanted first. */
  async list(page: PageArgs, filter: MilestoneFilter | null): Promise<Connection<Milestone>> {
    const [wanted, number] = page.after === null ? [null, null] : keyOf(page.after, ['date', 'integer']);
    const behind =
      page.after === null
        ? sql``
        : sql`and (coalesce(m.wanted_on, 'infinity'), m.number) > (${wanted}::date, ${number}::int)`;
    const programs = filter?.programIds ? sql`and ${isAmong(sql`m.program_id`, filter.programIds)}` : sql``;
    const from = sql`from milestone m where m.state = any(${[...(filter?.states ?? ['OPEN'])]}) ${programs}`;
    const rows = await this.database.rows<Milestone>(sql`
      select ${columns} ${from} ${behind}
      order by coalesce(m.wanted_on, 'infinity'), m.number limit ${page.first + 1}`);
    return connection(
      rows,
      page,
      (row) => [row.wantedOn ?? 'infinity', row.number],
      async () => (await this.database.row<{ n: number }>(sql`select count(*)::int as n ${from}`))?.n ?? 0,
    );
  }

  get laneById(): DataLoader<RoadLaneId, RoadLane | null> {
    return loaderById<RoadLaneId, RoadLane>(this.database, LaneLoader, (ids) =>
      this.database.rows(sql`select ${laneColumns} from road_lane where id = any(${[...ids]})`),
    );
  }

  get lanesOf(): DataLoader<ProgramId, readonly RoadLane[]> {
    return listsBy(
      this.database,
      LanesLoader,
      (ids: readonly ProgramId[]) =>
        sql`select ${laneColumns} from road_lane where program_id = any(${[...ids]}) order by place, id`,
      ({ programId }: RoadLane) => programId,
    );
  }

  /** Open and reached ones, by lane and wanted day. */
  get ofProgram(): DataLoader<ProgramId, readonly Milestone[]> {
    return listsBy(
      this.database,
      OfProgramLoader,
      (ids: readonly ProgramId[]) => sql`
        select ${columns} from milestone m join road_lane l on l.id = m.lane_id
        where m.program_id = any(${[...ids]}) and m.state <> 'DROPPED'
        order by l.place, l.id, m.wanted_on nulls last, m.number`,
      ({ programId }: Milestone) => programId,
    );
  }

  get partsOf(): DataLoader<MilestoneId, readonly OfMilestone<MilestonePart>[]> {
    return listsBy(
      this.database,
      PartsLoader,
      (ids: readonly MilestoneId[]) => sql`
        select p.milestone_id as "milestoneId", p.team_id as "teamId", p.remaining, p.finished
        from milestone_part p join team t on t.id = p.team_id
        where p.milestone_id = any(${[...ids]}) order by lower(t.name), t.id`,
      ({ milestoneId }: OfMilestone<MilestonePart>) => milestoneId,
    );
  }

  /** What changed each milestone and still counts, the newest first. */
  get changesOf(): DataLoader<MilestoneId, readonly MilestoneChange[]> {
    return listsBy(
      this.database,
      ChangesLoader,
      (ids: readonly MilestoneId[]) => sql`
        select page.* from unnest(${[...ids]}::uuid[]) as wanted (id) cross join lateral (
          select ${changeColumns} from milestone_change c where c.milestone_id = wanted.id and not c.taken_back
          order by c.said_at desc, c.id desc limit ${mostChanges}) page`,
      ({ milestoneId }: MilestoneChange) => milestoneId,
    );
  }

  get movesOf(): DataLoader<SprintId, readonly MovedBySprint[]> {
    return listsBy(
      this.database,
      MovesLoader,
      (ids: readonly SprintId[]) => sql`
        select sprint_id as "sprintId", milestone_id as "milestoneId",
          coalesce(sum(items) filter (where kind = 'FINISHED'), 0)::int as finished,
          coalesce(sum(items) filter (where kind = 'GREW'), 0)::int as added
        from milestone_change where sprint_id = any(${[...ids]}) and not taken_back group by 1, 2 order by 2`,
      ({ sprintId }: MovedBySprint) => sprintId,
    );
  }

  /** Sprints that moved each milestone, the newest end first. */
  get sprintsOf(): DataLoader<MilestoneId, readonly OfMilestone<Named>[]> {
    return listsBy(
      this.database,
      SprintsLoader,
      (ids: readonly MilestoneId[]) => sql`
        select page.*, wanted.id as "milestoneId" from unnest(${[...ids]}::uuid[]) as wanted (id) cross join lateral (
          select s.id as "sprintId" from sprint s where s.id in (
            select c.sprint_id from milestone_change c where c.milestone_id = wanted.id and not c.taken_back)
          order by s.ends_on desc, s.number desc limit ${mostSprints}) page`,
      ({ milestoneId }: OfMilestone<Named>) => milestoneId,
    );
  }

  /** Sprints of the teams of each program, and of those with a part in its milestones, the newest end first. */
  get sprintsOfRoad(): DataLoader<ProgramId, readonly (Named & { readonly roadOf: ProgramId })[]> {
    return listsBy(
      this.database,
      RoadSprintsLoader,
      (ids: readonly ProgramId[]) => sql`
        select page.*, wanted.id as "roadOf" from unnest(${[...ids]}::uuid[]) as wanted (id) cross join lateral (
          select s.id as "sprintId" from sprint s where s.team_id in (
            select t.id from team t where t.program_id = wanted.id
            union select p.team_id from milestone_part p join milestone m on m.id = p.milestone_id
              where m.program_id = wanted.id and m.state <> 'DROPPED')
          order by s.ends_on desc, s.number desc limit ${mostOfRoad}) page`,
      ({ roadOf }: Named & { readonly roadOf: ProgramId }) => roadOf,
    );
  }
}
