import type { PilotTemplate } from '@scrimmage/domain/pilot-template';
import { EntitySchema } from 'typeorm';

export const PilotTemplateTable = new EntitySchema<PilotTemplate>({
  name: 'PilotTemplate',
  tableName: 'pilot_template',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    ownerId: { name: 'owner_id', type: 'uuid' },
    name: { type: 'text' },
    defaults: { type: 'json' },
    madeAt: { name: 'made_at', type: 'timestamptz' },
    changedAt: { name: 'changed_at', type: 'timestamptz' },
    deletedAt: { name: 'deleted_at', type: 'timestamptz', nullable: true },
    version: { type: 'integer' },
  },
});
