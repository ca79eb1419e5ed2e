import { Injectable } from '@nestjs/common';
import { type Day, daysBetween } from '@scrimmage/domain/calendar';
import { canonicalJson } from '@scrimmage/domain/canonical-json';
import type { TeamId } from '@scrimmage/domain/ids';
import { type Sprint, sprintCadence } from '@scrimmage/domain/sprint';
import type { DatedHistory } from '@scrimmage/stats/milestone-backtest';
import { forecastPool } from '@scrimmage/stats/milestone-forecast';
import type { ScorePool } from '@scrimmage/stats/score-table';
import sql from 'sql-template-tag';
import { contentHash } from '../platform/content-hash.js';
import { Database } from '../platform/database/database.js';
import { grouped } from '../platform/database/group-rows.js';
import { KeptResults } from '../platform/kept-results.js';

type Row = Pick<
  Sprint,
  'id' | 'teamId' | 'startsOn' | 'endsOn' | 'outcome' | 'finished' | 'added' | 'closedAt'
>;

/** A closed sprint whose items were counted. */
export type CountedSprint = Row & { readonly finished: number };

/** What a team did, oldest first, and what it is about to do. */
export interface TeamHistory {
  readonly counted: readonly CountedSprint[];
  readonly open: readonly Pick<Sprint, 'startsOn' | 'endsOn'>[];
  /** In as many days after one of its sprints the next one ends. */
  readonly sprintDays: number;
}

/** All teams of the workspace, and what forecasts of others would have missed. */
export interface Histories {
  readonly of: ReadonlyMap<TeamId, TeamHistory>;
  readonly pool: ScorePool;
  /** Of everything the pool was made from. */
  readonly hash: string;
}

const Kept = {};
/** Of so many workspaces; each is some 2 kB a team. */
const mostPools = 50;
const firstDay: Day = '2000-01-01';

/** What teams finished, sprint by sprint: the past that forecasts are made from. Asked once an operation. */
@Injectable()
export class TeamHistoriesReader {
  /** Scoring what twenty thousand imported weeks would have forecast takes a quarter of a second: once, until they change. */
  private readonly pools = new KeptResults<ScorePool>(mostPools);

  constructor(private readonly database: Database) {}

  all(): Promise<Histories> {
    return this.database.keep(Kept, async () => {
      const rows = await this.database.rows<Row>(sql`
        select id, team_id as "teamId", starts_on as "startsOn", ends_on as "endsOn", outcome, finished, added,
          closed_at as "closedAt"
        from sprint where outcome is null or (outcome <> 'CANCELLED' and finished is not null)
        order by team_id, ends_on, number`);
      const of = new Map([...grouped(rows, ({ teamId }) => teamId)].map(([id, own]) => [id, historyOf(own)]));
      const teams = datedHistories(of);
      const hash = contentHash(canonicalJson(teams));
      return { of, pool: await this.pools.of(hash, () => forecastPool(teams)), hash };
    });
  }
}

function historyOf(rows: readonly Row[]): TeamHistory {
  const counted = rows.filter((row): row is CountedSprint => row.outcome !== null && row.finished !== null);
  const open = rows.filter(({ outcome }) => outcome === null);
  return { counted, open, sprintDays: sprintCadence(counted.length > 0 ? counted : open) };
}

/** A day as a number that can be counted with. */
export function dayNumber(day: Day): number {
  return daysBetween(firstDay, day);
}

/** Teams as the pool of forecasts wants them. */
export function datedHistories(of: ReadonlyMap<TeamId, TeamHistory>): readonly DatedHistory[] {
  return [...of].map(([team, { counted, sprintDays }]) => ({
    team,
    sprintDays,
    finished: counted.map(({ finished }) => finished),
    endDays: counted.map(({ endsOn }) => dayNumber(endsOn)),
  }));
}
