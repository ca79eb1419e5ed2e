import { Injectable } from '@nestjs/common';
import type { PortfolioFilter } from '@scrimmage/contract/generated/schema-types';
import type { Day } from '@scrimmage/domain/calendar';
import type { PilotId } from '@scrimmage/domain/ids';
import sql from 'sql-template-tag';
import { chosenPilots } from '../pilots/pilot-portfolio.reader.js';
import { Database } from '../platform/database/database.js';

/** What vendors billed on open pilots, less what they gave back; minor units of the workspace's currency. */
export interface OpenBills {
  readonly currency: string;
  readonly spent: number;
  /** On those past their decision date. */
  readonly late: number;
  /** Open pilots something was spent on. */
  readonly billed: number;
  /** Open pilots with entries in other currencies. */
  readonly elsewhere: number;
  /** Those most was spent on, the most first. */
  readonly most: readonly { readonly pilotId: PilotId; readonly amount: number }[];
}

/** Questions about the money that is out on open pilots. */
@Injectable()
export class OpenSpendReader {
  constructor(private readonly database: Database) {}

  /** Of the open pilots a filter means; amounts in other currencies cannot be added and are only counted. */
  async of(filter: PortfolioFilter | null, today: Day, most: number): Promise<OpenBills> {
    const found = await this.database.row<OpenBills>(sql`
      with chosen as materialized (
        select p.id, coalesce(p.decision_date < ${today}, false) as late from pilot p
        where p.stage <> 'CLOSED' and ${chosenPilots(filter, today)}
      ), bill as materialized (
        select c.id, c.late, bool_or(l.currency <> w.currency) as elsewhere,
          coalesce(sum(case l.kind when 'INVOICE' then l.amount else -l.amount end)
            filter (where l.currency = w.currency), 0)::bigint as amount
        from chosen c join engagement g on g.pilot_id = c.id
        join ledger_entry l on l.engagement_id = g.id and l.struck_at is null
        cross join workspace w group by 1, 2
      ), first as (
        select id as "pilotId", amount from bill where amount > 0 order by amount desc, id limit ${most}
      )
      select (select w.currency from workspace w) as currency,
        coalesce(sum(amount) filter (where amount > 0), 0)::bigint as spent,
        coalesce(sum(amount) filter (where amount > 0 and late), 0)::bigint as late,
        (count(*) filter (where amount > 0))::int as billed, (count(*) filter (where elsewhere))::int as elsewhere,
        coalesce((select json_agg(first order by amount desc, "pilotId") from first), '[]') as most
      from bill`);
    if (!found) throw new Error('A sum has a row.');
    return found;
  }
}
