import { Injectable } from '@nestjs/common';
import type { LearningId, LearningMergeId, PilotId } from '@scrimmage/domain/ids';
import { isUuid } from '@scrimmage/domain/ids';
import type { LearningChallenge, LearningFollowUp, LearningMerge, Reuse } from '@scrimmage/domain/learning';
import sql from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { VersionedRows } from '../platform/database/versioned-rows.js';
import { notFound } from '../platform/graphql/faults.js';
import {
  ChallengeTable,
  LearningFollowUpTable,
  LearningMergeTable,
  ReuseTable,
} from './learning-parts.table.js';

/** Answers of pilots to learnings, as rows to be added and settled. */
@Injectable()
export class ReusesRepository extends VersionedRows<Reuse> {
  constructor(database: Database) {
    super(database, { table: ReuseTable, select: sql`select ${columnsOf(ReuseTable)} from reuse` });
  }

  find(id: string): Promise<Reuse | null> {
    return this.database.row(sql`select ${columnsOf(ReuseTable)} from reuse where id = ${id}`);
  }

  /** What one pilot answered to one learning and to what became part of it, the oldest first, all as answers to that one. */
  async ofPilot(pilotId: PilotId, learningId: LearningId): Promise<readonly Reuse[]> {
    const rows = await this.database.rows<Reuse>(sql`
      select ${columnsOf(ReuseTable, [], 'r')} from reuse r join learning l on l.id = r.learning_id
      where r.pilot_id = ${pilotId} and coalesce(l.merged_into, l.id) = ${learningId} order by r.answered_at, r.id`);
    return rows.map((reuse) => ({ ...reuse, learningId }));
  }
}

/** Things to be done, as rows to be added and completed. */
@Injectable()
export class LearningFollowUpsRepository extends VersionedRows<LearningFollowUp> {
  constructor(database: Database) {
    super(database, {
      table: LearningFollowUpTable,
      select: sql`select ${columnsOf(LearningFollowUpTable)} from learning_follow_up`,
    });
  }

  find(id: string): Promise<LearningFollowUp | null> {
    return this.database.row(
      sql`select ${columnsOf(LearningFollowUpTable)} from learning_follow_up where id = ${id}`,
    );
  }
}

/** Doubts as rows to be added and answered. */
@Injectable()
export class ChallengesRepository {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<LearningChallenge | null> {
    return this.database.row(
      sql`select ${columnsOf(ChallengeTable)} from learning_challenge where id = ${id}`,
    );
  }

  /** The doubt, locked until the change ends; a fault when there is none to see. */
  async require(id: string): Promise<LearningChallenge> {
    const found = isUuid(id)
      ? await this.database.row<LearningChallenge>(
          sql`select ${columnsOf(ChallengeTable)} from learning_challenge where id = ${id} for update`,
        )
      : null;
    if (!found) throw notFound();
    return found;
  }

  async insert(challenge: LearningChallenge): Promise<void> {
    await this.database.manager.insert(ChallengeTable, challenge as never);
  }

  async answer({ workspaceId, id }: LearningChallenge, said: Partial<LearningChallenge>): Promise<void> {
    await this.database.manager.update(ChallengeTable, { workspaceId, id } as never, said as never);
  }
}

/** Merges as rows to be added and ended. */
@Injectable()
export class LearningMergesRepository {
  constructor(private readonly database: Database) {}

  async require(id: string): Promise<LearningMerge> {
    const found = isUuid(id)
      ? await this.database.row<LearningMerge>(
          sql`select ${columnsOf(LearningMergeTable)} from learning_merge where id = ${id} for update`,
        )
      : null;
    if (!found) throw notFound();
    return found;
  }

  async insert(merge: LearningMerge): Promise<void> {
    await this.database.manager.insert(LearningMergeTable, merge as never);
  }

  async end(id: LearningMergeId, undoneAt: string): Promise<void> {
    await this.database.rows(sql`update learning_merge set undone_at = ${undoneAt} where id = ${id}`);
  }
}
