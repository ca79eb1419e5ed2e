import { Injectable } from '@nestjs/common';
import type { FailureFilter } from '@scrimmage/contract/generated/schema-types';
import type { Failure, Sighting, Telling } from '@scrimmage/domain/failure';
import type { FailureId, MemberId, PilotId } from '@scrimmage/domain/ids';
import DataLoader from 'dataloader';
import sql, { type Sql } from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { listsBy } from '../platform/database/group-rows.js';
import { type Connection, connection, keyOf, type PageArgs } from '../platform/graphql/connection.js';
import { loaderById } from '../platform/graphql/loader.js';
import { wordsOf } from '../platform/graphql/search-words.js';
import { failureColumns } from './failure-columns.js';
import { failureConditions, type ReadOn } from './failure-filter.js';
import { found } from './failure-search.js';
import { SightingTable } from './sighting.table.js';

/** Which failures, and which page of them. */
export interface FailureList {
  readonly page: PageArgs;
  readonly filter: FailureFilter | null;
  readonly read: ReadOn;
}

type Ranked = Failure & { readonly score: number };

const FailureLoader = {};
const PilotLoader = {};
const ToTellLoader = {};
const SightingsLoader = {};
const sightingColumns = columnsOf(SightingTable);

const tellingColumns = sql`t.failure_id as "failureId", t.member_id as "memberId", t.said_by as "saidBy",
  t.said_at as "saidAt", t.known_at as "knownAt"`;

const mostOfPilot = 100;
const mostToKnow = 50;
/** The first sighting is the failure itself. */
const mostFurther = 99;

/** Questions about failures. What was taken back is in no list; by its id or number it is still there to read. */
@Injectable()
export class FailuresReader {
  constructor(private readonly database: Database) {}

  get byId(): DataLoader<FailureId, Failure | null> {
    return loaderById<FailureId, Failure>(this.database, FailureLoader, (ids) =>
      this.database.rows(sql`select ${failureColumns} from failure f where f.id = any(${[...ids]})`),
    );
  }

  async byNumber(number: number): Promise<Failure | null> {
    return this.database.row(sql`select ${failureColumns} from failure f where f.number = ${number}`);
  }

  /** The newest seen first; with a search, the best match first. */
  async list({ page, filter, read }: FailureList): Promise<Connection<Failure>> {
    const words = wordsOf(filter?.search);
    const conditions = failureConditions(filter, read);
    const from =
      words === null
        ? sql`from failure f where ${conditions}`
        : sql`from failure f join (${found(words)}) s on s.id = f.id where ${conditions}`;
    const count = async () =>
      (await this.database.row<{ n: number }>(sql`select count(*)::int as n ${from}`))?.n ?? 0;
    return words === null ? this.newest(page, from, count) : this.best(page, from, count);
  }

  private async newest(
    page: PageArgs,
    from: Sql,
    count: () => Promise<number>,
  ): Promise<Connection<Failure>> {
    const [seenOn, number] = page.after === null ? [null, null] : keyOf(page.after, ['date', 'integer']);
    const behind =
      page.after === null ? sql`` : sql`and (f.seen_on, f.number) < (${seenOn}::date, ${number}::int)`;
    const rows = await this.database.rows<Failure>(sql`
      select ${failureColumns} ${from} ${behind} order by f.seen_on desc, f.number desc limit ${page.first + 1}`);
    return connection(rows, page, (row) => [row.seenOn, row.number], count);
  }

  private async best(page: PageArgs, from: Sql, count: () => Promise<number>): Promise<Connection<Failure>> {
    const [score, number] = page.after === null ? [null, null] : keyOf(page.after, ['integer', 'integer']);
    const behind =
      page.after === null ? sql`` : sql`and (s.score, f.number) < (${score}::int, ${number}::int)`;
    const rows = await this.database.rows<Ranked>(sql`
      select ${failureColumns}, s.score ${from} ${behind} order by s.score desc, f.number desc limit ${page.first + 1}`);
    return connection(rows, page, (row) => [row.score, row.number], count);
  }

  /** Each pilot's failures, the newest seen first. */
  get ofPilot(): DataLoader<PilotId, readonly Failure[]> {
    return listsBy(
      this.database,
      PilotLoader,
      (ids: readonly PilotId[]) => sql`
        select page.* from unnest(${[...ids]}::uuid[]) as wanted (id) cross join lateral (
          select ${failureColumns} from failure f where f.pilot_id = wanted.id and f.withdrawn_at is null
          order by f.seen_on desc, f.number desc limit ${mostOfPilot}) page`,
      ({ pilotId }: Failure) => pilotId,
    );
  }

  /** Who should know of each failure. */
  get toTellOf(): DataLoader<FailureId, readonly Telling[]> {
    return listsBy(
      this.database,
      ToTellLoader,
      (ids: readonly FailureId[]) => sql`
        select ${tellingColumns} from failure_to_tell t
        join member m on m.id = t.member_id where t.failure_id = any(${[...ids]}) order by lower(m.name), m.id`,
      ({ failureId }: Telling) => failureId,
    );
  }

  /** What waits for a member to know of it, the newest first. */
  async toKnow(memberId: MemberId): Promise<readonly Telling[]> {
    return this.database.rows(sql`
      select ${tellingColumns} from failure_to_tell t join failure f on f.id = t.failure_id
      where t.member_id = ${memberId} and t.known_at is null and f.withdrawn_at is null
      order by t.said_at desc, f.number desc limit ${mostToKnow}`);
  }

  /** Where each failure was seen again, by day. */
  get sightingsOf(): DataLoader<FailureId, readonly Sighting[]> {
    return listsBy(
      this.database,
      SightingsLoader,
      (ids: readonly FailureId[]) => sql`
        select page.* from unnest(${[...ids]}::uuid[]) as wanted (id) cross join lateral (
          select ${sightingColumns} from sighting where failure_id = wanted.id
          order by on_day, id limit ${mostFurther}) page`,
      ({ failureId }: Sighting) => failureId,
    );
  }
}
