import { Injectable } from '@nestjs/common';
import type { ActivityFilter } from '@scrimmage/contract/generated/schema-types';
import type { Activity } from '@scrimmage/domain/activity';
import { addDays } from '@scrimmage/domain/calendar';
import { isUuid } from '@scrimmage/domain/ids';
import DataLoader from 'dataloader';
import sql, { join, type Sql } from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import { type Connection, connection, keyOf, type PageArgs } from '../platform/graphql/connection.js';

const columns = sql`a.workspace_id as "workspaceId", a.seq, a.id, a.at, a.actor_id as "actorId", a.actor_name as "actorName",
  a.verb, a.subject_type as "subjectType", a.subject_id as "subjectId", a.subject_label as "subjectLabel",
  a.subject_version as "subjectVersion", a.changes, a.reason, a.request_id as "requestId", a.hash`;

/** Days are days of the workspace's time zone: the entry at half past eleven at night belongs to that night. */
function conditions(filter: ActivityFilter | null, timeZone: string): Sql {
  const wanted = [sql`true`];
  if (filter?.subjectId)
    wanted.push(isUuid(filter.subjectId) ? sql`a.subject_id = ${filter.subjectId}` : sql`false`);
  if (filter?.actorIds) wanted.push(sql`a.actor_id = any(${filter.actorIds.filter(isUuid)}::uuid[])`);
  if (filter?.verbs) wanted.push(sql`a.verb = any(${[...filter.verbs]})`);
  if (filter?.from) wanted.push(sql`a.at >= ${filter.from}::date::timestamp at time zone ${timeZone}`);
  if (filter?.to) wanted.push(sql`a.at < ${addDays(filter.to, 1)}::date::timestamp at time zone ${timeZone}`);
  return join(wanted, ' and ');
}

/** Questions about what happened, newest first. */
@Injectable()
export class ActivityReader {
  constructor(private readonly database: Database) {}

  async list(page: PageArgs, filter: ActivityFilter | null, timeZone: string): Promise<Connection<Activity>> {
    const where = conditions(filter, timeZone);
    const [before] = page.after === null ? [null] : keyOf(page.after, 1);
    const rows = await this.database.rows<Activity>(sql`
      select ${columns} from activity a where ${where} and (${before}::bigint is null or a.seq < ${before}::bigint)
      order by a.seq desc limit ${page.first + 1}`);
    return connection(
      rows,
      page,
      (row) => [row.seq],
      async () =>
        (
          await this.database.row<{ n: number }>(
            sql`select count(*)::int as n from activity a where ${where}`,
          )
        )?.n ?? 0,
    );
  }

  /** The same page of several subjects' history, in one statement. */
  ofSubject(subjectId: string, page: PageArgs): Promise<Connection<Activity>> {
    const key = `activity of subjects ${JSON.stringify(page)}`;
    return this.database
      .keep(key, () => new DataLoader<string, Connection<Activity>>((ids) => this.ofSubjects(ids, page)))
      .load(subjectId);
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

  private async ofSubjects(ids: readonly string[], page: PageArgs): Promise<readonly Connection<Activity>[]> {
    const [before] = page.after === null ? [null] : keyOf(page.after, 1);
    const rows = await this.database.rows<Activity>(sql`
      select page.* from unnest(${[...ids]}::uuid[]) as wanted (id) cross join lateral (
        select ${columns} from activity a where a.subject_id = wanted.id and (${before}::bigint is null or a.seq < ${before}::bigint)
        order by a.seq desc limit ${page.first + 1}) page`);
    return ids.map((id) =>
      connection(
        rows.filter((row) => row.subjectId === id),
        page,
        (row) => [row.seq],
        async () =>
          (
            await this.database.row<{ n: number }>(
              sql`select count(*)::int as n from activity where subject_id = ${id}`,
            )
          )?.n ?? 0,
      ),
    );
  }
}
