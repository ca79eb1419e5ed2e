import type { Team } from '@scrimmage/domain/sprint';
import { EntitySchema } from 'typeorm';

export const TeamTable = new EntitySchema<Team>({
  name: 'Team',
  tableName: 'team',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    programId: { name: 'program_id', type: 'uuid' },
    pilotId: { name: 'pilot_id', type: 'uuid', nullable: true },
    own: { type: 'boolean' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    version: { type: 'integer' },
  },
});
