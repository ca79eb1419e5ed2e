import { Injectable } from '@nestjs/common';
import type { JudgeRepeatInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import { type Failure, failureKey } from '@scrimmage/domain/failure';
import { repeatInput } from '@scrimmage/domain/failure-input';
import type { FailureId, LearningId, RepeatId } from '@scrimmage/domain/ids';
import { learningKey } from '@scrimmage/domain/learning';
import { checked } from '@scrimmage/domain/problems';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../platform/clock.js';
import type { Reply } from '../platform/graphql/payload.js';
import { FailureEvents, takenBack } from './failure.events.js';
import { FailuresReader } from './failures.reader.js';
import { RepeatsRepository } from './repeats.repository.js';

type Earlier = { readonly ok: true; readonly key: string } | Exclude<Reply<Failure>, { readonly ok: true }>;

/** Saying whether a failure was known before: the machine suggests, a person says. */
@Injectable()
export class RepeatsService {
  constructor(
    private readonly failures: FailuresReader,
    private readonly repeats: RepeatsRepository,
    private readonly events: FailureEvents,
    private readonly clock: Clock,
  ) {}

  /** The last word counts; the words before it stay in the history. */
  async judge(actor: Actor, given: JudgeRepeatInput): Promise<Reply<Failure>> {
    const failure = await this.events.require(given.failureId);
    const over = takenBack(failure);
    if (over) return over;
    const input = checked(repeatInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const { weKnew, note } = input.value;
    const earlierId = input.value.earlierFailureId as FailureId | null;
    const learningId = input.value.learningId as LearningId | null;
    const earlier = earlierId
      ? await this.earlierFailure(failure, earlierId)
      : await this.earlierLearning(failure, learningId as LearningId);
    if (!earlier.ok) return { ...earlier, current: failure };
    const about = { failureId: failure.id, earlierId, learningId };
    const before = await this.repeats.said(about);
    const { workspaceId, memberId: saidBy } = actor;
    const at = this.clock.now();
    await this.repeats.say({
      workspaceId,
      id: uuidv7() as RepeatId,
      ...about,
      weKnew,
      note,
      saidBy,
      saidAt: at,
    });
    const changes = { earlier: [null, earlier.key] as const, weKnew: [before, weKnew] as const };
    this.events.tell('judgeRepeat', failure, { changes, reason: note, at });
    return { ok: true, value: failure };
  }

  private async earlierFailure(failure: Failure, id: FailureId): Promise<Earlier> {
    const earlier = await this.failures.byId.load(id);
    if (!earlier || earlier.withdrawnAt !== null) return no('UNKNOWN_REFERENCE', { what: 'failure' });
    const key = failureKey(earlier.number);
    const before = earlier.id !== failure.id && earlier.seenOn <= failure.seenOn;
    return before ? { ok: true, key } : notEarlier(failure, key);
  }

  /** What was learned of it, or after it, was not known before it. */
  private async earlierLearning(failure: Failure, id: LearningId): Promise<Earlier> {
    const learning = await this.repeats.learning(id);
    if (!learning) return no('UNKNOWN_REFERENCE', { what: 'learning' });
    const key = learningKey(learning.number);
    const before = learning.failureId !== failure.id && learning.recordedAt < failure.loggedAt;
    return before ? { ok: true, key } : notEarlier(failure, key);
  }
}

function notEarlier({ number }: Failure, earlier: string): Earlier {
  return no('NOT_EARLIER', { key: failureKey(number), earlier });
}
