import type { Member } from '@scrimmage/domain/people';
import { EntitySchema } from 'typeorm';

export const MemberTable = new EntitySchema<Member>({
  name: 'Member',
  tableName: 'member',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    email: { type: 'text' },
    role: { type: 'text' },
    active: { type: 'boolean' },
    joinedAt: { name: 'joined_at', type: 'timestamptz' },
    lastSeenAt: { name: 'last_seen_at', type: 'timestamptz', nullable: true },
    version: { type: 'integer' },
  },
});
