import { Injectable } from '@nestjs/common';
import type { ReplyToRatingInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import { checked } from '@scrimmage/domain/problems';
import { type RatingReply, ratingReplyInput } from '@scrimmage/domain/ratings';
import { Clock } from '../platform/clock.js';
import type { Reply } from '../platform/graphql/payload.js';
import { EngagementEvents } from '../terms/engagement.events.js';
import { linkHash } from './link-hash.js';
import { RatingsRepository } from './ratings.repository.js';

/** Answering a rating, once, by whoever holds its link. */
@Injectable()
export class RepliesService {
  constructor(
    private readonly ratings: RatingsRepository,
    private readonly parts: EngagementEvents,
    private readonly clock: Clock,
  ) {}

  /** Keeps the answer and uses the link up; whatever is wrong with a token, the answer is the same. */
  async reply({ workspaceId }: Actor, given: ReplyToRatingInput): Promise<Reply<RatingReply>> {
    const input = checked(ratingReplyInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const [hash, now] = [linkHash(given.token), this.clock.now()];
    const link = await this.ratings.usable(hash, now);
    if (!link) return no('REPLY_LINK_OVER');
    // Locked in the order in which links are opened: who opens one and who answers wait for each other.
    const open = await this.parts.open(link.rating.engagementId);
    const { text, name } = input.value;
    const reply = { workspaceId, ratingId: link.rating.id, text, name, repliedAt: now };
    const first = (await this.ratings.use(hash, now)) && (await this.ratings.keep(reply));
    if (!first) return no('REPLY_LINK_OVER');
    this.parts.tell(open, {
      verb: 'replyToRating',
      actorName: `${name} (${open.vendor.name}, by link)`,
      changes: { reply: [null, text] },
      at: now,
    });
    return { ok: true, value: reply };
  }
}
