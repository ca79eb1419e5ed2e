import { Injectable } from '@nestjs/common';
import type { Engagement } from '@scrimmage/domain/engagements';
import type { EngagementId, PilotId, VendorId } from '@scrimmage/domain/ids';
import DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { loaderById } from '../platform/graphql/loader.js';
import { EngagementTable } from './engagement.table.js';

const columns = columnsOf(EngagementTable);
const mostOfVendor = 200;
const EngagementLoader = {};
const EngagementsOfPilot = {};
const EngagementsOfVendor = {};

/** Questions about who takes part in what. */
@Injectable()
export class EngagementsReader {
  constructor(private readonly database: Database) {}

  get byId(): DataLoader<EngagementId, Engagement | null> {
    return loaderById<EngagementId, Engagement>(this.database, EngagementLoader, (ids) =>
      this.database.rows(sql`select ${columns} from engagement where id = any(${[...ids]})`),
    );
  }

  /** Each pilot's engagements, in the order they came in. */
  get ofPilot(): DataLoader<PilotId, readonly Engagement[]> {
    return this.database.keep(
      EngagementsOfPilot,
      () =>
        new DataLoader(async (ids: readonly PilotId[]) => {
          const rows = await this.database.rows<Engagement>(sql`
            select ${columns} from engagement where pilot_id = any(${[...ids]}) order by created_at, id`);
          return ids.map((id) => rows.filter(({ pilotId }) => pilotId === id));
        }),
    );
  }

  /** Each vendor's engagements, newest first, the newest two hundred. */
  get ofVendor(): DataLoader<VendorId, readonly Engagement[]> {
    return this.database.keep(
      EngagementsOfVendor,
      () =>
        new DataLoader(async (ids: readonly VendorId[]) => {
          const rows = await this.database.rows<Engagement>(sql`
            select engagement.* from unnest(${[...ids]}::uuid[]) as wanted (id) cross join lateral (
              select ${columns} from engagement where vendor_id = wanted.id
              order by created_at desc, id desc limit ${mostOfVendor}) engagement`);
          return ids.map((id) => rows.filter(({ vendorId }) => vendorId === id));
        }),
    );
  }

  /** Every engagement that is signed and whose pilot runs, or waits for its decision. */
  async running(): Promise<readonly Engagement[]> {
    return this.database.rows(sql`
      select ${columns} from engagement e where e.signed_on is not null
        and exists (select from pilot p where p.id = e.pilot_id and p.stage in ('RUNNING', 'DECIDING'))`);
  }
}
