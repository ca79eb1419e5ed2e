import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { Instant } from '@scrimmage/domain/calendar';
import type { PilotId } from '@scrimmage/domain/ids';
import type { StandingReading } from '@scrimmage/domain/sort-readings';
import sql from 'sql-template-tag';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '../platform/database/database.js';

/** To which pilot readings are added, by whom, when, and why when they correct others. */
interface Adding {
  readonly actor: Actor;
  readonly pilotId: PilotId;
  readonly reason: string | null;
  readonly at: Instant;
}

/** Readings as rows to be added; nothing else can be done to them. */
@Injectable()
export class ReadingsRepository {
  constructor(private readonly database: Database) {}

  /** The newest version of each reading. Whoever asks holds the pilot's plan, so nobody else adds meanwhile. */
  async standing(pilotId: PilotId): Promise<readonly StandingReading[]> {
    return this.database.rows(sql`
      select distinct on (metric_id, from_day, to_day, arm) metric_id as "metricId", arm, from_day as "from",
        to_day as "to", revision, n, sum, sum_of_squares as "sumOfSquares", struck
      from reading where pilot_id = ${pilotId}
      order by metric_id, from_day, to_day, arm, revision desc`);
  }

  async add(readings: readonly StandingReading[], { actor, pilotId, reason, at }: Adding): Promise<void> {
    const rows = readings.map((reading) => ({ ...reading, id: uuidv7() }));
    await this.database.rows(sql`
      insert into reading (workspace_id, id, pilot_id, metric_id, arm, from_day, to_day, revision, n, sum,
        sum_of_squares, struck, reason, by_id, at)
      select ${actor.workspaceId}, r.id, ${pilotId}, r."metricId", r.arm, r."from", r."to", r.revision, r.n, r.sum,
        r."sumOfSquares", r.struck, case when r.revision > 1 then ${reason}::text end, ${actor.memberId}, ${at}
      from json_to_recordset(${JSON.stringify(rows)}::json) as r (id uuid, "metricId" uuid, arm text, "from" date,
        "to" date, revision integer, n integer, sum double precision, "sumOfSquares" double precision, struck boolean)`);
  }
}
