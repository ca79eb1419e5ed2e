import type { Decision } from '@scrimmage/domain/gates';
import { EntitySchema } from 'typeorm';

/** A decision as its row has it: with the text of its snapshot, which is read only when asked for. */
export type DecisionRow = Decision & { readonly snapshot: string };

export const DecisionTable = new EntitySchema<DecisionRow>({
  name: 'Decision',
  tableName: 'decision',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    pilotId: { name: 'pilot_id', type: 'uuid' },
    gate: { type: 'text' },
    choice: { type: 'text' },
    outcome: { type: 'text', nullable: true },
    decidedBy: { name: 'decided_by', type: 'uuid' },
    decidedAt: { name: 'decided_at', type: 'timestamptz' },
    reason: { type: 'text' },
    affected: { type: 'text' },
    overrule: { type: 'boolean' },
    overruleReason: { name: 'overrule_reason', type: 'text', nullable: true },
    statusQuo: { name: 'status_quo', type: 'boolean' },
    overrules: { type: 'jsonb' },
    newDecisionDate: { name: 'new_decision_date', type: 'date', nullable: true },
    previousDecisionDate: { name: 'previous_decision_date', type: 'date', nullable: true },
    scaleOwnerId: { name: 'scale_owner_id', type: 'uuid', nullable: true },
    pilotVersion: { name: 'pilot_version', type: 'integer' },
    snapshot: { type: 'text' },
    snapshotHash: { name: 'snapshot_hash', type: 'text' },
  },
});
