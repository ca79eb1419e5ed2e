import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { Instant } from '@scrimmage/domain/calendar';
import type { Dashboard, DashboardLink } from '@scrimmage/domain/dashboard';
import { linkStands, seesDashboard } from '@scrimmage/domain/dashboard-access';
import { type DashboardId, isUuid } from '@scrimmage/domain/ids';
import type DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { readKey } from '../platform/auth/keys.js';
import { Clock } from '../platform/clock.js';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { type Connection, connection, keyOf, type PageArgs } from '../platform/graphql/connection.js';
import { loaderById } from '../platform/graphql/loader.js';
import { DashboardTable } from './dashboard.table.js';
import { DashboardLinkTable } from './dashboard-link.table.js';

const columns = columnsOf(DashboardTable);
const DashboardLoader = {};
const LinkLoader = {};

/** Until when a dashboard's link stands. */
interface StandingLink {
  readonly id: DashboardId;
  readonly until: Instant;
}

/** Questions about dashboards, answered with those the actor may read and no others. */
@Injectable()
export class DashboardsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async byId(actor: Actor, id: string): Promise<Dashboard | null> {
    const dashboard = isUuid(id) ? await this.loader.load(id as DashboardId) : null;
    return dashboard && seesDashboard(actor, dashboard) ? dashboard : null;
  }

  /** What a link opens; null when it stands no more, or is none. */
  async byToken(actor: Actor, token: string): Promise<Dashboard | null> {
    const hash = readKey(token, 'LINK')?.hash.toString('hex');
    if (hash === undefined) return null;
    const link = await this.database.row<DashboardLink>(sql`
      select ${columnsOf(DashboardLinkTable)} from dashboard_link where token_hash = ${hash}`);
    if (!link || !linkStands(link, this.clock.now())) return null;
    const dashboard = await this.loader.load(link.dashboardId);
    return dashboard && seesDashboard(actor, dashboard, true) ? dashboard : null;
  }

  /** The last changed first. */
  async list({ memberId }: Actor, page: PageArgs, own: boolean): Promise<Connection<Dashboard>> {
    const [changedAt, id] = page.after === null ? [null, null] : keyOf(page.after, ['timestamptz', 'uuid']);
    const behind =
      page.after === null ? sql`` : sql`and (changed_at, id) < (${changedAt}::timestamptz, ${id}::uuid)`;
    const from = sql`from dashboard
      where deleted_at is null and (owner_id = ${memberId} or (sharing = 'WORKSPACE' and not ${own}::boolean))`;
    const rows = await this.database.rows<Dashboard>(sql`
      select ${columns} ${from} ${behind} order by changed_at desc, id desc limit ${page.first + 1}`);
    return connection(
      rows,
      page,
      (row) => [row.changedAt, row.id],
      async () => (await this.database.row<{ n: number }>(sql`select count(*)::int as n ${from}`))?.n ?? 0,
    );
  }

  /** Until when each dashboard's link stands; null: none does. */
  get linkOf(): DataLoader<DashboardId, StandingLink | null> {
    return loaderById(this.database, LinkLoader, (ids) =>
      this.database.rows<StandingLink>(sql`
        select dashboard_id as id, max(until) as until from dashboard_link where dashboard_id = any(${[...ids]})
          and ended_at is null and until > ${this.clock.now()} group by dashboard_id`),
    );
  }

  private get loader(): DataLoader<DashboardId, Dashboard | null> {
    return loaderById<DashboardId, Dashboard>(this.database, DashboardLoader, (ids) =>
      this.database.rows(sql`select ${columns} from dashboard where id = any(${[...ids]})`),
    );
  }
}
