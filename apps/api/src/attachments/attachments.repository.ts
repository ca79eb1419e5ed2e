import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { Attachment, AttachmentSubject } from '@scrimmage/domain/attachments';
import type { Instant } from '@scrimmage/domain/calendar';
import type { AttachmentId, WorkspaceId } from '@scrimmage/domain/ids';
import sql from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { VersionedRows } from '../platform/database/versioned-rows.js';
import { AttachmentTable } from './attachment.table.js';

const columns = columnsOf(AttachmentTable);
const chunkBytes = 1_048_576;

/** What files stand with. */
export interface SubjectKey {
  readonly kind: AttachmentSubject;
  readonly id: string;
}

/** Attached files as rows to be changed, and their bytes. */
@Injectable()
export class AttachmentsRepository extends VersionedRows<Attachment> {
  constructor(database: Database) {
    super(database, { table: AttachmentTable, select: sql`select ${columns} from attachment` });
  }

  /** Nobody else adds a file to this workspace until the change ends, so that its bounds hold. */
  async lockRoom(workspaceId: WorkspaceId): Promise<void> {
    await this.database.rows(
      sql`select pg_advisory_xact_lock(hashtextextended(${`attachments of ${workspaceId}`}, 0))`,
    );
  }

  /** A file of this id, removed or not. */
  async find(id: AttachmentId): Promise<Attachment | null> {
    return this.database.row(sql`select ${columns} from attachment where id = ${id}`);
  }

  /** The file of this content that stands with a thing. */
  async standing(subject: SubjectKey, sha256: string): Promise<Attachment | null> {
    return this.database.row(sql`
      select ${columns} from attachment where subject_id = ${subject.id} and subject_kind = ${subject.kind}
        and sha256 = ${sha256} and removed_at is null`);
  }

  /** How many files stand with a thing, and how many bytes all files of the workspace take up, removed ones too. */
  async tally(subject: SubjectKey): Promise<{ readonly here: number; readonly used: number }> {
    const found = await this.database.row<{ here: number; used: number }>(sql`
      select count(*) filter (where subject_id = ${subject.id} and subject_kind = ${subject.kind} and removed_at is null)::int as here,
        coalesce(sum(size), 0)::bigint as used from attachment`);
    return found ?? { here: 0, used: 0 };
  }

  async keepBytes({ workspaceId, id }: Attachment, bytes: Buffer): Promise<void> {
    for (let from = 0, place = 0; from < bytes.length; from += chunkBytes, place++)
      await this.database.rows(sql`
        insert into attachment_chunk (workspace_id, attachment_id, place, bytes)
        values (${workspaceId}, ${id}, ${place}, ${bytes.subarray(from, from + chunkBytes)})`);
  }

  /** A file's bytes, each piece read in a moment of its own: a slow line keeps no connection waiting. */
  async *bytes(actor: Actor, { id, size }: Attachment): AsyncGenerator<Buffer> {
    for (let place = 0; place * chunkBytes < size; place++) {
      const found = await this.database.operation(actor, null, () =>
        this.database.row<{ bytes: Buffer }>(
          sql`select bytes from attachment_chunk where attachment_id = ${id} and place = ${place}`,
        ),
      );
      if (!found) throw new Error(`Piece ${place} of the file ${id} is missing.`);
      yield found.bytes;
    }
  }

  /** Forgets, in one workspace, files that were removed before `then`. */
  async dropRemoved(workspaceId: WorkspaceId, then: Instant): Promise<void> {
    await this.database.as('scrimmage_ops', (scope) =>
      scope.rows(sql`delete from attachment where workspace_id = ${workspaceId} and removed_at < ${then}`),
    );
  }
}
