import { Injectable } from '@nestjs/common';
import type { Instant } from '@scrimmage/domain/calendar';
import type { MemberId } from '@scrimmage/domain/ids';
import type { SavedView } from '@scrimmage/domain/saved-view';
import type { ViewList } from '@scrimmage/domain/view-params';
import sql from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { VersionedRows } from '../platform/database/versioned-rows.js';
import { SavedViewTable } from './saved-view.table.js';

const columns = columnsOf(SavedViewTable);

/** Saved views as rows to be added and changed. */
@Injectable()
export class ViewsRepository extends VersionedRows<SavedView> {
  constructor(database: Database) {
    super(database, { table: SavedViewTable, select: sql`select ${columns} from saved_view` });
  }

  known(id: string): Promise<SavedView | null> {
    return this.database.row<SavedView>(sql`select ${columns} from saved_view where id = ${id}`);
  }

  /** How many a member keeps of a list, beside the deleted ones. */
  async countOf(ownerId: MemberId, list: ViewList): Promise<number> {
    const found = await this.database.row<{ n: number }>(sql`
      select count(*)::int as n from saved_view
      where owner_id = ${ownerId} and list = ${list} and deleted_at is null`);
    return found?.n ?? 0;
  }

  /** Forgets what a member deleted before that moment. */
  async forgetDeleted(ownerId: MemberId, before: Instant): Promise<void> {
    await this.database.rows(
      sql`delete from saved_view where owner_id = ${ownerId} and deleted_at < ${before}`,
    );
  }
}
