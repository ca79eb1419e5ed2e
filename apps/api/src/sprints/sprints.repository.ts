import { Injectable } from '@nestjs/common';
import type { TeamId, WorkspaceId } from '@scrimmage/domain/ids';
import type { Sprint } from '@scrimmage/domain/sprint';
import sql from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { VersionedRows } from '../platform/database/versioned-rows.js';
import { SprintTable } from './sprint.table.js';

const columns = columnsOf(SprintTable);

/** Sprints as rows to be added and changed. */
@Injectable()
export class SprintsRepository extends VersionedRows<Sprint> {
  constructor(database: Database) {
    super(database, { table: SprintTable, select: sql`select ${columns} from sprint` });
  }

  /** Whoever plans in this workspace at the same moment is waited for. */
  async holdNumbers(workspaceId: WorkspaceId): Promise<void> {
    await this.takeNumbers(workspaceId, 0);
  }

  /** Takes `count` numbers in a row and returns the first. */
  async takeNumbers(workspaceId: WorkspaceId, count: number): Promise<number> {
    const row = await this.database.row<{ last: number }>(sql`
      insert into sprint_counter (workspace_id, last) values (${workspaceId}, ${count})
      on conflict (workspace_id) do update set last = sprint_counter.last + ${count} returning last`);
    return (row?.last ?? 0) - count + 1;
  }

  /** The one of this id, when it is there already. */
  known(id: string): Promise<Sprint | null> {
    return this.database.row<Sprint>(sql`select ${columns} from sprint where id = ${id}`);
  }

  /** The sprint of a team that was closed last. */
  lastClosed(teamId: TeamId): Promise<Sprint | null> {
    return this.database.row<Sprint>(sql`
      select ${columns} from sprint where team_id = ${teamId} and closed_at is not null
      order by closed_at desc, number desc limit 1`);
  }
}
