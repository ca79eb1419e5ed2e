import { Injectable } from '@nestjs/common';
import type { BulkEdit } from '@scrimmage/domain/bulk-edit';
import sql from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { VersionedRows } from '../platform/database/versioned-rows.js';
import { BulkEditTable } from './bulk-edit.table.js';

const columns = columnsOf(BulkEditTable);

/** Changes of many pilots as rows to be added, and marked as taken back. */
@Injectable()
export class BulkEditsRepository extends VersionedRows<BulkEdit> {
  constructor(database: Database) {
    super(database, { table: BulkEditTable, select: sql`select ${columns} from bulk_edit` });
  }

  known(id: string): Promise<BulkEdit | null> {
    return this.database.row<BulkEdit>(sql`select ${columns} from bulk_edit where id = ${id}`);
  }
}
