import type { Condition } from '@scrimmage/domain/gates';
import { EntitySchema } from 'typeorm';

export const ConditionTable = new EntitySchema<Condition>({
  name: 'Condition',
  tableName: 'condition',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    pilotId: { name: 'pilot_id', type: 'uuid' },
    decisionId: { name: 'decision_id', type: 'uuid' },
    gate: { type: 'text' },
    text: { type: 'text' },
    dueOn: { name: 'due_on', type: 'date' },
    ownerId: { name: 'owner_id', type: 'uuid' },
    setBy: { name: 'set_by', type: 'uuid' },
    setAt: { name: 'set_at', type: 'timestamptz' },
    clearedBy: { name: 'cleared_by', type: 'uuid', nullable: true },
    clearedAt: { name: 'cleared_at', type: 'timestamptz', nullable: true },
    note: { type: 'text', nullable: true },
    version: { type: 'integer' },
  },
});
