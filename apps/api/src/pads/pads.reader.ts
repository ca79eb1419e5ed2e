import { Injectable } from '@nestjs/common';
import type { PadsRatingId, PilotId } from '@scrimmage/domain/ids';
import type { PadsProfile, PadsRating } from '@scrimmage/domain/pads';
import { padsProfile } from '@scrimmage/domain/pads-profile';
import DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import { loaderById } from '../platform/graphql/loader.js';
import { newestRatings, ratingColumns } from './newest-ratings.js';

const RatingLoader = {};
const ProfileLoader = {};
const HistoryLoader = {};

/** A pilot is rated a few times in its life; nobody reads further back than this. */
const longestHistory = 100;

/** Questions about how real pilots are. */
@Injectable()
export class PadsReader {
  constructor(private readonly database: Database) {}

  get byId(): DataLoader<PadsRatingId, PadsRating | null> {
    return loaderById<PadsRatingId, PadsRating>(this.database, RatingLoader, (ids) =>
      this.database.rows(sql`select ${ratingColumns} from pads_rating where id = any(${[...ids]})`),
    );
  }

  /** Each pilot's profile by the ratings that count now; null when there is none. */
  get profileOf(): DataLoader<PilotId, PadsProfile | null> {
    return this.database.keep(
      ProfileLoader,
      () =>
        new DataLoader(async (ids: readonly PilotId[]) => {
          const newest = await this.database.rows<PadsRating>(newestRatings(ids));
          return ids.map((id) => padsProfile(newest.filter(({ pilotId }) => pilotId === id)));
        }),
    );
  }

  /** Each pilot's ratings, the newest first. */
  get historyOf(): DataLoader<PilotId, readonly PadsRating[]> {
    return this.database.keep(
      HistoryLoader,
      () =>
        new DataLoader(async (ids: readonly PilotId[]) => {
          const rows = await this.database.rows<PadsRating>(sql`
            select page.* from unnest(${[...ids]}::uuid[]) as wanted (id) cross join lateral (
              select ${ratingColumns} from pads_rating where pilot_id = wanted.id
              order by rated_at desc, id desc limit ${longestHistory}) page`);
          return ids.map((id) => rows.filter(({ pilotId }) => pilotId === id));
        }),
    );
  }
}
