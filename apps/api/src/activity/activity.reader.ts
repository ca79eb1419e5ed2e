import { Injectable } from '@nestjs/common';
import type { ActivityFilter } from '@scrimmage/contract/generated/schema-types';
import type { Activity } from '@scrimmage/domain/activity';
import { type ActivityId, isUuid } from '@scrimmage/domain/ids';
import type DataLoader from 'dataloader';
import sql, { join, type Sql } from 'sql-template-tag';
import { amongIds } from '../platform/database/among-ids.js';
import { Database } from '../platform/database/database.js';
import { type Connection, connection, keyOf, type PageArgs } from '../platform/graphql/connection.js';
import { listOfOwner } from '../platform/graphql/list-of-owner.js';
import { loaderById } from '../platform/graphql/loader.js';

const columns = sql`a.workspace_id as "workspaceId", a.seq, a.id, a.at, a.actor_id as "actorId", a.actor_name as "actorName",
  a.verb, a.subject_type as "subjectType", a.subject_id as "subjectId", a.subject_label as "subjectLabel",
  a.subject_version as "subjectVersion", a.changes, a.reason, a.request_id as "requestId", a.hash`;

/** Days are days of the workspace's time zone: the entry at half past eleven at night belongs to that night. */
function conditions(filter: ActivityFilter | null, timeZone: string): Sql {
  const wanted = [sql`true`];
  if (filter?.subjectId)
    wanted.push(isUuid(filter.subjectId) ? sql`a.subject_id = ${filter.subjectId}` : sql`false`);
  wanted.push(...amongIds(sql`a.actor_id`, filter?.actorIds));
  if (filter?.verbs) wanted.push(sql`a.verb = any(${[...filter.verbs]})`);
  if (filter?.from) wanted.push(sql`a.at >= ${filter.from}::date::timestamp at time zone ${timeZone}`);
  if (filter?.to) wanted.push(sql`a.at < (${filter.to}::date + 1)::timestamp at time zone ${timeZone}`);
  return join(wanted, ' and ');
}

/** Entries before a cursor's, newest first. */
function before(page: PageArgs): Sql {
  return page.after === null ? sql`true` : sql`a.seq < ${keyOf(page.after, ['bigint'])[0]}`;
}

const ActivityLoader = {};

/** Questions about what happened, newest first. */
@Injectable()
export class ActivityReader {
  constructor(private readonly database: Database) {}

  async list(page: PageArgs, filter: ActivityFilter | null, timeZone: string): Promise<Connection<Activity>> {
    const where = conditions(filter, timeZone);
    const rows = await this.database.rows<Activity>(sql`
      select ${columns} from activity a where ${where} and ${before(page)} order by a.seq desc limit ${page.first + 1}`);
    return connection(
      rows,
      page,
      (row) => [row.seq],
      async () => {
        const all = sql`select count(*)::int as n from activity a where ${where}`;
        return (await this.database.row<{ n: number }>(all))?.n ?? 0;
      },
    );
  }

  get byId(): DataLoader<ActivityId, Activity | null> {
    return loaderById<ActivityId, Activity>(this.database, ActivityLoader, (ids) =>
      this.database.rows(sql`select ${columns} from activity a where a.id = any(${[...ids]})`),
    );
  }

  /** A subject's history; for several subjects at once, in one statement. */
  ofSubject(subjectId: string, page: PageArgs): Promise<Connection<Activity>> {
    return listOfOwner<string, Activity>(this.database, subjectId, {
      name: `activity ${JSON.stringify(page)}`,
      page,
      place: (row) => [row.seq],
      rows: (ids) =>
        this.database.rows(sql`
          select page.*, page."subjectId" as owner from unnest(${[...ids]}::uuid[]) as wanted (id) cross join lateral (
            select ${columns} from activity a where a.subject_id = wanted.id and ${before(page)}
            order by a.seq desc limit ${page.first + 1}) page`),
      counts: (ids) =>
        this.database.rows(sql`
          select a.subject_id as owner, count(*)::int as n from activity a where a.subject_id = any(${[...ids]}) group by 1`),
    });
  }

  /** What happened after an entry, oldest first. */
  async since(seq: number, limit: number): Promise<readonly Activity[]> {
    return this.database.rows(
      sql`select ${columns} from activity a where a.seq > ${seq} order by a.seq limit ${limit}`,
    );
  }

  /** The number of the newest entry; 0 when nothing has happened. */
  async newest(): Promise<number> {
    return (await this.database.row<{ seq: number }>(sql`select seq from activity_head`))?.seq ?? 0;
  }
}
