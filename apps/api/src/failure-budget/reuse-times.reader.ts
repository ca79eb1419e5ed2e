import { Injectable } from '@nestjs/common';
import type { Instant } from '@scrimmage/domain/calendar';
import type { CauseId, FailureId, LearningId, ProgramId } from '@scrimmage/domain/ids';
import type DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import { listsBy } from '../platform/database/group-rows.js';

/** A learning of a program with the moments at which pilots applied it, each pilot once. */
export interface AppliedTimes {
  readonly programId: ProgramId;
  readonly learningId: LearningId;
  readonly recordedAt: Instant;
  readonly appliedAt: readonly Instant[];
}

/** What people said of a failure and something earlier. */
export interface JudgedRepeat {
  readonly programId: ProgramId;
  readonly failureId: FailureId;
  readonly sameCause: boolean;
  readonly weKnew: boolean;
  /** When the earlier thing was known, and when it was first applied; null: never, or it is no learning. */
  readonly knownAt: Instant;
  readonly appliedAt: Instant | null;
  readonly causeId: CauseId | null;
  readonly startedOn: string | null;
  readonly seenOn: string;
}

const AppliedLoader = {};
const JudgedLoader = {};
const iso = 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"';

/** When learnings were used again, and what was known before; of many programs in one statement each. */
@Injectable()
export class ReuseTimesReader {
  constructor(private readonly database: Database) {}

  get appliedOf(): DataLoader<ProgramId, readonly AppliedTimes[]> {
    return listsBy(
      this.database,
      AppliedLoader,
      (ids: readonly ProgramId[]) => sql`
        select l.program_id as "programId", l.id as "learningId", l.recorded_at as "recordedAt",
          coalesce(json_agg(to_char(a.at at time zone 'UTC', ${iso}) order by a.at) filter (where a.at is not null), '[]') as "appliedAt"
        from learning l
        left join (select coalesce(m.merged_into, m.id) as id, r.pilot_id, min(r.answered_at) as at
          from reuse r join learning m on m.id = r.learning_id where r.answer = 'APPLIED' group by 1, 2) a on a.id = l.id
        where l.program_id = any(${[...ids]}) and l.merged_into is null group by 1, 2, 3`,
      ({ programId }: AppliedTimes) => programId,
    );
  }

  get judgedOf(): DataLoader<ProgramId, readonly JudgedRepeat[]> {
    return listsBy(
      this.database,
      JudgedLoader,
      (ids: readonly ProgramId[]) => sql`
        select f.program_id as "programId", f.id as "failureId", r.we_knew as "weKnew", f.cause_id as "causeId",
          f.started_on as "startedOn", f.seen_on as "seenOn",
          coalesce(f.cause_id = e.cause_id or exists (
            select from learning_cause t where t.learning_id = r.learning_id and t.cause_id = f.cause_id), false) as "sameCause",
          coalesce(e.logged_at, l.recorded_at) as "knownAt",
          (select min(u.answered_at) from reuse u where u.learning_id = r.learning_id and u.answer = 'APPLIED') as "appliedAt"
        from repeat r join failure f on f.id = r.failure_id and f.withdrawn_at is null
        left join failure e on e.id = r.earlier_id left join learning l on l.id = r.learning_id
        where f.program_id = any(${[...ids]}) order by r.said_at, r.id`,
      ({ programId }: JudgedRepeat) => programId,
    );
  }
}
