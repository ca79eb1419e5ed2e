import { Injectable } from '@nestjs/common';
import type { Program } from '@scrimmage/domain/programs';
import sql from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { VersionedRows } from '../platform/database/versioned-rows.js';
import { ProgramTable } from './program.table.js';

/** Programs as rows to be changed. */
@Injectable()
export class ProgramsRepository extends VersionedRows<Program> {
  constructor(database: Database) {
    super(database, { table: ProgramTable, select: sql`select ${columnsOf(ProgramTable)} from program` });
  }
}
