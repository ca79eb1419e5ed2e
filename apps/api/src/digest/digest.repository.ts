import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { Instant } from '@scrimmage/domain/calendar';
import type { DigestRecipient } from '@scrimmage/domain/digest-recipient';
import type { DigestTime } from '@scrimmage/domain/digest-time';
import { isUuid } from '@scrimmage/domain/ids';
import sql from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import { notFound } from '../platform/graphql/faults.js';

/** When the digest is written and who gets it, as rows to be added and changed. */
@Injectable()
export class DigestRepository {
  constructor(private readonly database: Database) {}

  /** Keeps others from changing who gets it, until this change ends: so nobody is added twice, nor above the limit. */
  async hold({ workspaceId }: Actor): Promise<void> {
    await this.database.rows(
      sql`select pg_advisory_xact_lock(hashtextextended(${`digest ${workspaceId}`}, 0))`,
    );
  }

  async setTime(
    { workspaceId }: Actor,
    { weekday, hour, since }: DigestTime,
    version: number,
  ): Promise<void> {
    await this.database.rows(sql`
      insert into digest_setting (workspace_id, weekday, hour, changed_at, version)
      values (${workspaceId}, ${weekday}, ${hour}, ${since}, ${version})
      on conflict (workspace_id) do update set weekday = excluded.weekday, hour = excluded.hour,
        changed_at = excluded.changed_at, version = excluded.version`);
  }

  async addRecipient(recipient: DigestRecipient): Promise<void> {
    const { workspaceId, id, name, email, addedBy, addedAt, version } = recipient;
    await this.database.rows(sql`
      insert into digest_recipient (workspace_id, id, name, email, added_by, added_at, version)
      values (${workspaceId}, ${id}, ${name}, ${email}, ${addedBy}, ${addedAt}, ${version})`);
  }

  /** Locked until the change ends; a fault when there is none to see. */
  async require(id: string): Promise<DigestRecipient> {
    const found = isUuid(id)
      ? await this.database.row<DigestRecipient>(sql`
          select workspace_id as "workspaceId", id, name, email, added_by as "addedBy", added_at as "addedAt",
            removed_at as "removedAt", version from digest_recipient where id = ${id} for update`)
      : null;
    if (!found) throw notFound();
    return found;
  }

  async remove({ id, version }: DigestRecipient, removedAt: Instant): Promise<void> {
    await this.database.rows(sql`
      update digest_recipient set removed_at = ${removedAt}, version = ${version + 1} where id = ${id}`);
  }

  async memberWith(email: string): Promise<{ readonly name: string } | null> {
    return this.database.row(sql`select name from member where email = ${email} and active`);
  }

  /** A member's own choice, made with the link of a letter. */
  async endFor({ workspaceId }: Actor, memberId: string): Promise<void> {
    await this.database.rows(sql`
      insert into notification_choice (workspace_id, member_id, kind, in_app, by_email)
      values (${workspaceId}, ${memberId}, 'WEEKLY_DIGEST', false, false)
      on conflict (workspace_id, member_id, kind) do update set by_email = false`);
  }
}
