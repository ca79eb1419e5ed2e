import { Injectable } from '@nestjs/common';
import { type Day, dayIn, type Instant } from '@scrimmage/domain/calendar';
import { forecastOutcome } from '@scrimmage/domain/forecast';
import { forecastRecordSentence } from '@scrimmage/domain/forecast-words';
import type { FrozenForecastId, MilestoneId, ProgramId } from '@scrimmage/domain/ids';
import { forecastRecord, type ResolvedForecast } from '@scrimmage/stats/forecast-record';
import type DataLoader from 'dataloader';
import sql, { type Sql } from 'sql-template-tag';
import { contentHash } from '../platform/content-hash.js';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { listsBy } from '../platform/database/group-rows.js';
import { loaderById } from '../platform/graphql/loader.js';
import { FrozenForecastTable, type FrozenRow } from './frozen-forecast.table.js';

/** A frozen forecast with what has become of its milestone. */
export interface KnownForecast extends FrozenRow {
  readonly programId: ProgramId;
  readonly reachedOn: Day | null;
  /** From this moment nobody waited for it any more. */
  readonly droppedAt: Instant | null;
}

/** Where and when a record is read. */
export interface ReadOn {
  readonly today: Day;
  readonly timeZone: string;
}

const columns = columnsOf(FrozenForecastTable, [], 'f');
const ForecastLoader = {};
const OfMilestone = {};
const OfProgram = {};
const WholeKept = {};
const [mostOfMilestone, mostOfProgram] = [100, 2_000];

const known = sql`select ${columns}, m.program_id as "programId", m.reached_on as "reachedOn",
  case when m.state = 'DROPPED' then (
    select max(c.said_at) from milestone_change c where c.milestone_id = m.id and c.kind = 'DROPPED') end as "droppedAt"
  from frozen_forecast f join milestone m on m.id = f.milestone_id`;

/** What was forecast, and what came of it. */
@Injectable()
export class ForecastRecordsReader {
  constructor(private readonly database: Database) {}

  get byId(): DataLoader<FrozenForecastId, KnownForecast | null> {
    return loaderById<FrozenForecastId, KnownForecast>(this.database, ForecastLoader, (ids) =>
      this.database.rows(sql`${known} where f.id = any(${[...ids]})`),
    );
  }

  /** The newest first. */
  get ofMilestone(): DataLoader<MilestoneId, readonly KnownForecast[]> {
    return listsBy(
      this.database,
      OfMilestone,
      (ids: readonly MilestoneId[]) => newestOf(sql`f.milestone_id`, ids, mostOfMilestone),
      ({ milestoneId }: KnownForecast) => milestoneId,
    );
  }

  /** The newest first. */
  get ofProgram(): DataLoader<ProgramId, readonly KnownForecast[]> {
    return listsBy(
      this.database,
      OfProgram,
      (ids: readonly ProgramId[]) => newestOf(sql`m.program_id`, ids, mostOfProgram),
      ({ programId }: KnownForecast) => programId,
    );
  }

  /** How the dates of the whole workspace held so far; counted once an operation, however many dates it stands beside. */
  async sentence(read: ReadOn): Promise<string> {
    return this.database.keep(WholeKept, async () => {
      const all = await this.database.rows<KnownForecast>(sql`${known} where f.state = 'DATED'`);
      return recordOf(all, read, 0).sentence;
    });
  }
}

function newestOf(owner: Sql, ids: readonly string[], most: number): Sql {
  return sql`select page.* from unnest(${[...ids]}::uuid[]) as wanted (id) cross join lateral (
    ${known} where ${owner} = wanted.id order by f.made_at desc, f.id desc limit ${most}) page`;
}

/** What came of a forecast by today; of a dropped milestone, by the day it was dropped. */
export function outcomeOf(forecast: KnownForecast, { today, timeZone }: ReadOn) {
  const { droppedAt, reachedOn } = forecast;
  return forecastOutcome(forecast, reachedOn, droppedAt === null ? today : dayIn(timeZone, droppedAt));
}

/** The record of forecasts, its levels as the contract has them. */
export function recordOf(forecasts: readonly KnownForecast[], read: ReadOn, seed: number) {
  const resolved = forecasts.map(
    (forecast): ResolvedForecast => ({
      milestone: forecast.milestoneId,
      chance: forecast.chance,
      ...outcomeOf(forecast, read),
    }),
  );
  const { levels, brier, bins } = forecastRecord(resolved, seed);
  const of85 = levels.find(({ level }) => level === 85);
  return {
    sentence: forecastRecordSentence(of85 ?? { held: 0, n: 0 }),
    levels: toldLevels(levels),
    brier: brier?.score ?? null,
    brierLow: brier?.low ?? null,
    brierHigh: brier?.high ?? null,
    brierN: brier?.n ?? 0,
    bins,
  };
}

/** Levels with the ends of their intervals side by side. */
export function toldLevels(levels: ReturnType<typeof forecastRecord>['levels']) {
  return levels.map(({ interval, ...level }) => ({
    ...level,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
  }));
}

/** The seed of a program's record: the same record gives the same interval. */
export function seedOfRecord(programId: ProgramId): number {
  return Number.parseInt(contentHash(programId).slice(0, 8), 16);
}
