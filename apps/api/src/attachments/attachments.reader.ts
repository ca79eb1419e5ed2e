import { Injectable } from '@nestjs/common';
import type { Attachment, AttachmentSubject } from '@scrimmage/domain/attachments';
import type { AttachmentId, EngagementId, MemberId, PilotId } from '@scrimmage/domain/ids';
import DataLoader from 'dataloader';
import sql, { type Sql } from 'sql-template-tag';
import { PilotsReader } from '../pilots/pilots.reader.js';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { loaderById } from '../platform/graphql/loader.js';
import { EngagementsReader } from '../terms/engagements.reader.js';
import { AttachmentTable } from './attachment.table.js';

const columns = columnsOf(AttachmentTable);
const AttachmentLoader = {};
const newestFirst = sql`order by added_at desc, id desc`;

/** What is attached to several things of a kind: a vendor has what those had that became it, too. */
const attachedTo: Readonly<Record<AttachmentSubject, (ids: readonly string[]) => Sql>> = {
  VENDOR: (ids) => sql`
    select ${columns}, (select coalesce(v.merged_into, v.id) from vendor v where v.id = a.vendor_id) as owner
    from attachment a
    where vendor_id in (select id from vendor where id = any(${[...ids]}::uuid[]) or merged_into = any(${[...ids]}::uuid[]))
    ${newestFirst}`,
  ENGAGEMENT: (ids) => sql`
    select ${columns}, engagement_id as owner from attachment where engagement_id = any(${[...ids]}::uuid[]) ${newestFirst}`,
  PILOT: (ids) => sql`
    select ${columns}, pilot_id as owner from attachment where pilot_id = any(${[...ids]}::uuid[]) ${newestFirst}`,
};

/** Questions about attached files; removed ones are not seen. */
@Injectable()
export class AttachmentsReader {
  constructor(
    private readonly database: Database,
    private readonly pilots: PilotsReader,
    private readonly engagements: EngagementsReader,
  ) {}

  get byId(): DataLoader<AttachmentId, Attachment | null> {
    return loaderById<AttachmentId, Attachment>(this.database, AttachmentLoader, (ids) =>
      this.database.rows(
        sql`select ${columns} from attachment where id = any(${[...ids]}::uuid[]) and removed_at is null`,
      ),
    );
  }

  /** What stands with things of a kind, the newest first. */
  of(kind: AttachmentSubject): DataLoader<string, readonly Attachment[]> {
    return this.database.keep(
      `attachments of ${kind}`,
      () =>
        new DataLoader(async (ids: readonly string[]) => {
          const rows = await this.database.rows<Attachment & { readonly owner: string }>(
            attachedTo[kind](ids),
          );
          return ids.map((id) => rows.filter(({ owner }) => owner === id));
        }),
    );
  }

  /** Who leads the pilot a file belongs to; null where there is none. */
  async leadOf({ subjectKind, subjectId }: Attachment): Promise<MemberId | null> {
    if (subjectKind === 'VENDOR') return null;
    const pilotId =
      subjectKind === 'PILOT'
        ? (subjectId as PilotId)
        : (await this.engagements.byId.load(subjectId as EngagementId))?.pilotId;
    return (pilotId && (await this.pilots.byId.load(pilotId))?.leadId) ?? null;
  }
}
