import type { Program } from '@scrimmage/domain/programs';
import { EntitySchema } from 'typeorm';

export const ProgramTable = new EntitySchema<Program>({
  name: 'Program',
  tableName: 'program',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    purpose: { type: 'text' },
    ownerId: { name: 'owner_id', type: 'uuid', nullable: true },
    version: { type: 'integer' },
  },
});
