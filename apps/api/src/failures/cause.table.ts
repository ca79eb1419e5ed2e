import type { Cause } from '@scrimmage/domain/causes';
import { EntitySchema } from 'typeorm';

export const CauseTable = new EntitySchema<Cause>({
  name: 'Cause',
  tableName: 'cause',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    hints: { type: 'json' },
    place: { type: 'integer' },
    retired: { type: 'boolean' },
    version: { type: 'integer' },
  },
});
