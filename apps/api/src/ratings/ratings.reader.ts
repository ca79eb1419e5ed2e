import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { Instant } from '@scrimmage/domain/calendar';
import type { EngagementId, RatingId, VendorId } from '@scrimmage/domain/ids';
import { policy } from '@scrimmage/domain/policy';
import {
  type RatingReply,
  ratingsSeenBy,
  type SeenRatings,
  type VendorRating,
} from '@scrimmage/domain/ratings';
import DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { Clock } from '../platform/clock.js';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { grouped } from '../platform/database/group-rows.js';
import { loaderById } from '../platform/graphql/loader.js';
import { EngagementsReader } from '../terms/engagements.reader.js';
import { RatingTable } from './rating.table.js';

const columns = columnsOf(RatingTable);
const mostOfVendor = 100;
const RatingLoader = {};
const RatingsOfEngagement = {};
const ReplyLoader = {};
const LinkLoader = {};

type ReplyRow = Pick<RatingReply, 'text' | 'name' | 'repliedAt'> & { readonly id: RatingId };

/** Whether somebody is among those who rate, whatever the key they use allows: reading others' ratings would lead them. */
function rates({ role }: Pick<Actor, 'role'>): boolean {
  return policy.rateVendor.leave[role] !== undefined;
}

/** Questions about ratings. What a rater may not see yet is not there for that rater. */
@Injectable()
export class RatingsReader {
  constructor(
    private readonly database: Database,
    private readonly engagements: EngagementsReader,
    private readonly clock: Clock,
  ) {}

  /** Every rating of each engagement, oldest first, whoever asks. */
  get ofEngagement(): DataLoader<EngagementId, readonly VendorRating[]> {
    return this.database.keep(
      RatingsOfEngagement,
      () =>
        new DataLoader(async (ids: readonly EngagementId[]) => {
          const rows = await this.database.rows<VendorRating>(sql`
            select ${columns} from rating where engagement_id = any(${[...ids]}) order by rated_at, id`);
          const lists = grouped(rows, ({ engagementId }) => engagementId);
          return ids.map((id) => lists.get(id) ?? []);
        }),
    );
  }

  async seenOf(actor: Actor, id: EngagementId): Promise<SeenRatings<VendorRating>> {
    return ratingsSeenBy(await this.ofEngagement.load(id), { memberId: actor.memberId, rates: rates(actor) });
  }

  /** The ratings of a vendor's part in all pilots that an actor may see, the newest first. */
  async ofVendor(actor: Actor, id: VendorId): Promise<readonly VendorRating[]> {
    const parts = await this.engagements.ofVendor.load(id);
    const lists = await this.ofEngagement.loadMany(parts.map((part) => part.id));
    const seen = lists.flatMap((list) => (list instanceof Error ? [] : this.visible(actor, list)));
    return seen.toSorted((one, other) => (one.ratedAt < other.ratedAt ? 1 : -1)).slice(0, mostOfVendor);
  }

  /** Null when there is none, or none that this actor may see yet. */
  async byId(actor: Actor, id: RatingId): Promise<VendorRating | null> {
    const rating = await this.found.load(id);
    if (!rating) return null;
    const all = await this.ofEngagement.load(rating.engagementId);
    return this.visible(actor, all).find((one) => one.id === rating.id) ?? null;
  }

  async superseded({ engagementId, id, ratedBy }: VendorRating): Promise<boolean> {
    const all = await this.ofEngagement.load(engagementId);
    return all.findLast((one) => one.ratedBy === ratedBy)?.id !== id;
  }

  /** What the vendor answered to each rating. */
  get replyTo(): DataLoader<RatingId, ReplyRow | null> {
    return loaderById(this.database, ReplyLoader, (ids) =>
      this.database.rows(sql`
        select rating_id as id, text, name, replied_at as "repliedAt" from rating_reply where rating_id = any(${[...ids]})`),
    );
  }

  /** Until when the link of each rating can be used; null: none is out. */
  get linkOf(): DataLoader<RatingId, { readonly id: RatingId; readonly until: Instant } | null> {
    return loaderById(this.database, LinkLoader, (ids) =>
      this.database.rows(sql`
        select rating_id as id, max(until) as until from reply_link where rating_id = any(${[...ids]})
          and used_at is null and ended_at is null and until > ${this.clock.now()} group by rating_id`),
    );
  }

  private get found(): DataLoader<RatingId, VendorRating | null> {
    return loaderById<RatingId, VendorRating>(this.database, RatingLoader, (ids) =>
      this.database.rows(sql`select ${columns} from rating where id = any(${[...ids]})`),
    );
  }

  /** Own ones, those that were replaced too, and others' as far as they may be seen. */
  private visible(actor: Actor, oldestFirst: readonly VendorRating[]): readonly VendorRating[] {
    const { memberId } = actor;
    const { others } = ratingsSeenBy(oldestFirst, { memberId, rates: rates(actor) });
    return [...oldestFirst.filter(({ ratedBy }) => ratedBy === memberId), ...others];
  }
}
