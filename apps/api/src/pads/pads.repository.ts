import { Injectable } from '@nestjs/common';
import type { PilotId } from '@scrimmage/domain/ids';
import type { PadsRating } from '@scrimmage/domain/pads';
import { Database } from '../platform/database/database.js';
import { newestRatings } from './newest-ratings.js';
import { PadsRatingTable } from './pads-rating.table.js';

/** Ratings as rows to be added; there is nothing else to be done to them. */
@Injectable()
export class PadsRepository {
  constructor(private readonly database: Database) {}

  /** The ratings of a locked pilot that count now, and some that no longer do. */
  async newest(pilotId: PilotId): Promise<readonly PadsRating[]> {
    return this.database.rows(newestRatings([pilotId]));
  }

  async insert(rating: PadsRating): Promise<void> {
    await this.database.manager.insert(PadsRatingTable, rating);
  }
}
