import { Injectable } from '@nestjs/common';
import type { System } from '@scrimmage/domain/systems';
import sql from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { VersionedRows } from '../platform/database/versioned-rows.js';
import { SystemTable } from './system.table.js';

/** Systems as rows to be changed. */
@Injectable()
export class SystemsRepository extends VersionedRows<System> {
  constructor(database: Database) {
    super(database, { table: SystemTable, select: sql`select ${columnsOf(SystemTable)} from system` });
  }
}
