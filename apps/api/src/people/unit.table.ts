import type { Unit } from '@scrimmage/domain/people';
import { EntitySchema } from 'typeorm';

export const UnitTable = new EntitySchema<Unit>({
  name: 'Unit',
  tableName: 'unit',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    version: { type: 'integer' },
  },
});
