import { Injectable } from '@nestjs/common';
import type { PortfolioFilter } from '@scrimmage/contract/generated/schema-types';
import type { SpendCell } from '@scrimmage/domain/balance';
import type { Day } from '@scrimmage/domain/calendar';
import sql from 'sql-template-tag';
import { chosenPilots } from '../pilots/pilot-portfolio.reader.js';
import { Database } from '../platform/database/database.js';

/** Money on open pilots in minor units of the workspace's currency, by ambition and mode. */
export interface SpendByKind {
  readonly currency: string;
  readonly cells: readonly SpendCell[];
}

/** What vendors billed on open pilots, less what they gave back, as the open spend has it: by what the pilots are. */
@Injectable()
export class BalanceSpendReader {
  constructor(private readonly database: Database) {}

  async of(filter: PortfolioFilter | null, today: Day): Promise<SpendByKind> {
    const found = await this.database.row<SpendByKind>(sql`
      with chosen as materialized (
        select p.id, p.ambition, s.mode from pilot p left join system s on s.id = p.system_id
        where p.stage <> 'CLOSED' and ${chosenPilots(filter, today)}
      ), bill as (
        select g.pilot_id as id, sum(case l.kind when 'INVOICE' then l.amount else -l.amount end)::bigint as amount
        from chosen c join engagement g on g.pilot_id = c.id
        join ledger_entry l on l.engagement_id = g.id and l.struck_at is null
        join workspace w on w.currency = l.currency group by 1
      ), cell as (
        select c.ambition, c.mode, count(*)::int as pilots, (count(*) filter (where b.amount > 0))::int as billed,
          coalesce(sum(b.amount) filter (where b.amount > 0), 0)::bigint as spent
        from chosen c left join bill b on b.id = c.id group by 1, 2
      )
      select (select w.currency from workspace w) as currency, coalesce((select json_agg(cell) from cell), '[]') as cells`);
    if (!found) throw new Error('A sum has a row.');
    return found;
  }
}
