import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import { dayIn, type Instant } from '@scrimmage/domain/calendar';
import { type Failure, failureQuality, sumsByCurrency } from '@scrimmage/domain/failure';
import { type FailurePoint, failurePoints } from '@scrimmage/domain/failure-points';
import type { CauseId, FailureId, LearningId, MemberId, PilotId } from '@scrimmage/domain/ids';
import { nearest, type Repeat, repeatsOf } from '@scrimmage/domain/we-knew';
import type DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { PilotCostReader } from '../ledger/pilot-cost.reader.js';
import { PilotsReader } from '../pilots/pilots.reader.js';
import { Database } from '../platform/database/database.js';
import { listsBy } from '../platform/database/group-rows.js';
import { loaderById } from '../platform/graphql/loader.js';
import { causeWeights, notesLike } from '../similar/notes-like.reader.js';
import { LearningsReader } from './learnings.reader.js';

/** Something earlier that a failure may repeat, with what a person said of it. */
interface EarlierRow {
  readonly failureId: FailureId;
  readonly earlierId: FailureId | null;
  readonly learningId: LearningId | null;
  readonly causeIds: readonly CauseId[];
  readonly knownAt: Instant;
  readonly rank: number | null;
  readonly weKnew: boolean | null;
  readonly appliedAt: Instant | null;
  readonly note: string | null;
  readonly saidBy: MemberId | null;
  readonly saidAt: Instant | null;
}

/** A repeat with who said what of it. */
export type ShownRepeat = Repeat & Pick<EarlierRow, 'note' | 'saidBy' | 'saidAt'>;

const EarlierLoader = {};
const LockedLoader = {};
/** Enough to find three that were there before. */
const amongAlike = 30;
/** A cause that a person gave weighs as much as the words. */
const ofItsCause = { ids: sql`array[m.cause_id]`, weight: causeWeights.given };

/** What is known of a failure beyond it: what it repeats, and whether it was a good one. */
@Injectable()
export class FailureKnowledgeReader {
  constructor(
    private readonly database: Database,
    private readonly pilots: PilotsReader,
    private readonly costs: PilotCostReader,
    private readonly learnings: LearningsReader,
  ) {}

  /** What people judged, and what the machine suggests. */
  async repeatsOf({ timeZone }: Actor, failure: Failure): Promise<readonly ShownRepeat[]> {
    const rows = await this.earlierThan.load(failure.id);
    const known = rows.map((row) => ({
      ...row,
      failureId: row.earlierId,
      knownOn: dayIn(timeZone, row.knownAt),
      appliedOn: row.appliedAt && dayIn(timeZone, row.appliedAt),
    }));
    return repeatsOf(failure, known) as readonly ShownRepeat[];
  }

  async qualityOf(failure: Failure): Promise<readonly FailurePoint[]> {
    const { pilotId, stoppedOn, internalCost, decisionId } = failure;
    const [pilot, locked, billed, learned] = await Promise.all([
      pilotId && this.pilots.byId.load(pilotId),
      pilotId && this.lockedOf.load(pilotId),
      pilotId && decisionId ? this.costs.until.load({ pilotId, until: stoppedOn }) : [],
      this.learnings.ofFailure.load(failure.id),
    ]);
    const cost = sumsByCurrency([...(internalCost ? [internalCost] : []), ...billed]);
    return failurePoints(
      failureQuality({
        stoppedOn,
        dueOn: (pilot || null)?.decisionDate ?? null,
        // Two currencies cannot be held against one limit.
        cost: cost.length === 1 ? (cost[0] ?? null) : null,
        costLimit: (pilot || null)?.largestLossOurs ?? null,
        preRegistered: pilotId ? locked !== null : null,
        learnings: learned.length,
      }),
    );
  }

  /** Pilots whose criteria were locked. */
  private get lockedOf(): DataLoader<PilotId, { readonly id: PilotId } | null> {
    return loaderById<PilotId, { readonly id: PilotId }>(this.database, LockedLoader, (ids) =>
      this.database.rows(sql`
        select distinct pilot_id as id from criterion where pilot_id = any(${[...ids]}) and n_tune is not null`),
    );
  }

  /** What somebody judged, and the most alike of the same cause that were there before. */
  private get earlierThan(): DataLoader<FailureId, readonly EarlierRow[]> {
    return listsBy(
      this.database,
      EarlierLoader,
      (ids: readonly FailureId[]) => sql`
        with alike as (
          select m.id, near.* from failure m cross join lateral (
            select e.id as earlier, l.id as learning, row_number() over (order by s.place)::int as rank
            from ${notesLike({ text: sql`m.what_failed`, kinds: null, causes: ofItsCause, depth: amongAlike })}
            left join failure e on s.kind = 'FAILURE' and e.id = s.subject_id and e.id <> m.id and e.logged_at < m.logged_at
            left join learning l on s.kind = 'LEARNING' and l.id = s.subject_id and l.failure_id is distinct from m.id
              and l.state <> 'RETIRED' and l.recorded_at < m.logged_at
            where s.shared <> '{}' and coalesce(e.id, l.id) is not null
            order by s.place limit ${nearest}) near
          where m.id = any(${[...ids]}::uuid[]) and m.cause_id is not null),
        pairs as (
          select coalesce(a.id, r.failure_id) as id, coalesce(a.earlier, r.earlier_id) as earlier,
            coalesce(a.learning, r.learning_id) as learning, a.rank, r.we_knew, r.note, r.said_by, r.said_at
          from alike a full join (select * from repeat where failure_id = any(${[...ids]}::uuid[])) r
            on r.failure_id = a.id and r.earlier_id is not distinct from a.earlier and r.learning_id is not distinct from a.learning)
        select p.id as "failureId", p.earlier as "earlierId", p.learning as "learningId", p.rank, p.we_knew as "weKnew",
          p.note, p.said_by as "saidBy", p.said_at as "saidAt", coalesce(e.logged_at, l.recorded_at) as "knownAt",
          case when p.earlier is null then array(select cause_id from learning_cause where learning_id = p.learning)
            else array_remove(array[e.cause_id], null) end as "causeIds",
          (select min(u.answered_at) from reuse u where u.learning_id = p.learning and u.answer = 'APPLIED') as "appliedAt"
        from pairs p left join failure e on e.id = p.earlier left join learning l on l.id = p.learning
        order by p.rank nulls last, p.said_at`,
      ({ failureId }: EarlierRow) => failureId,
    );
  }
}
