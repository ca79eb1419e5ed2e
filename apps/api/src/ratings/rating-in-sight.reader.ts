import { Injectable } from '@nestjs/common';
import type { Instant } from '@scrimmage/domain/calendar';
import { pilotKey } from '@scrimmage/domain/pilot';
import type { VendorRating } from '@scrimmage/domain/ratings';
import { PilotsReader } from '../pilots/pilots.reader.js';
import { Clock } from '../platform/clock.js';
import { EngagementsReader } from '../terms/engagements.reader.js';
import { VendorsReader } from '../vendors/vendors.reader.js';
import { linkHash } from './link-hash.js';
import { RatingsRepository } from './ratings.repository.js';

/** A rating as whoever holds its link sees it. */
export interface RatingInSight {
  readonly workspace: string;
  readonly vendor: string;
  readonly pilot: string;
  readonly rating: VendorRating;
  readonly until: Instant;
}

/** What a vendor sees of a rating through its link, and nothing around it. */
@Injectable()
export class RatingInSightReader {
  constructor(
    private readonly ratings: RatingsRepository,
    private readonly engagements: EngagementsReader,
    private readonly pilots: PilotsReader,
    private readonly vendors: VendorsReader,
    private readonly clock: Clock,
  ) {}

  /** The rating a token is for; null when the token opens nothing, or nothing any more. */
  async toAnswer(token: string): Promise<RatingInSight | null> {
    const link = await this.ratings.usable(linkHash(token), this.clock.now());
    if (!link) return null;
    const { rating, until } = link;
    const engagement = await this.engagements.byId.load(rating.engagementId);
    if (!engagement) return null;
    const [pilot, vendor, workspace] = await Promise.all([
      this.pilots.byId.load(engagement.pilotId),
      this.vendors.byId.load(engagement.vendorId),
      this.ratings.workspaceName(),
    ]);
    if (!pilot || !vendor) return null;
    return {
      workspace,
      vendor: vendor.name,
      pilot: `${pilotKey(pilot.number)} ${pilot.name}`,
      rating,
      until,
    };
  }
}
