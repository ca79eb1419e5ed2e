import type { Dashboard } from '@scrimmage/domain/dashboard';
import { EntitySchema } from 'typeorm';

export const DashboardTable = new EntitySchema<Dashboard>({
  name: 'Dashboard',
  tableName: 'dashboard',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    ownerId: { name: 'owner_id', type: 'uuid' },
    title: { type: 'text' },
    tiles: { type: 'json' },
    sharing: { type: 'text' },
    madeAt: { name: 'made_at', type: 'timestamptz' },
    changedAt: { name: 'changed_at', type: 'timestamptz' },
    deletedAt: { name: 'deleted_at', type: 'timestamptz', nullable: true },
    version: { type: 'integer' },
  },
});
