import type { System } from '@scrimmage/domain/systems';
import { EntitySchema } from 'typeorm';

export const SystemTable = new EntitySchema<System>({
  name: 'System',
  tableName: 'system',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    mode: { type: 'text', nullable: true },
    layer: { type: 'text', nullable: true },
    ownerId: { name: 'owner_id', type: 'uuid', nullable: true },
    version: { type: 'integer' },
  },
});
