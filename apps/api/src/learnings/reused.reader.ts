import { Injectable } from '@nestjs/common';
import type { PortfolioFilter } from '@scrimmage/contract/generated/schema-types';
import type { Day } from '@scrimmage/domain/calendar';
import type { ReusedCounts } from '@scrimmage/domain/reused-learnings';
import sql from 'sql-template-tag';
import { chosenPilots } from '../pilots/pilot-portfolio.reader.js';
import { Database } from '../platform/database/database.js';
import { standsApplied } from './learning-filter.js';

/** Questions about what was learned and used again, over many pilots. */
@Injectable()
export class ReusedReader {
  constructor(private readonly database: Database) {}

  /** What the pilots a filter means applied; a learning that became part of another counts as that one. */
  async of(filter: PortfolioFilter | null, today: Day): Promise<ReusedCounts> {
    const found = await this.database.row<ReusedCounts>(sql`
      with used as (
        select coalesce(l.merged_into, l.id) as learning, p.id as pilot, p.stage = 'CLOSED' as closed,
          (array_agg(r.outcome order by r.answered_at desc, r.id desc) filter (where r.outcome is not null))[1] as outcome
        from reuse r join learning l on l.id = r.learning_id join pilot p on p.id = r.pilot_id
        where ${standsApplied} and ${chosenPilots(filter, today)} group by 1, 2, 3
      )
      select count(distinct learning)::int as learnings, count(distinct pilot)::int as pilots, count(*)::int as uses,
        (count(*) filter (where outcome = 'HELD'))::int as held,
        (count(*) filter (where outcome = 'DID_NOT_HOLD'))::int as "didNotHold",
        (count(*) filter (where outcome = 'CANNOT_TELL'))::int as "cannotTell",
        (count(*) filter (where outcome is null and closed))::int as untold,
        (count(*) filter (where outcome is null and not closed))::int as open
      from used`);
    if (!found) throw new Error('A count has a row.');
    return found;
  }
}
