import { Injectable } from '@nestjs/common';
import type { PortfolioFilter } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import type { Day } from '@scrimmage/domain/calendar';
import type { Pilot } from '@scrimmage/domain/pilot';
import sql, { type Sql } from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import { type Connection, connection, keyOf, type PageArgs } from '../platform/graphql/connection.js';
import { pilotColumns } from './pilot-columns.js';
import { pilotConditions, waits } from './pilot-filter.js';

/** A pilot that waits, as far as the cost of waiting goes. */
export type WaitingPilot = Pick<Pilot, 'id' | 'stage' | 'decisionDate'>;

/** Whose decisions are asked for. */
export interface WantedWaits {
  readonly today: Day;
  readonly filter: PortfolioFilter | null;
  /** Those that wait for this member; null: all. */
  readonly mine: Pick<Actor, 'memberId' | 'role'> | null;
}

/** Pilots without a decision date wait behind all that have one. */
const date = sql`coalesce(p.decision_date, 'infinity'::date)`;

/** Which pilots wait for somebody to decide. */
@Injectable()
export class PilotWaitingReader {
  constructor(private readonly database: Database) {}

  /** Open pilots that are deciding or whose decision date has come, the oldest date first. */
  async list(page: PageArgs, wanted: WantedWaits): Promise<Connection<Pilot>> {
    const [day, id] = page.after === null ? [null, null] : keyOf(page.after, ['date', 'uuid']);
    const behind = page.after === null ? sql`true` : sql`(${date}, p.id) > (${day}::date, ${id}::uuid)`;
    const rows = await this.database.rows<Pilot>(sql`
      select ${pilotColumns} from pilot p
      where ${waiting(wanted)} and ${behind} order by ${date}, p.id limit ${page.first + 1}`);
    return connection(rows, page, placeOf, () => this.count(wanted));
  }

  async count(wanted: WantedWaits): Promise<number> {
    const all = sql`select count(*)::int as n from pilot p where ${waiting(wanted)}`;
    return (await this.database.row<{ n: number }>(all))?.n ?? 0;
  }

  /** All of them, as far as the cost of waiting goes. */
  all(wanted: WantedWaits): Promise<readonly WaitingPilot[]> {
    return this.database.rows(sql`
      select p.id, p.stage, p.decision_date as "decisionDate" from pilot p where ${waiting(wanted)} order by p.id`);
  }

  /** The open pilot that comes to its decision date next; null when none has one ahead. */
  next(wanted: WantedWaits): Promise<Pilot | null> {
    return this.database.row(sql`
      select ${pilotColumns} from pilot p
      where p.stage in ('PROPOSED', 'RUNNING') and p.decision_date > ${wanted.today} and ${asked(wanted)}
      order by p.decision_date, p.id limit 1`);
  }
}

function waiting(wanted: WantedWaits): Sql {
  return sql`${waits(wanted.today)} and ${asked(wanted)}`;
}

/** The same as `decisionWaitsFor` of the domain, for many. */
function asked({ filter, today, mine }: WantedWaits): Sql {
  if (mine === null) return pilotConditions(filter, today);
  const unnamed = mine.role === 'EXECUTIVE' ? sql`p.decider_id is null` : sql`false`;
  return sql`${pilotConditions(filter, today)} and (p.decider_id = ${mine.memberId} or ${unnamed})`;
}

function placeOf({ decisionDate, id }: Pick<Pilot, 'id' | 'decisionDate'>): readonly string[] {
  return [decisionDate ?? 'infinity', id];
}
