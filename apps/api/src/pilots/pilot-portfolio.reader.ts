import { Injectable } from '@nestjs/common';
import type { PortfolioFilter } from '@scrimmage/contract/generated/schema-types';
import { addDays, type Day } from '@scrimmage/domain/calendar';
import type { PilotId, ProgramId } from '@scrimmage/domain/ids';
import type { Period } from '@scrimmage/domain/period';
import type { Outcome, Stage } from '@scrimmage/domain/pilot';
import { type AgeBand, type DueBand, dueSoonDays } from '@scrimmage/domain/pilot-timing';
import sql, { type Sql } from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import { pastKillLine } from './past-kill-line.js';
import { ageBandColumn, begun, dueBandColumn, pilotConditions, placedConditions } from './pilot-filter.js';

const mostWaiting = 10;

/** Pilots that share program, stage, outcome, hold, due, age and kill line: every count of the page is a sum over these. */
export interface PilotCell {
  readonly programId: ProgramId;
  readonly stage: Stage;
  readonly outcome: Outcome | null;
  readonly onHold: boolean;
  readonly due: DueBand | null;
  readonly age: AgeBand | null;
  readonly pastKillLine: boolean;
  readonly count: number;
}

/** How many pilots of a program ended that way; no outcome: they are open. */
export type EndCell = Pick<PilotCell, 'programId' | 'outcome' | 'count'>;

/** What the portfolio page knows of all pilots. */
export interface PilotSummary {
  /** By the names of their programs. */
  readonly cells: readonly PilotCell[];
  /** Open pilots with a known begin. */
  readonly aged: number;
  readonly medianAge: number | null;
  /** Those whose decision is overdue or next due, the longest waiting first. */
  readonly waiting: readonly PilotId[];
  /** The next to be decided after those. */
  readonly next: PilotId | null;
}

/** The first to be decided of some pilots, and how many there are. */
export interface FirstToDecide {
  readonly ids: readonly PilotId[];
  readonly count: number;
}

/** All pilots summed up in one statement, whatever their number. */
@Injectable()
export class PilotPortfolioReader {
  constructor(private readonly database: Database) {}

  async summary(filter: PortfolioFilter | null, today: Day): Promise<PilotSummary> {
    const found = await this.database.row<PilotSummary>(sql`
      with chosen as materialized (
        select p.id, p.program_id, p.stage, p.outcome, p.on_hold, p.decision_date, ${today}::date - ${begun} as age_days,
          ${dueBandColumn(today)} as due, ${ageBandColumn(today)} as age,
          ${pastKillLine} as past_kill_line
        from pilot p where ${pilotConditions(filter, today)}
      ), cell as (
        select program_id as "programId", stage, outcome, on_hold as "onHold", due, age,
          past_kill_line as "pastKillLine", count(*)::int as count
        from chosen group by 1, 2, 3, 4, 5, 6, 7
      ), waiting as (
        select id from chosen
        where stage <> 'CLOSED' and (decision_date <= ${addDays(today, dueSoonDays)} or stage = 'DECIDING')
        order by decision_date nulls last, id limit ${mostWaiting}
      )
      select coalesce((
          select json_agg(cell order by lower(program.name), program.id) from cell join program on program.id = "programId"
        ), '[]') as cells,
        (select count(age_days)::int from chosen where stage <> 'CLOSED') as aged,
        (select round(percentile_cont(0.5) within group (order by age_days)::numeric)::int from chosen where stage <> 'CLOSED') as "medianAge",
        coalesce((select json_agg(id) from waiting), '[]') as waiting,
        (select id from chosen where stage <> 'CLOSED' and decision_date > ${addDays(today, dueSoonDays)}
          order by decision_date, id limit 1) as next`);
    return found ?? { cells: [], aged: 0, medianAge: null, waiting: [], next: null };
  }

  /** How the pilots closed within some days ended, by program. */
  endedWithin(filter: PortfolioFilter | null, { from, to }: Period, today: Day): Promise<readonly EndCell[]> {
    const closed = { ...filter, closedFrom: from, closedTo: to };
    return this.database.rows(sql`
      select p.program_id as "programId", p.outcome, count(*)::int as count
      from pilot p where ${pilotConditions(closed, today)} group by 1, 2`);
  }

  /** The pilots a filter means; null: all. */
  async idsOf(filter: PortfolioFilter | null, today: Day): Promise<ReadonlySet<PilotId> | null> {
    if (filter === null) return null;
    const rows = await this.database.rows<{ id: PilotId }>(
      sql`select p.id from pilot p where ${pilotConditions(filter, today)}`,
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Of the started, open pilots among `ids` (a statement that gives ids): the first to be decided, at most `most`. */
  async firstToDecide(
    filter: PortfolioFilter | null,
    today: Day,
    { ids, most }: { readonly ids: Sql; readonly most: number },
  ): Promise<FirstToDecide> {
    const found = await this.database.row<FirstToDecide>(sql`
      with chosen as materialized (
        select p.id, p.stage, p.decision_date from pilot p
        where p.stage in ('RUNNING', 'DECIDING') and p.id in (${ids}) and ${pilotConditions(filter, today)}
      ), first as (
        select id from chosen
        order by stage <> 'DECIDING' and decision_date > ${today}, decision_date nulls last, id limit ${most}
      )
      select coalesce((select json_agg(id) from first), '[]') as ids, (select count(*)::int from chosen) as count`);
    return found ?? { ids: [], count: 0 };
  }
}

/** The pilots a page about a portfolio means, as a condition of a statement; `p` is the pilot. */
export function chosenPilots(filter: PortfolioFilter | null, today: Day): Sql {
  return pilotConditions(filter, today);
}

/** The pilots of some programs, units and systems, whatever the day; `p` is the pilot. */
export function placedPilots(filter: PortfolioFilter): Sql {
  return placedConditions(filter);
}
