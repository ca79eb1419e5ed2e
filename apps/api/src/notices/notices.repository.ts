import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { Instant } from '@scrimmage/domain/calendar';
import type { NoticeId } from '@scrimmage/domain/ids';
import type { Delivery, NoticeChoice } from '@scrimmage/domain/notices';
import sql from 'sql-template-tag';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '../platform/database/database.js';
import { type Notice, type NoticeRow, noticeColumns, withLabel } from './notices.reader.js';

/** Notices and choices as rows to be added and changed. */
@Injectable()
export class NoticesRepository {
  constructor(private readonly database: Database) {}

  /** Adds those of which nobody was told yet, and gives them back. Two who do so at once wait for each other. */
  async add(
    { workspaceId }: Actor,
    deliveries: readonly Delivery[],
    toldAt: Instant,
  ): Promise<readonly Delivery[]> {
    const rows = deliveries.map(({ memberId, occasion, inApp, email }) => {
      const { kind, key, subjectType, subjectId, sentence, path } = occasion;
      const id = uuidv7();
      return { id, memberId, kind, key, subjectType, subjectId, sentence, path, inApp, email };
    });
    const added = await this.database.rows<{ memberId: string; occasion: string }>(sql`
      insert into notification (workspace_id, id, member_id, kind, occasion, subject_type, subject_id, sentence, path,
        in_app, by_email, told_at)
      select ${workspaceId}, id, "memberId", kind, key, "subjectType", "subjectId", sentence, path, "inApp", email, ${toldAt}
      from json_to_recordset(${JSON.stringify(rows)}::json) as r (id uuid, "memberId" uuid, kind text, key text,
        "subjectType" text, "subjectId" uuid, sentence text, path text, "inApp" boolean, email boolean)
      order by "memberId", key
      on conflict (workspace_id, member_id, occasion) do nothing returning member_id as "memberId", occasion`);
    const fresh = new Set(added.map(({ memberId, occasion }) => `${memberId} ${occasion}`));
    return deliveries.filter(({ memberId, occasion }) => fresh.has(`${memberId} ${occasion.key}`));
  }

  /** Marks a member's notices as read at a moment, or not read; null: all of them. Says how many were not so already. */
  async mark(
    { memberId }: Actor,
    ids: readonly NoticeId[] | null,
    readAt: Instant | null,
  ): Promise<{ readonly notices: readonly Notice[]; readonly marked: number }> {
    const which = ids === null ? sql`true` : sql`id = any(${[...ids]}::uuid[])`;
    const marked = await this.database.rows(sql`
      update notification set read_at = ${readAt}::timestamptz
      where member_id = ${memberId} and in_app and ${which} and (read_at is null) = ${readAt !== null}::boolean
      returning id`);
    if (ids === null) return { notices: [], marked: marked.length };
    const rows = await this.database.rows<NoticeRow>(sql`
      select ${noticeColumns} from notification where member_id = ${memberId} and in_app and ${which}
      order by told_at desc, id desc`);
    return { notices: rows.map(withLabel), marked: marked.length };
  }

  async choose({ workspaceId }: Actor, { memberId, kind, inApp, email }: NoticeChoice): Promise<void> {
    await this.database.rows(sql`
      insert into notification_choice (workspace_id, member_id, kind, in_app, by_email)
      values (${workspaceId}, ${memberId}, ${kind}, ${inApp}, ${email})
      on conflict (workspace_id, member_id, kind) do update set in_app = excluded.in_app, by_email = excluded.by_email`);
  }
}
