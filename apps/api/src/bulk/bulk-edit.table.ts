import type { BulkEdit } from '@scrimmage/domain/bulk-edit';
import { EntitySchema } from 'typeorm';

export const BulkEditTable = new EntitySchema<BulkEdit>({
  name: 'BulkEdit',
  tableName: 'bulk_edit',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    byId: { name: 'by_id', type: 'uuid' },
    at: { type: 'timestamptz' },
    reason: { type: 'text' },
    changes: { type: 'json' },
    made: { type: 'json' },
    same: { type: 'json' },
    refused: { type: 'json' },
    undoneAt: { name: 'undone_at', type: 'timestamptz', nullable: true },
    kept: { type: 'json', nullable: true },
    version: { type: 'integer' },
  },
});
