import { Injectable } from '@nestjs/common';
import type { CountedPilot } from '@scrimmage/domain/budget-counts';
import { type Day, dayIn, type Instant } from '@scrimmage/domain/calendar';
import type { FailureId, PilotId, ProgramId } from '@scrimmage/domain/ids';
import type { LearningState } from '@scrimmage/domain/learning';
import type { LearnedFailure } from '@scrimmage/domain/learning-debt';
import type { Money } from '@scrimmage/domain/money';
import type DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import { listsBy } from '../platform/database/group-rows.js';

/** A pilot as far as budgets, time to fail and waiting go. */
export interface ProgramPilot extends CountedPilot {
  readonly programId: ProgramId;
  readonly startedOn: Day | null;
  /** The first day on which its evidence asked to kill it; null: it never did. */
  readonly firstSignOn: Day | null;
}

/** A failure as far as debt and cost go. */
export interface ProgramFailure {
  readonly id: FailureId;
  readonly programId: ProgramId;
  readonly pilotId: PilotId | null;
  /** True when it is the one logged for the decision that ended its pilot. */
  readonly ended: boolean;
  readonly startedOn: Day | null;
  readonly seenOn: Day;
  readonly stoppedOn: Day | null;
  readonly loggedAt: Instant;
  readonly internalCost: Money | null;
  readonly learnings: readonly { readonly state: LearningState; readonly recordedAt: Instant }[];
}

const PilotsLoader = {};
const FailuresLoader = {};

/** What every figure about a program's failures is counted from; of many programs in as many statements as of one. */
@Injectable()
export class ProgramFailuresReader {
  constructor(private readonly database: Database) {}

  get pilotsOf(): DataLoader<ProgramId, readonly ProgramPilot[]> {
    return listsBy(
      this.database,
      PilotsLoader,
      (ids: readonly ProgramId[]) => sql`
        select p.id, p.program_id as "programId", p.stage, p.outcome, p.decision_date as "decisionDate",
          p.closed_on as "closedOn", p.started_on as "startedOn", k.on_day as "firstSignOn"
        from pilot p
        left join (select c.pilot_id, min(x.on_day) as on_day from criterion c
          join criterion_crossing x on x.criterion_id = c.id and x.state = 'PROVEN' where c.role = 'KILL' group by 1) k
          on k.pilot_id = p.id
        where p.program_id = any(${[...ids]}) order by p.number`,
      ({ programId }: ProgramPilot) => programId,
    );
  }

  get failuresOf(): DataLoader<ProgramId, readonly ProgramFailure[]> {
    return listsBy(
      this.database,
      FailuresLoader,
      (ids: readonly ProgramId[]) => sql`
        select f.id, f.program_id as "programId", f.pilot_id as "pilotId", f.decision_id is not null as ended,
          f.started_on as "startedOn", f.seen_on as "seenOn", f.stopped_on as "stoppedOn", f.logged_at as "loggedAt",
          case when f.internal_cost is null then null
            else json_build_object('minorUnits', f.internal_cost, 'currency', f.internal_currency) end as "internalCost",
          coalesce((select json_agg(json_build_object('state', s.state,
              'recordedAt', to_char(l.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by l.number)
            from learning l join learning s on s.id = coalesce(l.merged_into, l.id) where l.failure_id = f.id), '[]') as learnings
        from failure f where f.program_id = any(${[...ids]}) and f.withdrawn_at is null order by f.seen_on, f.number`,
      ({ programId }: ProgramFailure) => programId,
    );
  }
}

/** A failure as the learning debt counts it, its days those of a place. */
export function asLearned(
  { id, seenOn, loggedAt, learnings }: ProgramFailure,
  timeZone: string,
): LearnedFailure {
  return {
    id,
    seenOn,
    loggedOn: dayIn(timeZone, loggedAt),
    learnings: learnings.map(({ state, recordedAt }) => ({ state, recordedOn: dayIn(timeZone, recordedAt) })),
  };
}
