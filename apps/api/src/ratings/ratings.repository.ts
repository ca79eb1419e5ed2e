import { Injectable } from '@nestjs/common';
import type { Instant } from '@scrimmage/domain/calendar';
import type { RatingId } from '@scrimmage/domain/ids';
import type { RatingReply, ReplyLink, StanceConfirmation, VendorRating } from '@scrimmage/domain/ratings';
import sql from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { RatingTable } from './rating.table.js';
import { ReplyLinkTable } from './reply-link.table.js';
import { StanceConfirmationTable } from './stance-confirmation.table.js';

/** A link that can be used, and the rating it is for. */
export interface UsableLink {
  readonly rating: VendorRating;
  readonly until: Instant;
}

/** Ratings as rows to be added, and links as rows to be used once. */
@Injectable()
export class RatingsRepository {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<VendorRating | null> {
    return this.database.row(sql`select ${columnsOf(RatingTable)} from rating where id = ${id}`);
  }

  async insert(rating: VendorRating): Promise<void> {
    await this.database.manager.insert(RatingTable, rating as never);
  }

  async hasReply(id: RatingId): Promise<boolean> {
    return (await this.database.row(sql`select 1 from rating_reply where rating_id = ${id}`)) !== null;
  }

  /** The newer link is the only one. */
  async open(link: ReplyLink): Promise<void> {
    await this.database.rows(sql`
      update reply_link set ended_at = ${link.openedAt}
      where rating_id = ${link.ratingId} and used_at is null and ended_at is null`);
    await this.database.manager.insert(ReplyLinkTable, link as never);
  }

  /** The link of a token's hash as long as it can be used; null when it is used, late, ended or unknown. */
  async usable(tokenHash: string, now: Instant): Promise<UsableLink | null> {
    const row = await this.database.row<VendorRating & { readonly until: Instant }>(sql`
      select r.*, l.until from (select ${columnsOf(RatingTable)} from rating) r
      join reply_link l on l.rating_id = r.id
      where l.token_hash = ${tokenHash} and l.used_at is null and l.ended_at is null and l.until > ${now}`);
    if (!row) return null;
    const { until, ...rating } = row;
    return { rating, until };
  }

  /** Uses a link up; of several who do so at the same moment, one is told it did. */
  async use(tokenHash: string, now: Instant): Promise<boolean> {
    const used = await this.database.row(sql`
      update reply_link set used_at = ${now}
      where token_hash = ${tokenHash} and used_at is null and ended_at is null and until > ${now} returning id`);
    return used !== null;
  }

  /** Keeps an answer; false when there is one already. */
  async keep({ workspaceId, ratingId, text, name, repliedAt }: RatingReply): Promise<boolean> {
    const kept = await this.database.row(sql`
      insert into rating_reply (workspace_id, rating_id, text, name, replied_at)
      values (${workspaceId}, ${ratingId}, ${text}, ${name}, ${repliedAt}) on conflict do nothing returning rating_id`);
    return kept !== null;
  }

  async confirm(confirmation: StanceConfirmation): Promise<void> {
    await this.database.manager.insert(StanceConfirmationTable, confirmation as never);
  }

  /** The name the workspace goes by. */
  async workspaceName(): Promise<string> {
    return (await this.database.row<{ name: string }>(sql`select name from workspace`))?.name ?? '';
  }
}
