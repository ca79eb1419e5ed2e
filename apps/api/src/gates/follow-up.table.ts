import type { FollowUp } from '@scrimmage/domain/gates';
import { EntitySchema } from 'typeorm';

export const FollowUpTable = new EntitySchema<FollowUp>({
  name: 'FollowUp',
  tableName: 'follow_up',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    pilotId: { name: 'pilot_id', type: 'uuid' },
    decisionId: { name: 'decision_id', type: 'uuid' },
    days: { type: 'integer' },
    dueOn: { name: 'due_on', type: 'date' },
    metric: { type: 'text', nullable: true },
    unit: { type: 'text', nullable: true },
    kind: { type: 'text', nullable: true },
    design: { type: 'text', nullable: true },
    effectInPilot: { name: 'effect_in_pilot', type: 'double precision', nullable: true },
    effectAtScale: { name: 'effect_at_scale', type: 'double precision', nullable: true },
    note: { type: 'text', nullable: true },
    recordedBy: { name: 'recorded_by', type: 'uuid', nullable: true },
    recordedAt: { name: 'recorded_at', type: 'timestamptz', nullable: true },
    version: { type: 'integer' },
  },
});
