import type { TermsVersion } from '@scrimmage/domain/engagements';
import { EntitySchema } from 'typeorm';

export const TermsTable = new EntitySchema<TermsVersion>({
  name: 'Terms',
  tableName: 'terms',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    engagementId: { name: 'engagement_id', type: 'uuid' },
    version: { type: 'integer' },
    state: { type: 'text' },
    name: { type: 'text', nullable: true },
    sheet: { type: 'json' },
    reason: { type: 'text', nullable: true },
    recordedBy: { name: 'recorded_by', type: 'uuid' },
    recordedAt: { name: 'recorded_at', type: 'timestamptz' },
  },
});
