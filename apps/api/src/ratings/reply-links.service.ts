import { Inject, Injectable } from '@nestjs/common';
import type { OpenReplyLinkInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import { isUuid, type RatingId, type ReplyLinkId } from '@scrimmage/domain/ids';
import { may, policy } from '@scrimmage/domain/policy';
import { checked } from '@scrimmage/domain/problems';
import { replyLinkInput, usualLinkDays, type VendorRating } from '@scrimmage/domain/ratings';
import { v7 as uuidv7 } from 'uuid';
import { newKey } from '../platform/auth/keys.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { forbidden, notFound } from '../platform/graphql/faults.js';
import type { Reply } from '../platform/graphql/payload.js';
import { EngagementEvents } from '../terms/engagement.events.js';
import { RatingsReader } from './ratings.reader.js';
import { RatingsRepository } from './ratings.repository.js';

const dayMs = 86_400_000;

/** A link as it is shown once, and the rating it is for. */
export interface OpenedLink {
  readonly rating: VendorRating;
  readonly link: string;
}

/** Makes the links by which vendors answer ratings: each is shown once, and ends the one before. */
@Injectable()
export class ReplyLinksService {
  constructor(
    private readonly ratings: RatingsRepository,
    private readonly reader: RatingsReader,
    private readonly parts: EngagementEvents,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  async open(actor: Actor, given: OpenReplyLinkInput): Promise<Reply<OpenedLink>> {
    const rating = isUuid(given.ratingId) ? await this.reader.byId(actor, given.ratingId as RatingId) : null;
    if (!rating) throw notFound();
    const open = await this.parts.open(rating.engagementId);
    if (!may(actor, 'rateVendor')) throw forbidden(policy.rateVendor.who);
    const input = checked(replyLinkInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    if (await this.ratings.hasReply(rating.id)) return no('ANSWERED_ALREADY', { vendor: open.vendor.name });
    const { text, hash } = newKey(actor.workspaceId, 'LINK');
    const now = this.clock.now();
    const until = new Date(Date.parse(now) + (input.value.days ?? usualLinkDays) * dayMs).toISOString();
    await this.ratings.open({
      workspaceId: actor.workspaceId,
      id: uuidv7() as ReplyLinkId,
      ratingId: rating.id,
      tokenHash: hash.toString('hex'),
      openedBy: actor.memberId,
      openedAt: now,
      until,
      usedAt: null,
      endedAt: null,
    });
    this.parts.tell(open, { verb: 'openReplyLink', changes: { replyLinkUntil: [null, until] }, at: now });
    // Behind the #: browsers keep that to themselves, so no log on the way has it.
    return { ok: true, value: { rating, link: `${this.config.publicUrl ?? ''}/reply#${text}` } };
  }
}
