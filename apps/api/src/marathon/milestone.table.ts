import type { Milestone, MilestoneChange } from '@scrimmage/domain/milestone';
import { EntitySchema } from 'typeorm';

export const MilestoneTable = new EntitySchema<Milestone>({
  name: 'Milestone',
  tableName: 'milestone',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    number: { type: 'integer' },
    programId: { name: 'program_id', type: 'uuid' },
    laneId: { name: 'lane_id', type: 'uuid' },
    name: { type: 'text' },
    wantedOn: { name: 'wanted_on', type: 'date', nullable: true },
    state: { type: 'text' },
    reachedOn: { name: 'reached_on', type: 'date', nullable: true },
    addedBy: { name: 'added_by', type: 'uuid' },
    addedAt: { name: 'added_at', type: 'timestamptz' },
    version: { type: 'integer' },
  },
});

export const MilestoneChangeTable = new EntitySchema<MilestoneChange>({
  name: 'MilestoneChange',
  tableName: 'milestone_change',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    milestoneId: { name: 'milestone_id', type: 'uuid' },
    kind: { type: 'text' },
    teamId: { name: 'team_id', type: 'uuid', nullable: true },
    sprintId: { name: 'sprint_id', type: 'uuid', nullable: true },
    items: { type: 'integer', nullable: true },
    wantedBefore: { name: 'wanted_before', type: 'date', nullable: true },
    wantedAfter: { name: 'wanted_after', type: 'date', nullable: true },
    reason: { type: 'text', nullable: true },
    saidBy: { name: 'said_by', type: 'uuid' },
    saidAt: { name: 'said_at', type: 'timestamptz' },
    takenBack: { name: 'taken_back', type: 'boolean' },
  },
});
