import type { VendorPromise } from '@scrimmage/domain/engagements';
import { EntitySchema } from 'typeorm';

export const PromiseTable = new EntitySchema<VendorPromise>({
  name: 'VendorPromise',
  tableName: 'promise',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    engagementId: { name: 'engagement_id', type: 'uuid' },
    text: { type: 'text' },
    saidBy: { name: 'said_by', type: 'text' },
    saidWhere: { name: 'said_where', type: 'text' },
    saidOn: { name: 'said_on', type: 'date', nullable: true },
    dueOn: { name: 'due_on', type: 'date', nullable: true },
    state: { type: 'text' },
    evidence: { type: 'text', nullable: true },
    evidenceUrl: { name: 'evidence_url', type: 'text', nullable: true },
    recordedBy: { name: 'recorded_by', type: 'uuid' },
    recordedAt: { name: 'recorded_at', type: 'timestamptz' },
    settledBy: { name: 'settled_by', type: 'uuid', nullable: true },
    settledAt: { name: 'settled_at', type: 'timestamptz', nullable: true },
    version: { type: 'integer' },
  },
});
