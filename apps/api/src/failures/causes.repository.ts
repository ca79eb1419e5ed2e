import { Injectable } from '@nestjs/common';
import type { Cause } from '@scrimmage/domain/causes';
import sql from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { VersionedRows } from '../platform/database/versioned-rows.js';
import { CauseTable } from './cause.table.js';

const columns = columnsOf(CauseTable);

/** Causes as rows to be added and changed. */
@Injectable()
export class CausesRepository extends VersionedRows<Cause> {
  constructor(database: Database) {
    super(database, { table: CauseTable, select: sql`select ${columns} from cause` });
  }

  /** The whole list, locked until the change ends: two who add to it at once stand one behind the other. */
  async lockAll(): Promise<readonly Cause[]> {
    await this.database.rows(sql`select id from cause order by id for update`);
    // Read anew: whoever was waited for may have added one.
    return this.database.rows(sql`select ${columns} from cause order by place, id`);
  }
}
