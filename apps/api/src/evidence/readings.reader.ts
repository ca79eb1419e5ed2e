import { Injectable } from '@nestjs/common';
import type { MetricId, PilotId } from '@scrimmage/domain/ids';
import type { Reading } from '@scrimmage/domain/readings';
import { readingKey } from '@scrimmage/domain/sort-readings';
import DataLoader from 'dataloader';
import sql, { type Sql } from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import { grouped } from '../platform/database/group-rows.js';
import { type Connection, keyOf, type PageArgs } from '../platform/graphql/connection.js';
import { listOfOwner } from '../platform/graphql/list-of-owner.js';

const columns = sql`workspace_id as "workspaceId", id, pilot_id as "pilotId", metric_id as "metricId", arm,
  from_day as "from", to_day as "to", revision, n, sum, sum_of_squares as "sumOfSquares", struck, reason,
  by_id as "byId", at`;

const StandingLoader = {};
const RevisionsLoader = {};

/** Questions about what was counted. */
@Injectable()
export class ReadingsReader {
  constructor(private readonly database: Database) {}

  /** The readings of each pilot that count, oldest first: the newest version of each, without those taken back. */
  get ofPilot(): DataLoader<PilotId, readonly Reading[]> {
    return this.database.keep(
      StandingLoader,
      () =>
        new DataLoader(async (ids: readonly PilotId[]) => {
          const rows = await this.database.rows<Reading>(sql`
            select * from (
              select distinct on (pilot_id, metric_id, from_day, to_day, arm) ${columns} from reading
              where pilot_id = any(${[...ids]}) order by pilot_id, metric_id, from_day, to_day, arm, revision desc) newest
            where not struck`);
          const byPilot = grouped(rows, ({ pilotId }) => pilotId);
          return ids.map((id) => byPilot.get(id) ?? []);
        }),
    );
  }

  /** A pilot's readings, newest period first, each as it stands; of several pilots at once, in one statement. */
  page(pilotId: PilotId, page: PageArgs, metricId: MetricId | null): Promise<Connection<Reading>> {
    const narrowed = metricId === null ? sql`true` : sql`metric_id = ${metricId}`;
    return listOfOwner<PilotId, Reading>(this.database, pilotId, {
      name: `readings ${JSON.stringify([page, metricId])}`,
      page,
      place: ({ from, to, metricId: metric, arm }) => [from, to, metric, arm],
      rows: (ids) =>
        this.database.rows(sql`
          select page.*, page."pilotId" as owner from unnest(${[...ids]}::uuid[]) as wanted (id) cross join lateral (
            select distinct on (from_day, to_day, metric_id, arm) ${columns} from reading
            where pilot_id = wanted.id and ${narrowed} and ${behind(page)}
            order by from_day desc, to_day desc, metric_id desc, arm desc, revision desc limit ${page.first + 1}) page`),
      counts: (ids) =>
        this.database.rows(sql`
          select pilot_id as owner, count(*)::int as n from reading
          where pilot_id = any(${[...ids]}) and revision = 1 and ${narrowed} group by 1`),
    });
  }

  /** Every version of a reading, newest first. */
  get revisionsOf(): DataLoader<Reading, readonly Reading[], string> {
    const key = (reading: Reading) => `${reading.pilotId} ${readingKey(reading)}`;
    return this.database.keep(
      RevisionsLoader,
      () =>
        new DataLoader<Reading, readonly Reading[], string>(
          async (readings) => {
            const rows = await this.database.rows<Reading>(sql`
              select ${columns} from reading join unnest(${readings.map(({ pilotId }) => pilotId)}::uuid[],
                ${readings.map(({ metricId }) => metricId)}::uuid[], ${readings.map(({ from }) => from)}::date[],
                ${readings.map(({ to }) => to)}::date[], ${readings.map(({ arm }) => arm)}::text[])
                as wanted (pilot, metric, first_day, last_day, side)
              on pilot_id = pilot and metric_id = metric and from_day = first_day and to_day = last_day and arm = side
              order by revision desc`);
            const byKey = grouped(rows, key);
            return readings.map((reading) => byKey.get(key(reading)) ?? []);
          },
          { cacheKeyFn: key },
        ),
    );
  }
}

function behind({ after }: PageArgs): Sql {
  if (after === null) return sql`true`;
  const [from, to, metric, arm] = keyOf(after, ['date', 'date', 'uuid', 'text']);
  return sql`(from_day, to_day, metric_id, arm) < (${from}::date, ${to}::date, ${metric}::uuid, ${arm})`;
}
