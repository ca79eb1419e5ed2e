import { Injectable } from '@nestjs/common';
import type { SaveDashboardInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import type { Dashboard } from '@scrimmage/domain/dashboard';
import { dashboardInput, deletedDashboardDays, type SavedDashboard } from '@scrimmage/domain/dashboard-input';
import type { DashboardId } from '@scrimmage/domain/ids';
import { checked } from '@scrimmage/domain/problems';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../platform/clock.js';
import { differences } from '../platform/database/differences.js';
import { changedMeanwhile, type Reply } from '../platform/graphql/payload.js';
import { DashboardsRepository } from './dashboards.repository.js';
import { OwnDashboards } from './own-dashboards.js';
import { StoredQueries } from './stored-queries.js';

const dayMs = 86_400_000;

/** Keeping dashboards of one's own, deleting them and bringing them back. */
@Injectable()
export class DashboardsService {
  constructor(
    private readonly dashboards: DashboardsRepository,
    private readonly own: OwnDashboards,
    private readonly queries: StoredQueries,
    private readonly clock: Clock,
  ) {}

  async save(actor: Actor, given: SaveDashboardInput): Promise<Reply<Dashboard>> {
    const input = checked(dashboardInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const problems = this.queries.problemsOf(input.value.tiles);
    if (problems.length) return { ok: false, problems };
    const { version } = given;
    if (version === null || version === undefined) return this.add(actor, input.value);
    return this.edit(actor, version, input.value);
  }

  /** Deleted twice it stays deleted. */
  async delete(actor: Actor, id: string): Promise<Reply<Dashboard>> {
    const dashboard = await this.own.require(actor, id);
    const at = this.clock.now();
    const longAgo = new Date(Date.parse(at) - deletedDashboardDays * dayMs).toISOString();
    await this.dashboards.endLinks(dashboard.id, at);
    const after =
      dashboard.deletedAt === null ? await this.dashboards.update(dashboard, { deletedAt: at }) : dashboard;
    if (after !== dashboard) await this.dashboards.forgetDeleted(actor.memberId, longAgo);
    this.own.tell('deleteDashboard', after, { at });
    return { ok: true, value: after };
  }

  /** What was not deleted stays as it is. */
  async restore(actor: Actor, id: string): Promise<Reply<Dashboard>> {
    const dashboard = await this.own.require(actor, id);
    const full = dashboard.deletedAt === null ? null : await this.own.full(actor);
    if (full) return full;
    const after =
      dashboard.deletedAt === null ? dashboard : await this.dashboards.update(dashboard, { deletedAt: null });
    this.own.tell('restoreDashboard', after, { at: this.clock.now() });
    return { ok: true, value: after };
  }

  /** Sent again with the same id it is found, not doubled. */
  private async add(actor: Actor, { id, title, tiles }: SavedDashboard): Promise<Reply<Dashboard>> {
    const known = id === null ? null : await this.dashboards.known(id);
    const at = this.clock.now();
    if (known) {
      const another = known.version === 1 && Object.keys(differences(known, { title, tiles })).length > 0;
      if (known.ownerId !== actor.memberId || another) return no('ID_TAKEN');
      this.own.tell('saveDashboard', known, { at });
      return { ok: true, value: known };
    }
    const full = await this.own.full(actor);
    if (full) return full;
    const dashboard: Dashboard = {
      workspaceId: actor.workspaceId,
      id: (id ?? uuidv7()) as DashboardId,
      ownerId: actor.memberId,
      title,
      tiles,
      sharing: 'PRIVATE',
      madeAt: at,
      changedAt: at,
      deletedAt: null,
      version: 1,
    };
    await this.dashboards.insert(dashboard);
    this.own.tell('saveDashboard', dashboard, { at });
    return { ok: true, value: dashboard };
  }

  /** One person's page on two screens: what was saved after one looked is not written over. */
  private async edit(
    actor: Actor,
    version: number,
    { id, title, tiles }: SavedDashboard,
  ): Promise<Reply<Dashboard>> {
    if (id === null)
      return {
        ok: false,
        problems: [{ path: 'id', code: 'ID', message: 'Say which dashboard is meant.' }],
      };
    const dashboard = await this.own.require(actor, id);
    if (dashboard.deletedAt !== null) return no('DASHBOARD_DELETED');
    const fields = Object.keys(differences(dashboard, { title, tiles }));
    if (dashboard.version !== version && fields.length) return changedMeanwhile(fields, dashboard);
    const at = this.clock.now();
    const after = await this.dashboards.update(dashboard, { title, tiles, changedAt: at });
    this.own.tell('saveDashboard', after, { at });
    return { ok: true, value: after };
  }
}
