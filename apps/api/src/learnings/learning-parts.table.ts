import type { LearningChallenge, LearningFollowUp, LearningMerge, Reuse } from '@scrimmage/domain/learning';
import { EntitySchema } from 'typeorm';

export const ChallengeTable = new EntitySchema<LearningChallenge>({
  name: 'LearningChallenge',
  tableName: 'learning_challenge',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    learningId: { name: 'learning_id', type: 'uuid' },
    pilotId: { name: 'pilot_id', type: 'uuid', nullable: true },
    reason: { type: 'text' },
    challengedBy: { name: 'challenged_by', type: 'uuid' },
    challengedAt: { name: 'challenged_at', type: 'timestamptz' },
    answer: { type: 'text', nullable: true },
    answeredBy: { name: 'answered_by', type: 'uuid', nullable: true },
    answeredAt: { name: 'answered_at', type: 'timestamptz', nullable: true },
  },
});

export const LearningMergeTable = new EntitySchema<LearningMerge>({
  name: 'LearningMerge',
  tableName: 'learning_merge',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    intoId: { name: 'into_id', type: 'uuid' },
    fromId: { name: 'from_id', type: 'uuid' },
    was: { type: 'json' },
    mergedBy: { name: 'merged_by', type: 'uuid' },
    mergedAt: { name: 'merged_at', type: 'timestamptz' },
    undoneAt: { name: 'undone_at', type: 'timestamptz', nullable: true },
  },
});

export const ReuseTable = new EntitySchema<Reuse>({
  name: 'Reuse',
  tableName: 'reuse',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    learningId: { name: 'learning_id', type: 'uuid' },
    pilotId: { name: 'pilot_id', type: 'uuid' },
    moment: { type: 'text' },
    answer: { type: 'text' },
    changed: { type: 'text' },
    answeredBy: { name: 'answered_by', type: 'uuid' },
    answeredAt: { name: 'answered_at', type: 'timestamptz' },
    outcome: { type: 'text', nullable: true },
    outcomeNote: { name: 'outcome_note', type: 'text', nullable: true },
    version: { type: 'integer' },
  },
});

export const LearningFollowUpTable = new EntitySchema<LearningFollowUp>({
  name: 'LearningFollowUp',
  tableName: 'learning_follow_up',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    failureId: { name: 'failure_id', type: 'uuid', nullable: true },
    learningId: { name: 'learning_id', type: 'uuid', nullable: true },
    text: { type: 'text' },
    ownerId: { name: 'owner_id', type: 'uuid' },
    dueOn: { name: 'due_on', type: 'date' },
    addedBy: { name: 'added_by', type: 'uuid' },
    addedAt: { name: 'added_at', type: 'timestamptz' },
    completedBy: { name: 'completed_by', type: 'uuid', nullable: true },
    completedAt: { name: 'completed_at', type: 'timestamptz', nullable: true },
    note: { type: 'text', nullable: true },
    version: { type: 'integer' },
  },
});
