import { Injectable } from '@nestjs/common';
import type {
  ContradictLearningInput,
  RetireLearningInput,
  ValidateLearningInput,
} from '@scrimmage/contract/generated/schema-types';
import type { Verb } from '@scrimmage/domain/activity';
import type { Actor } from '@scrimmage/domain/actor';
import type { PilotId } from '@scrimmage/domain/ids';
import {
  type BackedLearning,
  type Learning,
  type LearningEvent,
  moveLearning,
} from '@scrimmage/domain/learning';
import {
  contradictLearningInput,
  retireLearningInput,
  validateLearningInput,
} from '@scrimmage/domain/learning-input';
import { checked } from '@scrimmage/domain/problems';
import { Clock } from '../platform/clock.js';
import { differences } from '../platform/database/differences.js';
import { changedMeanwhile, type Reply } from '../platform/graphql/payload.js';
import { LearningEvents, mergedAway } from './learning.events.js';
import { LearningsRepository } from './learnings.repository.js';

/** What a judgement says besides the state it leads to. */
interface Judgement {
  readonly event: LearningEvent;
  readonly verb: Verb;
  readonly side: 'SUPPORTS' | 'CONTRADICTS';
  readonly pilotIds: readonly string[];
  readonly said: Partial<Pick<Learning, 'evidence' | 'stateReason' | 'validatedBy' | 'validatedAt'>>;
  readonly reason: string | null;
}

/** Standing by a learning, saying that it does not hold, taking it out of use. */
@Injectable()
export class JudgeLearningService {
  constructor(
    private readonly learnings: LearningsRepository,
    private readonly events: LearningEvents,
    private readonly clock: Clock,
  ) {}

  async validate(actor: Actor, given: ValidateLearningInput): Promise<Reply<Learning>> {
    const input = checked(validateLearningInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const { supportingPilotIds: pilotIds, evidence } = input.value;
    const now = this.clock.now();
    return this.judge(actor, given, {
      event: 'VALIDATE',
      verb: 'validateLearning',
      side: 'SUPPORTS',
      pilotIds,
      said: {
        ...(evidence !== null && { evidence }),
        stateReason: null,
        validatedBy: actor.memberId,
        validatedAt: now,
      },
      reason: null,
    });
  }

  async contradict(actor: Actor, given: ContradictLearningInput): Promise<Reply<Learning>> {
    const input = checked(contradictLearningInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const { pilotId, reason } = input.value;
    return this.judge(actor, given, {
      event: 'CONTRADICT',
      verb: 'contradictLearning',
      side: 'CONTRADICTS',
      pilotIds: pilotId === null ? [] : [pilotId],
      said: { stateReason: reason },
      reason,
    });
  }

  async retire(actor: Actor, given: RetireLearningInput): Promise<Reply<Learning>> {
    const input = checked(retireLearningInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const { reason } = input.value;
    return this.judge(actor, given, {
      event: 'RETIRE',
      verb: 'retireLearning',
      side: 'CONTRADICTS',
      pilotIds: [],
      said: { stateReason: reason },
      reason,
    });
  }

  private async judge(
    actor: Actor,
    { learningId, version }: { readonly learningId: string; readonly version: number },
    { event, verb, side, pilotIds, said, reason }: Judgement,
  ): Promise<Reply<Learning>> {
    const learning = await this.events.require(learningId);
    const merged = mergedAway(learning);
    if (merged) return merged;
    if (learning.version !== version) return changedMeanwhile(['learning'], learning);
    const missing = await this.events.withoutPilot(pilotIds);
    if (missing) return missing;
    const moved = moveLearning(withSaid(await this.learnings.backed(learning), pilotIds, side, said), event);
    if (!moved.ok) return { ...moved, current: learning };
    const now = this.clock.now();
    await this.learnings.side(learning, {
      pilotIds: pilotIds as PilotId[],
      side,
      note: null,
      saidBy: actor.memberId,
      saidAt: now,
    });
    const after = await this.learnings.update(learning, { ...said, state: moved.value, updatedAt: now });
    const changes = {
      ...differences<Partial<Learning>>(learning, { ...said, state: moved.value }),
      ...(pilotIds.length > 0 && { [side.toLowerCase()]: [null, pilotIds] as const }),
    };
    this.events.tell(verb, after, { changes, subjectVersion: after.version, reason, at: now });
    return { ok: true, value: after };
  }
}

/** The learning as it would stand with what is said now. */
function withSaid(
  learning: BackedLearning,
  pilotIds: readonly string[],
  side: Judgement['side'],
  said: Judgement['said'],
): BackedLearning {
  const supporting =
    side === 'SUPPORTS' ? [...learning.supporting, ...(pilotIds as PilotId[])] : learning.supporting;
  return { ...learning, ...said, supporting };
}
