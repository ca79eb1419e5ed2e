import { Injectable } from '@nestjs/common';
import type { Instant } from '@scrimmage/domain/calendar';
import type { Dashboard, DashboardLink } from '@scrimmage/domain/dashboard';
import type { DashboardId, MemberId } from '@scrimmage/domain/ids';
import sql from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { VersionedRows } from '../platform/database/versioned-rows.js';
import { DashboardTable } from './dashboard.table.js';
import { DashboardLinkTable } from './dashboard-link.table.js';

const columns = columnsOf(DashboardTable);

/** Dashboards as rows to be added and changed, and the links to them. */
@Injectable()
export class DashboardsRepository extends VersionedRows<Dashboard> {
  constructor(database: Database) {
    super(database, { table: DashboardTable, select: sql`select ${columns} from dashboard` });
  }

  known(id: string): Promise<Dashboard | null> {
    return this.database.row<Dashboard>(sql`select ${columns} from dashboard where id = ${id}`);
  }

  /** How many a member keeps, beside the deleted ones. */
  async countOf(ownerId: MemberId): Promise<number> {
    const found = await this.database.row<{ n: number }>(
      sql`select count(*)::int as n from dashboard where owner_id = ${ownerId} and deleted_at is null`,
    );
    return found?.n ?? 0;
  }

  /** Forgets what a member deleted before that moment. */
  async forgetDeleted(ownerId: MemberId, before: Instant): Promise<void> {
    await this.database.rows(
      sql`delete from dashboard where owner_id = ${ownerId} and deleted_at < ${before}`,
    );
  }

  async endLinks(id: DashboardId, at: Instant): Promise<void> {
    await this.database.rows(
      sql`update dashboard_link set ended_at = ${at} where dashboard_id = ${id} and ended_at is null`,
    );
  }

  async open(link: DashboardLink): Promise<void> {
    await this.database.manager.insert(DashboardLinkTable, link as never);
  }
}
