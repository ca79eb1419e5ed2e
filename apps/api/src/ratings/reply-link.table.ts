import type { ReplyLink } from '@scrimmage/domain/ratings';
import { EntitySchema } from 'typeorm';

export const ReplyLinkTable = new EntitySchema<ReplyLink>({
  name: 'ReplyLink',
  tableName: 'reply_link',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    ratingId: { name: 'rating_id', type: 'uuid' },
    tokenHash: { name: 'token_hash', type: 'text' },
    openedBy: { name: 'opened_by', type: 'uuid' },
    openedAt: { name: 'opened_at', type: 'timestamptz' },
    until: { type: 'timestamptz' },
    usedAt: { name: 'used_at', type: 'timestamptz', nullable: true },
    endedAt: { name: 'ended_at', type: 'timestamptz', nullable: true },
  },
});
