import { Injectable } from '@nestjs/common';
import type {
  CauseId,
  FailureId,
  LearningFollowUpId,
  LearningId,
  MemberId,
  PilotId,
  ReuseId,
} from '@scrimmage/domain/ids';
import type {
  LearningChallenge,
  LearningFollowUp,
  LearningMerge,
  LearningSide,
  Reuse,
} from '@scrimmage/domain/learning';
import type DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { listsBy } from '../platform/database/group-rows.js';
import { loaderById } from '../platform/graphql/loader.js';
import {
  ChallengeTable,
  LearningFollowUpTable,
  LearningMergeTable,
  ReuseTable,
} from './learning-parts.table.js';

/** A pilot beside a learning, as somebody said. */
export interface BesidePilot {
  readonly learningId: LearningId;
  readonly pilotId: PilotId;
  readonly side: LearningSide;
  readonly note: string | null;
  readonly saidBy: MemberId;
  readonly saidAt: string;
}

/** A merge that stands, and whether it can be taken back. */
export type ShownMerge = LearningMerge & { readonly undoable: boolean };

/** A use of a learning, under the one that stands for it now. */
export type ShownReuse = Reuse & { readonly ofId: LearningId };

const challengeColumns = columnsOf(ChallengeTable);
const followUpColumns = columnsOf(LearningFollowUpTable);
const reuseColumns = columnsOf(ReuseTable, [], 'r');
const mergeColumns = columnsOf(LearningMergeTable, [], 'm');
const mostChallenges = 50;
const mostFollowUps = 200;

const CausesLoader = {};
const PilotsLoader = {};
const ChallengesLoader = {};
const ChallengeLoader = {};
const ReusesLoader = {};
const PilotReusesLoader = {};
const ReuseLoader = {};
const LearningFollowUpsLoader = {};
const FailureFollowUpsLoader = {};
const FollowUpLoader = {};
const MergesLoader = {};
const MergeLoader = {};

/** What stands beside learnings: tags, pilots, doubts, uses, merges and things to be done. */
@Injectable()
export class BesideLearningsReader {
  constructor(private readonly database: Database) {}

  get causesOf(): DataLoader<LearningId, readonly { readonly causeId: CauseId }[]> {
    return listsBy(
      this.database,
      CausesLoader,
      (ids: readonly LearningId[]) => sql`
        select t.learning_id as "learningId", t.cause_id as "causeId" from learning_cause t
        join cause c on c.id = t.cause_id where t.learning_id = any(${[...ids]}) order by c.place, c.id`,
      ({ learningId }: { readonly learningId: LearningId; readonly causeId: CauseId }) => learningId,
    );
  }

  get pilotsOf(): DataLoader<LearningId, readonly BesidePilot[]> {
    return listsBy(
      this.database,
      PilotsLoader,
      (ids: readonly LearningId[]) => sql`
        select learning_id as "learningId", pilot_id as "pilotId", side, note, said_by as "saidBy", said_at as "saidAt"
        from learning_pilot where learning_id = any(${[...ids]}) order by said_at, pilot_id`,
      ({ learningId }: BesidePilot) => learningId,
    );
  }

  /** The newest first. */
  get challengesOf(): DataLoader<LearningId, readonly LearningChallenge[]> {
    return listsBy(
      this.database,
      ChallengesLoader,
      (ids: readonly LearningId[]) => sql`
        select page.* from unnest(${[...ids]}::uuid[]) as wanted (id) cross join lateral (
          select ${challengeColumns} from learning_challenge where learning_id = wanted.id
          order by challenged_at desc, id desc limit ${mostChallenges}) page`,
      ({ learningId }: LearningChallenge) => learningId,
    );
  }

  get challengeById(): DataLoader<LearningChallenge['id'], LearningChallenge | null> {
    return loaderById<LearningChallenge['id'], LearningChallenge>(this.database, ChallengeLoader, (ids) =>
      this.database.rows(sql`select ${challengeColumns} from learning_challenge where id = any(${[...ids]})`),
    );
  }

  /** Uses of each learning and of what became part of it, the newest first. */
  get reusesOf(): DataLoader<LearningId, readonly ShownReuse[]> {
    return listsBy(
      this.database,
      ReusesLoader,
      (ids: readonly LearningId[]) => sql`
        select ${reuseColumns}, coalesce(l.merged_into, l.id) as "ofId" from reuse r join learning l on l.id = r.learning_id
        where coalesce(l.merged_into, l.id) = any(${[...ids]}) order by r.answered_at desc, r.id desc`,
      ({ ofId }: ShownReuse) => ofId,
    );
  }

  /** What each pilot made of learnings, the newest first. */
  get reusesBy(): DataLoader<PilotId, readonly ShownReuse[]> {
    return listsBy(
      this.database,
      PilotReusesLoader,
      (ids: readonly PilotId[]) => sql`
        select ${reuseColumns}, coalesce(l.merged_into, l.id) as "ofId" from reuse r join learning l on l.id = r.learning_id
        where r.pilot_id = any(${[...ids]}) order by r.answered_at desc, r.id desc`,
      ({ pilotId }: ShownReuse) => pilotId,
    );
  }

  get reuseById(): DataLoader<ReuseId, Reuse | null> {
    return loaderById<ReuseId, Reuse>(this.database, ReuseLoader, (ids) =>
      this.database.rows(sql`select ${reuseColumns} from reuse r where r.id = any(${[...ids]})`),
    );
  }

  get followUpsOfLearning(): DataLoader<LearningId, readonly LearningFollowUp[]> {
    return listsBy(
      this.database,
      LearningFollowUpsLoader,
      (ids: readonly LearningId[]) =>
        sql`select ${followUpColumns} from learning_follow_up where learning_id = any(${[...ids]}) order by due_on, id`,
      ({ learningId }: LearningFollowUp) => learningId,
    );
  }

  get followUpsOfFailure(): DataLoader<FailureId, readonly LearningFollowUp[]> {
    return listsBy(
      this.database,
      FailureFollowUpsLoader,
      (ids: readonly FailureId[]) =>
        sql`select ${followUpColumns} from learning_follow_up where failure_id = any(${[...ids]}) order by due_on, id`,
      ({ failureId }: LearningFollowUp) => failureId,
    );
  }

  get followUpById(): DataLoader<LearningFollowUpId, LearningFollowUp | null> {
    return loaderById<LearningFollowUpId, LearningFollowUp>(this.database, FollowUpLoader, (ids) =>
      this.database.rows(sql`select ${followUpColumns} from learning_follow_up where id = any(${[...ids]})`),
    );
  }

  /** Those that are open, the longest overdue first. */
  openFollowUps(ownerId: MemberId | null): Promise<readonly LearningFollowUp[]> {
    const own = ownerId === null ? sql`true` : sql`owner_id = ${ownerId}`;
    return this.database.rows(sql`
      select ${followUpColumns} from learning_follow_up where completed_at is null and ${own}
      order by due_on, id limit ${mostFollowUps}`);
  }

  get mergesInto(): DataLoader<LearningId, readonly ShownMerge[]> {
    return listsBy(
      this.database,
      MergesLoader,
      (ids: readonly LearningId[]) => sql`
        select ${mergeColumns}, ${undoable} as undoable from learning_merge m
        join learning i on i.id = m.into_id join learning f on f.id = m.from_id
        where m.into_id = any(${[...ids]}) and m.undone_at is null order by m.merged_at desc, m.id desc`,
      ({ intoId }: ShownMerge) => intoId,
    );
  }

  get mergeById(): DataLoader<LearningMerge['id'], ShownMerge | null> {
    return loaderById<LearningMerge['id'], ShownMerge>(this.database, MergeLoader, (ids) =>
      this.database.rows(sql`
        select ${mergeColumns}, ${undoable} as undoable from learning_merge m
        join learning i on i.id = m.into_id join learning f on f.id = m.from_id
        where m.id = any(${[...ids]}) and m.undone_at is null`),
    );
  }
}

/** Both are as the merge left them. */
const undoable = sql`(i.merged_into is null and i.version = (m.was->'into'->>'version')::int
  and f.version = (m.was->'from'->>'version')::int)`;
