import { Injectable } from '@nestjs/common';
import type {
  AnswerChallengeInput,
  ChallengeLearningInput,
  SupportLearningInput,
} from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import type { LearningChallengeId, PilotId } from '@scrimmage/domain/ids';
import type { Learning } from '@scrimmage/domain/learning';
import {
  answerChallengeInput,
  challengeLearningInput,
  supportLearningInput,
} from '@scrimmage/domain/learning-input';
import { checked } from '@scrimmage/domain/problems';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../platform/clock.js';
import type { Reply } from '../platform/graphql/payload.js';
import { LearningEvents, mergedAway } from './learning.events.js';
import { LearningsRepository } from './learnings.repository.js';
import { ChallengesRepository } from './parts.repository.js';

/** What anybody may say to a learning: doubt it, or name a pilot that speaks for or against it. */
@Injectable()
export class DoubtsService {
  constructor(
    private readonly learnings: LearningsRepository,
    private readonly challenges: ChallengesRepository,
    private readonly events: LearningEvents,
    private readonly clock: Clock,
  ) {}

  /** Writes a doubt down. Sent again with the same id it is found, not doubled. */
  async challenge(actor: Actor, given: ChallengeLearningInput): Promise<Reply<Learning>> {
    const learning = await this.events.require(given.learningId);
    const merged = mergedAway(learning);
    if (merged) return merged;
    const input = checked(challengeLearningInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const { id, reason, pilotId } = input.value;
    const now = this.clock.now();
    const known = id === null ? null : await this.challenges.find(id);
    if (known && (known.learningId !== learning.id || known.challengedBy !== actor.memberId))
      return no('ID_TAKEN');
    if (known) {
      this.events.tell('challengeLearning', learning, { at: now });
      return { ok: true, value: learning };
    }
    const missing = await this.events.withoutPilot(pilotId === null ? [] : [pilotId]);
    if (missing) return missing;
    await this.challenges.insert({
      workspaceId: learning.workspaceId,
      id: (id ?? uuidv7()) as LearningChallengeId,
      learningId: learning.id,
      pilotId: pilotId as PilotId | null,
      reason,
      challengedBy: actor.memberId,
      challengedAt: now,
      answer: null,
      answeredBy: null,
      answeredAt: null,
    });
    this.events.tell('challengeLearning', learning, {
      changes: { challenge: [null, reason] },
      reason,
      at: now,
    });
    return { ok: true, value: learning };
  }

  /** Answers a doubt, once. */
  async answer(actor: Actor, given: AnswerChallengeInput): Promise<Reply<Learning>> {
    const challenge = await this.challenges.require(given.challengeId);
    const learning = await this.events.require(challenge.learningId);
    const input = checked(answerChallengeInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    if (challenge.answeredAt !== null) return { ...no('CHALLENGE_ANSWERED'), current: learning };
    const now = this.clock.now();
    const { answer } = input.value;
    await this.challenges.answer(challenge, { answer, answeredBy: actor.memberId, answeredAt: now });
    this.events.tell('answerChallenge', learning, {
      changes: { answer: [null, answer] },
      reason: answer,
      at: now,
    });
    return { ok: true, value: learning };
  }

  /** Puts a pilot on one side; the last word on a pilot counts, the words before it stay in the history. */
  async support(actor: Actor, given: SupportLearningInput): Promise<Reply<Learning>> {
    const learning = await this.events.require(given.learningId);
    const merged = mergedAway(learning);
    if (merged) return merged;
    const input = checked(supportLearningInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const { pilotId, side, note } = input.value;
    const missing = await this.events.withoutPilot([pilotId]);
    if (missing) return missing;
    const now = this.clock.now();
    await this.learnings.side(learning, {
      pilotIds: [pilotId as PilotId],
      side,
      note,
      saidBy: actor.memberId,
      saidAt: now,
    });
    const changes = { [side.toLowerCase()]: [null, [pilotId]] as const };
    this.events.tell('supportLearning', learning, { changes, reason: note, at: now });
    return { ok: true, value: learning };
  }
}
