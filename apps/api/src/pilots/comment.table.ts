import type { Comment } from '@scrimmage/domain/comments';
import { EntitySchema } from 'typeorm';

export const CommentTable = new EntitySchema<Comment>({
  name: 'Comment',
  tableName: 'comment',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    pilotId: { name: 'pilot_id', type: 'uuid' },
    authorId: { name: 'author_id', type: 'uuid' },
    text: { type: 'text' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
});
