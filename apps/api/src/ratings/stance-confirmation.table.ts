import type { StanceConfirmation } from '@scrimmage/domain/ratings';
import { EntitySchema } from 'typeorm';

export const StanceConfirmationTable = new EntitySchema<StanceConfirmation>({
  name: 'StanceConfirmation',
  tableName: 'stance_confirmation',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    vendorId: { name: 'vendor_id', type: 'uuid' },
    stance: { type: 'text' },
    pretender: { type: 'boolean' },
    reason: { type: 'text' },
    inputsHash: { name: 'inputs_hash', type: 'text' },
    confirmedBy: { name: 'confirmed_by', type: 'uuid' },
    confirmedAt: { name: 'confirmed_at', type: 'timestamptz' },
  },
});
