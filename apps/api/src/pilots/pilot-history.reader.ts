import { Injectable } from '@nestjs/common';
import type { PortfolioFilter } from '@scrimmage/contract/generated/schema-types';
import type { Changes } from '@scrimmage/domain/activity-words';
import { type Day, dayIn, type Instant } from '@scrimmage/domain/calendar';
import type { PilotId } from '@scrimmage/domain/ids';
import { type Standing, standingBefore } from '@scrimmage/domain/pilot-on-day';
import { ageBand, ageDays, dueBand } from '@scrimmage/domain/pilot-timing';
import sql from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import { placedConditions } from './pilot-filter.js';
import type { PilotCell, PilotSummary } from './pilot-portfolio.reader.js';

/** A pilot as it stood at the end of a day. */
interface Stood extends Standing {
  readonly id: PilotId;
  readonly imported: boolean;
}

type Told = Stood & { readonly later: readonly Changes[] };

/** A day that has passed, and where it ends. */
export interface PastDay {
  readonly day: Day;
  readonly timeZone: string;
}

/** What was counted of a day that has passed, with the pilots that were there. */
export interface PastSummary extends PilotSummary {
  readonly ids: readonly PilotId[];
  readonly imported: number;
}

/** Portfolios of days that have passed, rebuilt from what was done since. */
@Injectable()
export class PilotHistoryReader {
  constructor(private readonly database: Database) {}

  /** The pilots a filter means by the program and unit of that day; how critical their systems are is of today. */
  async summary(filter: PortfolioFilter | null, past: PastDay): Promise<PastSummary> {
    const stood = (await this.standing(filter, past)).filter(inFilter(filter));
    const begins = stood.flatMap((pilot) =>
      pilot.stage === 'CLOSED' ? [] : (ageDays(pilot, past.day) ?? []),
    );
    return {
      cells: cellsOf(stood, past.day),
      aged: begins.length,
      medianAge: median(begins),
      waiting: [],
      next: null,
      ids: stood.map(({ id }) => id),
      imported: stood.filter(({ imported }) => imported).length,
    };
  }

  /** The day of the first thing that was done; null: nothing was. */
  async since(timeZone: string): Promise<Day | null> {
    const first = await this.database.row<{ at: Instant | null }>(sql`select min(at) as at from activity`);
    return first?.at ? dayIn(timeZone, first.at) : null;
  }

  private async standing(
    filter: PortfolioFilter | null,
    { day, timeZone }: PastDay,
  ): Promise<readonly Stood[]> {
    const rows = await this.database.rows<Told>(sql`
      with past as (select (${day}::date + 1)::timestamp at time zone ${timeZone} as ends)
      select p.id, p.program_id as "programId", p.unit_id as "unitId", p.stage, p.outcome, p.on_hold as "onHold",
        p.decision_date as "decisionDate", p.proposed_on as "proposedOn", p.started_on as "startedOn", p.closed_on as "closedOn",
        exists (select from pilot_source s where s.pilot_id = p.id) as imported,
        coalesce((select json_agg(a.changes order by a.seq) from activity a
          where a.subject_id = p.id and a.subject_type = 'Pilot' and a.at >= past.ends), '[]') as later
      from pilot p cross join past
      where p.created_at < past.ends and ${placedConditions({ modes: filter?.modes ?? null })} order by p.number`);
    return rows.map(({ later, ...now }) => standingBefore(now, later));
  }
}

function inFilter(filter: PortfolioFilter | null) {
  const among = (ids: readonly string[] | null | undefined, id: string | null) =>
    !ids || (id !== null && ids.includes(id));
  return ({ programId, unitId }: Stood) =>
    among(filter?.programIds, programId) && among(filter?.unitIds, unitId);
}

/** One cell for each pilot: whoever counts adds them up. Whether a kill line was passed then is not kept. */
function cellsOf(stood: readonly Stood[], day: Day): readonly PilotCell[] {
  return stood.map((pilot) => ({
    programId: pilot.programId,
    stage: pilot.stage,
    outcome: pilot.outcome,
    onHold: pilot.onHold,
    due: dueBand(pilot, day),
    age: ageBand(pilot, day),
    pastKillLine: false,
    count: 1,
  }));
}

function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2);
}
