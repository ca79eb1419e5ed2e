import type { Engagement } from '@scrimmage/domain/engagements';
import { EntitySchema } from 'typeorm';

export const EngagementTable = new EntitySchema<Engagement>({
  name: 'Engagement',
  tableName: 'engagement',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    pilotId: { name: 'pilot_id', type: 'uuid' },
    vendorId: { name: 'vendor_id', type: 'uuid' },
    scope: { type: 'text', nullable: true },
    claimedShare: { name: 'claimed_share', type: 'double precision', nullable: true },
    claimedWhere: { name: 'claimed_where', type: 'text', nullable: true },
    signedOn: { name: 'signed_on', type: 'date', nullable: true },
    kickoffOn: { name: 'kickoff_on', type: 'date', nullable: true },
    goLiveOn: { name: 'go_live_on', type: 'date', nullable: true },
    endedOn: { name: 'ended_on', type: 'date', nullable: true },
    createdBy: { name: 'created_by', type: 'uuid' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    updatedAt: { name: 'updated_at', type: 'timestamptz' },
    version: { type: 'integer' },
  },
});
