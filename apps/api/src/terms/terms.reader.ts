import { Injectable } from '@nestjs/common';
import type { TermsVersion, VendorPromise } from '@scrimmage/domain/engagements';
import type { EngagementId, PromiseId, TermsId } from '@scrimmage/domain/ids';
import DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { loaderById } from '../platform/graphql/loader.js';
import { PromiseTable } from './promise.table.js';
import { TermsTable } from './terms.table.js';

const columns = columnsOf(TermsTable);
const mostVersions = 50;
const promiseColumns = columnsOf(PromiseTable);
const TermsLoader = {};
const PromiseLoader = {};
const TermsInForce = {};
const VersionsOfEngagement = {};
const PromisesOfEngagement = {};

/** Questions about what was agreed and what was promised. */
@Injectable()
export class TermsReader {
  constructor(private readonly database: Database) {}

  get byId(): DataLoader<TermsId, TermsVersion | null> {
    return loaderById<TermsId, TermsVersion>(this.database, TermsLoader, (ids) =>
      this.database.rows(sql`select ${columns} from terms where id = any(${[...ids]})`),
    );
  }

  get promiseById(): DataLoader<PromiseId, VendorPromise | null> {
    return loaderById<PromiseId, VendorPromise>(this.database, PromiseLoader, (ids) =>
      this.database.rows(sql`select ${promiseColumns} from promise where id = any(${[...ids]})`),
    );
  }

  /** The newest signed terms of each engagement; before signing, the newest proposed; null when there are none. */
  get inForce(): DataLoader<EngagementId, TermsVersion | null> {
    return this.database.keep(
      TermsInForce,
      () =>
        new DataLoader(async (ids: readonly EngagementId[]) => {
          const rows = await this.database.rows<TermsVersion>(sql`
            select distinct on (engagement_id) ${columns} from terms where engagement_id = any(${[...ids]})
            order by engagement_id, state = 'SIGNED' desc, version desc`);
          const found = new Map(rows.map((terms) => [terms.engagementId, terms]));
          return ids.map((id) => found.get(id) ?? null);
        }),
    );
  }

  /** Every version of each engagement's terms, newest first, the newest fifty. */
  get versionsOf(): DataLoader<EngagementId, readonly TermsVersion[]> {
    return this.database.keep(
      VersionsOfEngagement,
      () =>
        new DataLoader(async (ids: readonly EngagementId[]) => {
          const rows = await this.database.rows<TermsVersion>(sql`
            select version.* from unnest(${[...ids]}::uuid[]) as wanted (id) cross join lateral (
              select ${columns} from terms where engagement_id = wanted.id
              order by version desc limit ${mostVersions}) version`);
          return ids.map((id) => rows.filter(({ engagementId }) => engagementId === id));
        }),
    );
  }

  /** Each engagement's promises, oldest first. */
  get promisesOf(): DataLoader<EngagementId, readonly VendorPromise[]> {
    return this.database.keep(
      PromisesOfEngagement,
      () =>
        new DataLoader(async (ids: readonly EngagementId[]) => {
          const rows = await this.database.rows<VendorPromise>(sql`
            select ${promiseColumns} from promise where engagement_id = any(${[...ids]})
            order by recorded_at, id`);
          return ids.map((id) => rows.filter(({ engagementId }) => engagementId === id));
        }),
    );
  }
}
