import { Injectable } from '@nestjs/common';
import type { BulkEdit } from '@scrimmage/domain/bulk-edit';
import type { BulkEditId } from '@scrimmage/domain/ids';
import sql from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { loaderById } from '../platform/graphql/loader.js';
import { BulkEditTable } from './bulk-edit.table.js';

const columns = columnsOf(BulkEditTable);
const BulkEditLoader = {};

/** Questions about changes of many pilots. */
@Injectable()
export class BulkEditsReader {
  constructor(private readonly database: Database) {}

  byId(id: BulkEditId): Promise<BulkEdit | null> {
    return loaderById<BulkEditId, BulkEdit>(this.database, BulkEditLoader, (ids) =>
      this.database.rows(sql`select ${columns} from bulk_edit where id = any(${[...ids]})`),
    ).load(id);
  }
}
