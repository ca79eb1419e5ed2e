import { Injectable } from '@nestjs/common';
import type { RateVendorInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import type { Engagement } from '@scrimmage/domain/engagements';
import { isUuid, type RatingId } from '@scrimmage/domain/ids';
import { may, policy } from '@scrimmage/domain/policy';
import { checked } from '@scrimmage/domain/problems';
import type { VendorRating } from '@scrimmage/domain/ratings';
import { vendorRatingInput } from '@scrimmage/domain/vendor-rating';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../platform/clock.js';
import { forbidden } from '../platform/graphql/faults.js';
import type { Reply } from '../platform/graphql/payload.js';
import { EngagementEvents } from '../terms/engagement.events.js';
import { RatingsRepository } from './ratings.repository.js';

/** A rating and the engagement it is of. */
export interface GivenRating {
  readonly engagement: Engagement;
  readonly rating: VendorRating;
}

const unusableId = {
  path: 'id',
  code: 'UUID',
  message: 'An id has the form of a UUID.',
};

/** Rating vendors. A later rating takes the place of one's earlier one; neither goes away. */
@Injectable()
export class RatingsService {
  constructor(
    private readonly ratings: RatingsRepository,
    private readonly parts: EngagementEvents,
    private readonly clock: Clock,
  ) {}

  /** Rates. Sent again with the same id it is found, not doubled. */
  async rate(actor: Actor, given: RateVendorInput): Promise<Reply<GivenRating>> {
    const open = await this.parts.open(given.engagementId);
    if (!may(actor, 'rateVendor')) throw forbidden(policy.rateVendor.who);
    const { engagement } = open;
    const id = given.id ?? null;
    if (id !== null && !isUuid(id)) return { ok: false, problems: [unusableId] };
    const answers = given.answers.map(({ code, level }) => ({ question: code, level: level ?? null }));
    const input = checked(vendorRatingInput, { ...given, answers });
    if (!('value' in input)) return { ok: false, problems: input.problems.map(asGiven) };
    const now = this.clock.now();
    const known = id === null ? null : await this.ratings.find(id);
    if (known && (known.engagementId !== engagement.id || known.ratedBy !== actor.memberId))
      return no('ID_TAKEN');
    if (known) {
      this.parts.tell(open, { verb: 'rateVendor', at: now });
      return { ok: true, value: { engagement, rating: known } };
    }
    const rating: VendorRating = {
      workspaceId: actor.workspaceId,
      id: (id ?? uuidv7()) as RatingId,
      engagementId: engagement.id,
      ...input.value,
      ratedBy: actor.memberId,
      ratedAt: now,
    };
    await this.ratings.insert(rating);
    // That somebody rated is told, not how: whoever has not rated yet would lean on it.
    const changes = { rating: [null, { formVersion: rating.formVersion }] } as const;
    this.parts.tell(open, { verb: 'rateVendor', changes, at: now });
    return { ok: true, value: { engagement, rating } };
  }
}

/** The contract calls a question's name its code. */
function asGiven<P extends { readonly path: string }>(problem: P): P {
  return { ...problem, path: problem.path.replace(/\.question$/, '.code') };
}
