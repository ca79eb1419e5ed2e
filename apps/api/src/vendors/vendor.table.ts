import type { Vendor } from '@scrimmage/domain/vendors';
import { EntitySchema } from 'typeorm';

export const VendorTable = new EntitySchema<Vendor>({
  name: 'Vendor',
  tableName: 'vendor',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    nameKey: { name: 'name_key', type: 'text' },
    website: { type: 'text', nullable: true },
    note: { type: 'text', nullable: true },
    contacts: { type: 'json' },
    documents: { type: 'json' },
    mergedInto: { name: 'merged_into', type: 'uuid', nullable: true },
    createdBy: { name: 'created_by', type: 'uuid' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    updatedAt: { name: 'updated_at', type: 'timestamptz' },
    version: { type: 'integer' },
  },
});
