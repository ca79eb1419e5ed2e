import { Injectable } from '@nestjs/common';
import type { LearningFilter } from '@scrimmage/contract/generated/schema-types';
import type { FailureId, LearningId, PilotId } from '@scrimmage/domain/ids';
import type { Learning } from '@scrimmage/domain/learning';
import type DataLoader from 'dataloader';
import sql, { type Sql } from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { listsBy } from '../platform/database/group-rows.js';
import { type Connection, connection, keyOf, type PageArgs } from '../platform/graphql/connection.js';
import { loaderById } from '../platform/graphql/loader.js';
import { wordsOf } from '../platform/graphql/search-words.js';
import { LearningTable } from './learning.table.js';
import { learningConditions } from './learning-filter.js';
import { foundLearnings } from './learning-search.js';

/** Which learnings, and which page of them. */
export interface LearningList {
  readonly page: PageArgs;
  readonly filter: LearningFilter | null;
}

type Ranked = Learning & { readonly score: number };

const columns = columnsOf(LearningTable, [], 'l');
const LearningLoader = {};
const FailureLoader = {};
const PilotLoader = {};
const MergedLoader = {};
const mostOfPilot = 100;

/** Questions about learnings. One that became part of another is in no list; by its id or number it is still there to read. */
@Injectable()
export class LearningsReader {
  constructor(private readonly database: Database) {}

  get byId(): DataLoader<LearningId, Learning | null> {
    return loaderById<LearningId, Learning>(this.database, LearningLoader, (ids) =>
      this.database.rows(sql`select ${columns} from learning l where l.id = any(${[...ids]})`),
    );
  }

  async byNumber(number: number): Promise<Learning | null> {
    return this.database.row(sql`select ${columns} from learning l where l.number = ${number}`);
  }

  /** The newest first; with a search, the best match first. */
  async list({ page, filter }: LearningList): Promise<Connection<Learning>> {
    const from = listedFrom(filter);
    const count = async () =>
      (await this.database.row<{ n: number }>(sql`select count(*)::int as n ${from}`))?.n ?? 0;
    if (wordsOf(filter?.search) === null) {
      const [number] = page.after === null ? [null] : keyOf(page.after, ['integer']);
      const behind = page.after === null ? sql`` : sql`and l.number < ${number}::int`;
      const rows = await this.database.rows<Learning>(sql`
        select ${columns} ${from} ${behind} order by l.number desc limit ${page.first + 1}`);
      return connection(rows, page, (row) => [row.number], count);
    }
    const [score, number] = page.after === null ? [null, null] : keyOf(page.after, ['integer', 'integer']);
    const behind =
      page.after === null ? sql`` : sql`and (s.score, l.number) < (${score}::int, ${number}::int)`;
    const rows = await this.database.rows<Ranked>(sql`
      select ${columns}, s.score ${from} ${behind} order by s.score desc, l.number desc limit ${page.first + 1}`);
    return connection(rows, page, (row) => [row.score, row.number], count);
  }

  /** What was learned of each failure, the oldest first. */
  get ofFailure(): DataLoader<FailureId, readonly Learning[]> {
    return listsBy(
      this.database,
      FailureLoader,
      (ids: readonly FailureId[]) =>
        sql`select ${columns} from learning l where l.failure_id = any(${[...ids]}) order by l.number`,
      ({ failureId }: Learning) => failureId,
    );
  }

  /** What was learned in each pilot, the newest first. */
  get ofPilot(): DataLoader<PilotId, readonly Learning[]> {
    return listsBy(
      this.database,
      PilotLoader,
      (ids: readonly PilotId[]) => sql`
        select page.* from unnest(${[...ids]}::uuid[]) as wanted (id) cross join lateral (
          select ${columns} from learning l where l.pilot_id = wanted.id and l.merged_into is null
          order by l.number desc limit ${mostOfPilot}) page`,
      ({ pilotId }: Learning) => pilotId,
    );
  }

  /** What was merged into each learning. */
  get mergedInto(): DataLoader<LearningId, readonly Learning[]> {
    return listsBy(
      this.database,
      MergedLoader,
      (ids: readonly LearningId[]) =>
        sql`select ${columns} from learning l where l.merged_into = any(${[...ids]}) order by l.number`,
      ({ mergedInto }: Learning) => mergedInto,
    );
  }
}

/** The rows a filter leaves; `s` are those that were looked for, beside them when something is. */
export function listedFrom(
  filter: LearningFilter | null,
  conditions = learningConditions(filter),
  lookedFor = (words: string) => sql`(${foundLearnings(words)})`,
): Sql {
  const words = wordsOf(filter?.search);
  return words === null
    ? sql`from learning l where ${conditions}`
    : sql`from learning l join ${lookedFor(words)} s on s.id = l.id where ${conditions}`;
}
