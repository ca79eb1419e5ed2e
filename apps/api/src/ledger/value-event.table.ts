import type { ValueEvent } from '@scrimmage/domain/value-event';
import { EntitySchema } from 'typeorm';

export const ValueEventTable = new EntitySchema<ValueEvent>({
  name: 'ValueEvent',
  tableName: 'value_event',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    engagementId: { name: 'engagement_id', type: 'uuid' },
    on: { name: 'on_day', type: 'date' },
    what: { type: 'text' },
    fraction: { type: 'double precision' },
    acceptance: { type: 'text' },
    acceptedBy: { name: 'accepted_by', type: 'uuid', nullable: true },
    acceptedOn: { name: 'accepted_on', type: 'date', nullable: true },
    struckReason: { name: 'struck_reason', type: 'text', nullable: true },
    recordedBy: { name: 'recorded_by', type: 'uuid' },
    recordedAt: { name: 'recorded_at', type: 'timestamptz' },
    version: { type: 'integer' },
  },
});
