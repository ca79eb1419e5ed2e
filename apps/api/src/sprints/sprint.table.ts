import type { Sprint } from '@scrimmage/domain/sprint';
import { EntitySchema } from 'typeorm';

export const SprintTable = new EntitySchema<Sprint>({
  name: 'Sprint',
  tableName: 'sprint',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    number: { type: 'integer' },
    teamId: { name: 'team_id', type: 'uuid' },
    focus: { type: 'text' },
    goals: { type: 'json' },
    startsOn: { name: 'starts_on', type: 'date' },
    endsOn: { name: 'ends_on', type: 'date' },
    plannedItems: { name: 'planned_items', type: 'integer', nullable: true },
    capacity: { type: 'double precision', nullable: true },
    outcome: { type: 'text', nullable: true },
    finished: { type: 'integer', nullable: true },
    added: { type: 'integer', nullable: true },
    evidence: { type: 'text', nullable: true },
    evidenceUrl: { name: 'evidence_url', type: 'text', nullable: true },
    learned: { type: 'text', nullable: true },
    nextFocus: { name: 'next_focus', type: 'text', nullable: true },
    plannedBy: { name: 'planned_by', type: 'uuid' },
    plannedAt: { name: 'planned_at', type: 'timestamptz' },
    closedBy: { name: 'closed_by', type: 'uuid', nullable: true },
    closedAt: { name: 'closed_at', type: 'timestamptz', nullable: true },
    importId: { name: 'import_id', type: 'uuid', nullable: true },
    version: { type: 'integer' },
  },
});
