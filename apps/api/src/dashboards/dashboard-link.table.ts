import type { DashboardLink } from '@scrimmage/domain/dashboard';
import { EntitySchema } from 'typeorm';

export const DashboardLinkTable = new EntitySchema<DashboardLink>({
  name: 'DashboardLink',
  tableName: 'dashboard_link',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    dashboardId: { name: 'dashboard_id', type: 'uuid' },
    tokenHash: { name: 'token_hash', type: 'text' },
    openedAt: { name: 'opened_at', type: 'timestamptz' },
    until: { type: 'timestamptz' },
    endedAt: { name: 'ended_at', type: 'timestamptz', nullable: true },
  },
});
