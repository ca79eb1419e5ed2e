import type { Learning } from '@scrimmage/domain/learning';
import { EntitySchema } from 'typeorm';

export const LearningTable = new EntitySchema<Learning>({
  name: 'Learning',
  tableName: 'learning',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    number: { type: 'integer' },
    event: { type: 'text' },
    lesson: { type: 'text' },
    recommendation: { type: 'text', nullable: true },
    state: { type: 'text' },
    evidence: { type: 'text', nullable: true },
    stateReason: { name: 'state_reason', type: 'text', nullable: true },
    validatedBy: { name: 'validated_by', type: 'uuid', nullable: true },
    validatedAt: { name: 'validated_at', type: 'timestamptz', nullable: true },
    failureId: { name: 'failure_id', type: 'uuid', nullable: true },
    pilotId: { name: 'pilot_id', type: 'uuid', nullable: true },
    programId: { name: 'program_id', type: 'uuid' },
    mergedInto: { name: 'merged_into', type: 'uuid', nullable: true },
    recordedBy: { name: 'recorded_by', type: 'uuid' },
    recordedAt: { name: 'recorded_at', type: 'timestamptz' },
    updatedAt: { name: 'updated_at', type: 'timestamptz' },
    version: { type: 'integer' },
  },
});
