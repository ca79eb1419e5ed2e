import { Injectable } from '@nestjs/common';
import type { AcceptedValue } from '@scrimmage/domain/engagement-facts';
import type { EngagementId } from '@scrimmage/domain/ids';
import DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { Database } from '../platform/database/database.js';

const AcceptedOfEngagement = {};

/** What value was accepted of engagements: terms are re-run on it, whoever keeps the ledger. */
@Injectable()
export class AcceptedValueReader {
  constructor(private readonly database: Database) {}

  /** Each engagement's accepted value that was not struck, in the order in which it was accepted. */
  get ofEngagement(): DataLoader<EngagementId, readonly AcceptedValue[]> {
    return this.database.keep(
      AcceptedOfEngagement,
      () =>
        new DataLoader(async (ids: readonly EngagementId[]) => {
          const rows = await this.database.rows<AcceptedValue & { engagementId: EngagementId }>(sql`
            select engagement_id as "engagementId", accepted_on as "on", fraction from value_event
            where engagement_id = any(${[...ids]}) and acceptance = 'ACCEPTED' and struck_reason is null
            order by accepted_on, id`);
          return ids.map((id) => rows.filter(({ engagementId }) => engagementId === id));
        }),
    );
  }
}
