import type { SavedView } from '@scrimmage/domain/saved-view';
import { EntitySchema } from 'typeorm';

export const SavedViewTable = new EntitySchema<SavedView>({
  name: 'SavedView',
  tableName: 'saved_view',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    ownerId: { name: 'owner_id', type: 'uuid' },
    list: { type: 'text' },
    name: { type: 'text' },
    params: { type: 'json' },
    sharing: { type: 'text' },
    madeAt: { name: 'made_at', type: 'timestamptz' },
    changedAt: { name: 'changed_at', type: 'timestamptz' },
    deletedAt: { name: 'deleted_at', type: 'timestamptz', nullable: true },
    version: { type: 'integer' },
  },
});
