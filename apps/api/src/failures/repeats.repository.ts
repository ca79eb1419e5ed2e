import { Injectable } from '@nestjs/common';
import type { Instant } from '@scrimmage/domain/calendar';
import type { FailureId, LearningId, MemberId, RepeatId, WorkspaceId } from '@scrimmage/domain/ids';
import sql from 'sql-template-tag';
import { Database } from '../platform/database/database.js';

/** What a person said of whether a failure was known before: by an earlier failure or a learning, one of the two. */
export interface JudgedRepeat {
  readonly workspaceId: WorkspaceId;
  readonly id: RepeatId;
  readonly failureId: FailureId;
  readonly earlierId: FailureId | null;
  readonly learningId: LearningId | null;
  readonly weKnew: boolean;
  readonly note: string | null;
  readonly saidBy: MemberId;
  readonly saidAt: Instant;
}

/** A learning as far as a repeat rests on it. */
export interface LearningBehind {
  readonly number: number;
  readonly failureId: FailureId | null;
  readonly recordedAt: Instant;
}

type Judged = Pick<JudgedRepeat, 'failureId' | 'earlierId' | 'learningId'>;

/** What was said of repeats, as rows: the last word counts. */
@Injectable()
export class RepeatsRepository {
  constructor(private readonly database: Database) {}

  async learning(id: LearningId): Promise<LearningBehind | null> {
    return this.database.row(sql`
      select number, failure_id as "failureId", recorded_at as "recordedAt" from learning where id = ${id}`);
  }

  /** What was said before; null: nothing. */
  async said({ failureId, earlierId, learningId }: Judged): Promise<boolean | null> {
    const row = await this.database.row<{ weKnew: boolean }>(sql`
      select we_knew as "weKnew" from repeat where failure_id = ${failureId}
        and earlier_id is not distinct from ${earlierId}::uuid and learning_id is not distinct from ${learningId}::uuid`);
    return row?.weKnew ?? null;
  }

  async say(judged: JudgedRepeat): Promise<void> {
    const { workspaceId, id, failureId, earlierId, learningId, weKnew, note, saidBy, saidAt } = judged;
    await this.database.rows(sql`
      insert into repeat (workspace_id, id, failure_id, earlier_id, learning_id, we_knew, note, said_by, said_at)
      values (${workspaceId}, ${id}, ${failureId}, ${earlierId}, ${learningId}, ${weKnew}, ${note}, ${saidBy}, ${saidAt})
      on conflict on constraint repeat_once do update set we_knew = excluded.we_knew, note = excluded.note,
        said_by = excluded.said_by, said_at = excluded.said_at`);
  }
}
