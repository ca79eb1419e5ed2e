import type { Attachment } from '@scrimmage/domain/attachments';
import { EntitySchema } from 'typeorm';

export const AttachmentTable = new EntitySchema<Attachment>({
  name: 'Attachment',
  tableName: 'attachment',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    subjectKind: { name: 'subject_kind', type: 'text' },
    subjectId: { name: 'subject_id', type: 'uuid' },
    name: { type: 'text' },
    kind: { type: 'text' },
    size: { type: 'integer' },
    sha256: { type: 'text' },
    addedBy: { name: 'added_by', type: 'uuid' },
    addedAt: { name: 'added_at', type: 'timestamptz' },
    removedBy: { name: 'removed_by', type: 'uuid', nullable: true },
    removedAt: { name: 'removed_at', type: 'timestamptz', nullable: true },
    version: { type: 'integer' },
  },
});
