import { Injectable } from '@nestjs/common';
import type { CauseId, FailureId, LearningId, MemberId, PilotId, WorkspaceId } from '@scrimmage/domain/ids';
import type { BackedLearning, Learning, LearningSide } from '@scrimmage/domain/learning';
import sql from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { VersionedRows } from '../platform/database/versioned-rows.js';
import { LearningTable } from './learning.table.js';

/** Pilots that somebody puts on one side of a learning. */
export interface Siding {
  readonly pilotIds: readonly PilotId[];
  readonly side: LearningSide;
  readonly note: string | null;
  readonly saidBy: MemberId;
  readonly saidAt: string;
}

type Beside = Pick<BackedLearning, 'causeIds' | 'supporting' | 'contradicting'>;

/** Learnings as rows to be added and changed. */
@Injectable()
export class LearningsRepository extends VersionedRows<Learning> {
  constructor(database: Database) {
    super(database, { table: LearningTable, select: sql`select ${columnsOf(LearningTable)} from learning` });
  }

  /** Takes `count` numbers in a row and returns the first. */
  async takeNumbers(workspaceId: WorkspaceId, count: number): Promise<number> {
    const row = await this.database.row<{ last: number }>(sql`
      insert into learning_counter (workspace_id, last) values (${workspaceId}, ${count})
      on conflict (workspace_id) do update set last = learning_counter.last + ${count} returning last`);
    return (row?.last ?? 0) - count + 1;
  }

  /** The learning of an id; null when the id is free. */
  find(id: string): Promise<Learning | null> {
    return this.database.row(sql`select ${columnsOf(LearningTable)} from learning where id = ${id}`);
  }

  /** Several, locked in one order, so that two who merge the same ones do not wait for each other for ever. */
  async lockAll(ids: readonly LearningId[]): Promise<readonly Learning[]> {
    return this.database.rows(sql`
      select ${columnsOf(LearningTable)} from learning where id = any(${[...ids]}) order by id for update`);
  }

  /** Drafts of a failure that have exactly these tags, locked. */
  async draftsOf(failureId: FailureId, causes: readonly CauseId[]): Promise<readonly Learning[]> {
    return this.database.rows(sql`
      select ${columnsOf(LearningTable)} from learning
      where failure_id = ${failureId} and state = 'DRAFT'
        and array(select cause_id from learning_cause where learning_id = learning.id order by cause_id) = ${[...causes]}::uuid[]
      order by id for update`);
  }

  /** A locked learning with its tags and the pilots on either side. */
  async backed(learning: Learning): Promise<BackedLearning> {
    const row = await this.database.row<Beside>(sql`
      select array(select cause_id from learning_cause where learning_id = ${learning.id} order by cause_id) as "causeIds",
        array(select pilot_id from learning_pilot where learning_id = ${learning.id} and side = 'SUPPORTS' order by said_at, pilot_id) as supporting,
        array(select pilot_id from learning_pilot where learning_id = ${learning.id} and side = 'CONTRADICTS' order by said_at, pilot_id) as contradicting`);
    if (!row) throw new Error('A question without a table has one row.');
    return { ...learning, ...row };
  }

  async replaceCauses(
    { workspaceId, id }: Pick<Learning, 'workspaceId' | 'id'>,
    causes: readonly CauseId[],
  ): Promise<void> {
    await this.database.rows(sql`delete from learning_cause where learning_id = ${id}`);
    if (causes.length === 0) return;
    await this.database.rows(sql`
      insert into learning_cause (workspace_id, learning_id, cause_id)
      select ${workspaceId}, ${id}, * from unnest(${[...causes]}::uuid[])`);
  }

  /** Puts pilots on one side; one that stood on the other comes over. */
  async side(
    { workspaceId, id }: Pick<Learning, 'workspaceId' | 'id'>,
    { pilotIds, side, note, saidBy, saidAt }: Siding,
  ): Promise<void> {
    if (pilotIds.length === 0) return;
    await this.database.rows(sql`
      insert into learning_pilot (workspace_id, learning_id, pilot_id, side, note, said_by, said_at)
      select ${workspaceId}, ${id}, pilot_id, ${side}, ${note}, ${saidBy}, ${saidAt}
      from unnest(${[...pilotIds]}::uuid[]) as given (pilot_id)
      on conflict (workspace_id, learning_id, pilot_id)
      do update set side = excluded.side, note = excluded.note, said_by = excluded.said_by, said_at = excluded.said_at`);
  }

  /** Takes a pilot from its side, unless somebody has said something else of it since. */
  async unside(
    { id }: Pick<Learning, 'id'>,
    pilotId: PilotId,
    { side, note }: Pick<Siding, 'side' | 'note'>,
  ): Promise<void> {
    await this.database.rows(sql`
      delete from learning_pilot where learning_id = ${id} and pilot_id = ${pilotId} and side = ${side} and note = ${note}`);
  }

  /** Leaves exactly these pilots beside a learning, each on its side; those that are new come as another learning has them. */
  async resettle(learning: BackedLearning, from: LearningId): Promise<void> {
    const { id, supporting, contradicting } = learning;
    const all = [...supporting, ...contradicting];
    await this.database.rows(sql`
      insert into learning_pilot (workspace_id, learning_id, pilot_id, side, note, said_by, said_at)
      select workspace_id, ${id}, pilot_id, side, note, said_by, said_at from learning_pilot
      where learning_id = ${from} and pilot_id = any(${all}) on conflict do nothing`);
    await this.database.rows(sql`
      update learning_pilot set side = case when pilot_id = any(${[...supporting]}::uuid[]) then 'SUPPORTS' else 'CONTRADICTS' end
      where learning_id = ${id} and pilot_id = any(${all})`);
    await this.database.rows(sql`
      delete from learning_pilot where learning_id = ${id} and not (pilot_id = any(${all}))`);
  }

  /** Those that were merged into some learnings become part of another one; their ids. */
  async follow(from: readonly LearningId[], into: LearningId): Promise<readonly LearningId[]> {
    const rows = await this.database.rows<{ id: LearningId }>(sql`
      update learning set merged_into = ${into} where merged_into = any(${[...from]}) returning id`);
    return rows.map(({ id }) => id);
  }

  async followBack(ids: readonly LearningId[], into: LearningId): Promise<void> {
    await this.database.rows(sql`update learning set merged_into = ${into} where id = any(${[...ids]})`);
  }
}
