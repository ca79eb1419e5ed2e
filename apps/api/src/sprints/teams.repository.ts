import { Injectable } from '@nestjs/common';
import type { PilotId, ProgramId } from '@scrimmage/domain/ids';
import type { Team } from '@scrimmage/domain/sprint';
import sql, { type Sql } from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { VersionedRows } from '../platform/database/versioned-rows.js';
import { TeamTable } from './team.table.js';

const columns = columnsOf(TeamTable);

/** Teams as rows to be added. */
@Injectable()
export class TeamsRepository extends VersionedRows<Team> {
  constructor(database: Database) {
    super(database, { table: TeamTable, select: sql`select ${columns} from team` });
  }

  known(id: string): Promise<Team | null> {
    return this.one(sql`id = ${id}`);
  }

  ofPilot(id: PilotId): Promise<Team | null> {
    return this.one(sql`pilot_id = ${id}`);
  }

  ownOf(id: ProgramId): Promise<Team | null> {
    return this.one(sql`program_id = ${id} and own`);
  }

  async isTaken(programId: ProgramId, name: string): Promise<boolean> {
    return (await this.one(sql`program_id = ${programId} and name = ${name}`)) !== null;
  }

  private one(condition: Sql): Promise<Team | null> {
    return this.database.row<Team>(sql`select ${columns} from team where ${condition}`);
  }
}
