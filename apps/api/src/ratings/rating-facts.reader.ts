import { Injectable } from '@nestjs/common';
import type { Day } from '@scrimmage/domain/calendar';
import { settledOn } from '@scrimmage/domain/engagement-ledger';
import type { Engagement } from '@scrimmage/domain/engagements';
import { ratingFacts } from '@scrimmage/domain/rating-facts';
import { PilotsReader } from '../pilots/pilots.reader.js';
import { TermsReader } from '../terms/terms.reader.js';
import { ConductReader } from './conduct.reader.js';

/** What is known of an engagement before it is rated. */
@Injectable()
export class RatingFactsReader {
  constructor(
    private readonly conducts: ConductReader,
    private readonly terms: TermsReader,
    private readonly pilots: PilotsReader,
  ) {}

  async of(engagement: Engagement, today: Day): Promise<readonly string[]> {
    const [promises, pilot, { signed, realised, gap }] = await Promise.all([
      this.terms.promisesOf.load(engagement.id),
      this.pilots.byId.load(engagement.pilotId),
      this.conducts.of(engagement, today),
    ]);
    return ratingFacts({
      claimed: engagement.claimedShare,
      signed,
      realised,
      gap,
      settledOn: pilot && settledOn(engagement, pilot),
      promises: promises.map(({ state }) => state),
    });
  }
}
