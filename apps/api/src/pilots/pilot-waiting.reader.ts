import { Injectable } from '@nestjs/common';
import type { Day } from '@scrimmage/domain/calendar';
import type { Pilot } from '@scrimmage/domain/pilot';
import sql from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import { type Connection, connection, keyOf, type PageArgs } from '../platform/graphql/connection.js';
import { pilotColumns } from './pilot-columns.js';

type Dated = Pick<Pilot, 'id' | 'decisionDate'>;

/** Pilots without a decision date wait behind all that have one. */
const date = sql`coalesce(p.decision_date, 'infinity'::date)`;

/** Which pilots wait for somebody to decide. */
@Injectable()
export class PilotWaitingReader {
  constructor(private readonly database: Database) {}

  /** Open pilots that are deciding or whose decision date has come, the oldest date first. */
  async list(page: PageArgs, today: Day): Promise<Connection<Pilot>> {
    const waits = sql`(p.stage = 'DECIDING' or (p.stage in ('PROPOSED', 'RUNNING') and p.decision_date <= ${today}))`;
    const [day, id] = page.after === null ? [null, null] : keyOf(page.after, ['date', 'uuid']);
    const behind = page.after === null ? sql`true` : sql`(${date}, p.id) > (${day}::date, ${id}::uuid)`;
    const rows = await this.database.rows<Pilot>(sql`
      select ${pilotColumns} from pilot p where ${waits} and ${behind} order by ${date}, p.id limit ${page.first + 1}`);
    return connection(rows, page, placeOf, async () => {
      const all = sql`select count(*)::int as n from pilot p where ${waits}`;
      return (await this.database.row<{ n: number }>(all))?.n ?? 0;
    });
  }
}

function placeOf({ decisionDate, id }: Dated): readonly string[] {
  return [decisionDate ?? 'infinity', id];
}
