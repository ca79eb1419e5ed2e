import { Injectable } from '@nestjs/common';
import type { ProgramId } from '@scrimmage/domain/ids';
import type { Program } from '@scrimmage/domain/programs';
import sql from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import { notFound } from '../platform/graphql/faults.js';
import { ProgramTable } from './program.table.js';

/** Programs as rows to be changed. */
@Injectable()
export class ProgramsRepository {
  constructor(private readonly database: Database) {}

  /** The program, locked until the change ends. */
  async require(id: ProgramId): Promise<Program> {
    const program = await this.database.row<Program>(sql`
      select workspace_id as "workspaceId", id, name, purpose, owner_id as "ownerId", version
      from program where id = ${id} for update`);
    if (!program) throw notFound();
    return program;
  }

  async insert(program: Program): Promise<void> {
    await this.database.manager.insert(ProgramTable, program);
  }

  async update(
    program: Program,
    changes: Partial<Pick<Program, 'name' | 'purpose' | 'ownerId'>>,
  ): Promise<Program> {
    const version = program.version + 1;
    await this.database.manager.update(
      ProgramTable,
      { workspaceId: program.workspaceId, id: program.id },
      { ...changes, version },
    );
    return { ...program, ...changes, version };
  }
}
