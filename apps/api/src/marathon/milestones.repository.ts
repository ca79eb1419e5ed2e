import { Injectable } from '@nestjs/common';
import type { Day, Instant } from '@scrimmage/domain/calendar';
import type { MilestoneId, SprintId, TeamId, WorkspaceId } from '@scrimmage/domain/ids';
import type { Milestone, MilestoneChange, MilestonePart } from '@scrimmage/domain/milestone';
import sql from 'sql-template-tag';
import { v7 as uuidv7 } from 'uuid';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { VersionedRows } from '../platform/database/versioned-rows.js';
import { MilestoneChangeTable, MilestoneTable } from './milestone.table.js';

const columns = columnsOf(MilestoneTable);

/** A change as it is said: what is left out is null. */
export type SaidChange = Pick<MilestoneChange, 'kind' | 'saidBy' | 'saidAt'> &
  Partial<Omit<MilestoneChange, 'workspaceId' | 'id' | 'milestoneId' | 'takenBack'>>;

/** Milestones as rows to be added and changed, with their parts and what changed them. */
@Injectable()
export class MilestonesRepository extends VersionedRows<Milestone> {
  constructor(database: Database) {
    super(database, { table: MilestoneTable, select: sql`select ${columns} from milestone` });
  }

  /** Whoever adds in this workspace at the same moment is waited for. */
  async holdNumbers(workspaceId: WorkspaceId): Promise<void> {
    await this.takeNumbers(workspaceId, 0);
  }

  /** Takes `count` numbers in a row and returns the first. */
  async takeNumbers(workspaceId: WorkspaceId, count: number): Promise<number> {
    const row = await this.database.row<{ last: number }>(sql`
      insert into milestone_counter (workspace_id, last) values (${workspaceId}, ${count})
      on conflict (workspace_id) do update set last = milestone_counter.last + ${count} returning last`);
    return (row?.last ?? 0) - count + 1;
  }

  /** The one of this id, when it is there already. */
  known(id: string): Promise<Milestone | null> {
    return this.database.row<Milestone>(sql`select ${columns} from milestone where id = ${id}`);
  }

  /** Of these, those there are, locked until the change ends, always in the same order. */
  locked(ids: readonly string[]): Promise<readonly Milestone[]> {
    return this.database.rows<Milestone>(sql`
      select ${columns} from milestone where id = any(${[...ids]}::uuid[]) order by id for update`);
  }

  parts({ id }: Pick<Milestone, 'id'>): Promise<readonly MilestonePart[]> {
    return this.database.rows<MilestonePart>(sql`
      select team_id as "teamId", remaining, finished from milestone_part where milestone_id = ${id} order by team_id`);
  }

  async replaceParts({ workspaceId, id }: Milestone, parts: readonly MilestonePart[]): Promise<void> {
    const teams = parts.map(({ teamId }) => teamId);
    await this.database.rows(sql`
      delete from milestone_part where milestone_id = ${id} and team_id <> all(${teams}::uuid[])`);
    await this.database.rows(sql`
      insert into milestone_part (workspace_id, milestone_id, team_id, remaining, finished)
      select ${workspaceId}, ${id}, * from unnest(${teams}::uuid[],
        ${parts.map(({ remaining }) => remaining)}::int[], ${parts.map(({ finished }) => finished)}::int[])
      on conflict (workspace_id, milestone_id, team_id)
        do update set remaining = excluded.remaining, finished = excluded.finished`);
  }

  async say({ workspaceId, id }: Milestone, changes: readonly SaidChange[]): Promise<void> {
    const rows = changes.map(
      (change): MilestoneChange => ({
        workspaceId,
        id: uuidv7(),
        milestoneId: id,
        teamId: null,
        sprintId: null,
        items: null,
        wantedBefore: null,
        wantedAfter: null,
        reason: null,
        takenBack: false,
        ...change,
      }),
    );
    if (rows.length > 0) await this.database.manager.insert(MilestoneChangeTable, rows);
  }

  /** What a sprint moved, each milestone once. */
  moves(
    sprintId: SprintId,
  ): Promise<readonly { milestoneId: MilestoneId; finished: number; added: number }[]> {
    return this.database.rows(sql`
      select milestone_id as "milestoneId", coalesce(sum(items) filter (where kind = 'FINISHED'), 0)::int as finished,
        coalesce(sum(items) filter (where kind = 'GREW'), 0)::int as added
      from milestone_change where sprint_id = ${sprintId} and not taken_back group by 1 order by 1`);
  }

  /** What a sprint moved counts no more, nor that it was reached, whoever's sprint that was. */
  async takeBack(sprintId: SprintId, milestones: readonly MilestoneId[]): Promise<void> {
    await this.database.rows(sql`
      update milestone_change set taken_back = true where not taken_back and (sprint_id = ${sprintId}
        or (kind = 'REACHED' and milestone_id = any(${[...milestones]}::uuid[])))`);
  }

  /** Of these, those that were counted anew or dropped after a moment. */
  async countedAnewSince(
    ids: readonly MilestoneId[],
    moment: Instant,
  ): Promise<readonly { number: number }[]> {
    return this.database.rows(sql`
      select distinct m.number from milestone_change c join milestone m on m.id = c.milestone_id
      where c.milestone_id = any(${[...ids]}::uuid[]) and c.kind in ('RESCOPED', 'DROPPED') and c.said_at > ${moment}
      order by 1`);
  }

  /** The last day on which a sprint that moved it ended; null: none has. */
  async lastMovedOn({ id }: Milestone): Promise<Day | null> {
    const row = await this.database.row<{ day: Day | null }>(sql`
      select max(s.ends_on) as day from milestone_change c join sprint s on s.id = c.sprint_id
      where c.milestone_id = ${id} and not c.taken_back`);
    return row?.day ?? null;
  }

  /** Whether a team has anything left to finish in an open milestone. */
  async hasItems(teamId: TeamId): Promise<boolean> {
    const row = await this.database.row<{ any: boolean }>(sql`
      select exists (select from milestone_part p join milestone m on m.id = p.milestone_id
        where p.team_id = ${teamId} and m.state = 'OPEN' and p.remaining > 0) as any`);
    return row?.any ?? false;
  }
}
