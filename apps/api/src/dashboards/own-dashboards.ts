import { Injectable } from '@nestjs/common';
import type { Verb } from '@scrimmage/domain/activity';
import type { Changes } from '@scrimmage/domain/activity-words';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import type { Instant } from '@scrimmage/domain/calendar';
import { type Dashboard, dashboardLabel } from '@scrimmage/domain/dashboard';
import { changesDashboard, seesDashboard } from '@scrimmage/domain/dashboard-access';
import { mostDashboards } from '@scrimmage/domain/dashboard-input';
import { policy } from '@scrimmage/domain/policy';
import { Database } from '../platform/database/database.js';
import { forbidden, notFound } from '../platform/graphql/faults.js';
import { DashboardsRepository } from './dashboards.repository.js';

/** Opening dashboards for a change by their owners, and telling what was done to them. */
@Injectable()
export class OwnDashboards {
  constructor(
    private readonly dashboards: DashboardsRepository,
    private readonly database: Database,
  ) {}

  /** The dashboard, locked until the change ends; a fault when there is none to see, or it is another's. */
  async require(actor: Actor, id: string): Promise<Dashboard> {
    const dashboard = await this.dashboards.require(id);
    if (!seesDashboard(actor, dashboard)) throw notFound();
    if (!changesDashboard(actor, dashboard)) throw forbidden(policy.keepDashboards.who);
    return dashboard;
  }

  /** Why no other one is kept; null: there is room. */
  async full({ memberId }: Actor) {
    const count = await this.dashboards.countOf(memberId);
    return count < mostDashboards ? null : no('TOO_MANY_DASHBOARDS', { most: String(mostDashboards) });
  }

  /** Tells that it was done and by whom; of what is in it, nothing: the history is everybody's. */
  tell(verb: Verb, dashboard: Dashboard, told: { readonly at: Instant; readonly changes?: Changes }): void {
    this.database.announce({
      verb,
      subjectType: 'Dashboard',
      subjectId: dashboard.id,
      subjectLabel: dashboardLabel(dashboard),
      ...told,
    });
  }
}
