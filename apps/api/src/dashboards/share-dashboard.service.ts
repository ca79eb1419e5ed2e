import { Injectable } from '@nestjs/common';
import type { ShareDashboardInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import type { Instant } from '@scrimmage/domain/calendar';
import type { Dashboard } from '@scrimmage/domain/dashboard';
import { dashboardSharingInput } from '@scrimmage/domain/dashboard-input';
import type { DashboardLinkId } from '@scrimmage/domain/ids';
import { checked } from '@scrimmage/domain/problems';
import { v7 as uuidv7 } from 'uuid';
import { newKey } from '../platform/auth/keys.js';
import { Clock } from '../platform/clock.js';
import { differences } from '../platform/database/differences.js';
import type { Reply } from '../platform/graphql/payload.js';
import { DashboardsRepository } from './dashboards.repository.js';
import { OwnDashboards } from './own-dashboards.js';

const dayMs = 86_400_000;

/** A dashboard after it was shared, and the token of a new link, shown this once. */
export interface SharedDashboard {
  readonly dashboard: Dashboard;
  readonly token: string | null;
}

/** Says who else may read a dashboard: every member, or members with a link that ends. */
@Injectable()
export class ShareDashboardService {
  constructor(
    private readonly dashboards: DashboardsRepository,
    private readonly own: OwnDashboards,
    private readonly clock: Clock,
  ) {}

  async share(actor: Actor, given: ShareDashboardInput): Promise<Reply<SharedDashboard>> {
    const dashboard = await this.own.require(actor, given.dashboardId);
    const input = checked(dashboardSharingInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    if (dashboard.deletedAt !== null) return no('DASHBOARD_DELETED');
    const { linkDays, endLink } = input.value;
    const at = this.clock.now();
    const sharing = input.value.sharing ?? dashboard.sharing;
    const after =
      sharing === dashboard.sharing ? dashboard : await this.dashboards.update(dashboard, { sharing });
    // The newer link is the only one.
    if (endLink || linkDays !== null) await this.dashboards.endLinks(dashboard.id, at);
    const until = linkDays === null ? null : new Date(Date.parse(at) + linkDays * dayMs).toISOString();
    const token = until === null ? null : await this.open(after, at, until);
    const linked = until === null ? {} : { linkUntil: [null, until] as const };
    this.own.tell('shareDashboard', after, {
      at,
      changes: { ...differences(dashboard, { sharing }), ...linked },
    });
    return { ok: true, value: { dashboard: after, token } };
  }

  private async open({ workspaceId, id }: Dashboard, openedAt: Instant, until: Instant): Promise<string> {
    const { text, hash } = newKey(workspaceId, 'LINK');
    await this.dashboards.open({
      workspaceId,
      id: uuidv7() as DashboardLinkId,
      dashboardId: id,
      tokenHash: hash.toString('hex'),
      openedAt,
      until,
      endedAt: null,
    });
    return text;
  }
}
