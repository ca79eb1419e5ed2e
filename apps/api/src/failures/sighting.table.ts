import type { Sighting } from '@scrimmage/domain/failure';
import { EntitySchema } from 'typeorm';

export const SightingTable = new EntitySchema<Sighting>({
  name: 'Sighting',
  tableName: 'sighting',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    failureId: { name: 'failure_id', type: 'uuid' },
    pilotId: { name: 'pilot_id', type: 'uuid', nullable: true },
    programId: { name: 'program_id', type: 'uuid' },
    onDay: { name: 'on_day', type: 'date' },
    note: { type: 'text', nullable: true },
    saidBy: { name: 'said_by', type: 'uuid' },
    saidAt: { name: 'said_at', type: 'timestamptz' },
  },
});
