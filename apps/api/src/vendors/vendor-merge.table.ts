import type { VendorMerge } from '@scrimmage/domain/vendors';
import { EntitySchema } from 'typeorm';

export const VendorMergeTable = new EntitySchema<VendorMerge>({
  name: 'VendorMerge',
  tableName: 'vendor_merge',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    intoId: { name: 'into_id', type: 'uuid' },
    fromId: { name: 'from_id', type: 'uuid' },
    moved: { type: 'json' },
    mergedBy: { name: 'merged_by', type: 'uuid' },
    mergedAt: { name: 'merged_at', type: 'timestamptz' },
    undoneAt: { name: 'undone_at', type: 'timestamptz', nullable: true },
  },
});
