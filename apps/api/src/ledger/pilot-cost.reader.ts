import { Injectable } from '@nestjs/common';
import type { Day } from '@scrimmage/domain/calendar';
import type { PilotId } from '@scrimmage/domain/ids';
import type { Money } from '@scrimmage/domain/money';
import DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import { grouped } from '../platform/database/group-rows.js';

const CostLoader = {};

/** A pilot, and the last day that counts; null: all that is in the ledger. */
export interface PilotUntil {
  readonly pilotId: PilotId;
  readonly until: Day | null;
}

const keyOf = ({ pilotId, until }: PilotUntil) => `${pilotId} ${until ?? ''}`;

/** Questions about what pilots cost by the ledger. */
@Injectable()
export class PilotCostReader {
  constructor(private readonly database: Database) {}

  /** What was billed for each pilot until a day, less what was given back, one amount a currency. */
  get until(): DataLoader<PilotUntil, readonly Money[], string> {
    return this.database.keep(
      CostLoader,
      () =>
        new DataLoader<PilotUntil, readonly Money[], string>(
          async (wanted) => {
            const rows = await this.database.rows<Money & { at: number }>(sql`
              select w.at::int as at, l.currency,
                sum(case l.kind when 'INVOICE' then l.amount else -l.amount end)::bigint as "minorUnits"
              from unnest(${wanted.map(({ pilotId }) => pilotId)}::uuid[],
                ${wanted.map(({ until }) => until)}::date[]) with ordinality as w (pilot_id, until, at)
              join engagement g on g.pilot_id = w.pilot_id
              join ledger_entry l on l.engagement_id = g.id and l.struck_at is null
                and l.on_day <= coalesce(w.until, 'infinity'::date)
              group by 1, 2 order by 1, 2`);
            const costs = grouped(rows, ({ at }) => at);
            return wanted.map((_, index) =>
              (costs.get(index + 1) ?? []).map(({ minorUnits, currency }) => ({ minorUnits, currency })),
            );
          },
          { cacheKeyFn: keyOf },
        ),
    );
  }
}
