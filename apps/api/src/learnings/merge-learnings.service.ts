import { Injectable } from '@nestjs/common';
import type { MergeLearningsInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import type { LearningId, LearningMergeId } from '@scrimmage/domain/ids';
import {
  type BackedLearning,
  type Learning,
  type LearningMerge,
  learningKey,
} from '@scrimmage/domain/learning';
import { mergeLearningsInput } from '@scrimmage/domain/learning-input';
import { mergeLearnings } from '@scrimmage/domain/merge-learnings';
import { checked } from '@scrimmage/domain/problems';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../platform/clock.js';
import { notFound } from '../platform/graphql/faults.js';
import type { Reply } from '../platform/graphql/payload.js';
import { LearningEvents } from './learning.events.js';
import { LearningsRepository } from './learnings.repository.js';
import { LearningMergesRepository } from './parts.repository.js';

/** A learning that stayed, and the merge. */
export interface MergedIn {
  readonly learning: Learning;
  readonly merge: LearningMerge;
}

/** Saying that two learnings are one, and taking that back. */
@Injectable()
export class MergeLearningsService {
  constructor(
    private readonly learnings: LearningsRepository,
    private readonly merges: LearningMergesRepository,
    private readonly events: LearningEvents,
    private readonly clock: Clock,
  ) {}

  /** The words of the one that stays stand; what speaks for and against the other, its tags and its uses come along. */
  async merge(actor: Actor, given: MergeLearningsInput): Promise<Reply<MergedIn>> {
    const input = checked(mergeLearningsInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const [into, from] = await this.both(input.value.intoId as LearningId, input.value.fromId as LearningId);
    const merged = mergeLearnings(into, from);
    if (!merged.ok) return merged;
    const now = this.clock.now();
    const { state, evidence, ...beside } = merged.value;
    const after = await this.learnings.update(into, { state, evidence, updatedAt: now });
    await this.learnings.replaceCauses(into, beside.causeIds);
    await this.learnings.resettle({ ...into, ...beside }, from.id);
    const gone = await this.learnings.update(from, {
      state: 'RETIRED',
      stateReason: `It says the same as ${learningKey(into.number)}.`,
      mergedInto: into.id,
      updatedAt: now,
    });
    const followers = await this.learnings.follow([from.id], into.id);
    const merge: LearningMerge = {
      workspaceId: actor.workspaceId,
      id: uuidv7() as LearningMergeId,
      intoId: into.id,
      fromId: from.id,
      was: {
        into: before(into, after.version),
        from: { state: from.state, stateReason: from.stateReason, version: gone.version },
        followers,
      },
      mergedBy: actor.memberId,
      mergedAt: now,
      undoneAt: null,
    };
    await this.merges.insert(merge);
    const changes = { merged: [null, learningKey(from.number)] as const };
    this.events.tell('mergeLearnings', after, { changes, subjectVersion: after.version, at: now });
    return { ok: true, value: { learning: after, merge } };
  }

  /** Takes a merge back, unless one of the two was changed since; the learning that is by itself again. */
  async undo(_actor: Actor, mergeId: string): Promise<Reply<Learning>> {
    const merge = await this.merges.require(mergeId);
    const { was } = merge;
    const [into, from] = await this.both(merge.intoId, merge.fromId);
    if (merge.undoneAt !== null) return no('MERGE_UNDONE', { name: learningKey(from.number) });
    if (into.version !== was.into.version || from.version !== was.from.version || into.mergedInto !== null)
      return { ...no('LEARNING_MERGE_CHANGED', { key: learningKey(into.number) }), current: from };
    const now = this.clock.now();
    const { version: _into, causeIds, supporting, contradicting, ...state } = was.into;
    const stays = await this.learnings.update(into, { ...state, updatedAt: now });
    await this.learnings.replaceCauses(into, causeIds);
    await this.learnings.resettle({ ...into, supporting, contradicting }, into.id);
    const { state: as, stateReason } = was.from;
    const again = await this.learnings.update(from, {
      state: as,
      stateReason,
      mergedInto: null,
      updatedAt: now,
    });
    await this.learnings.followBack(was.followers, from.id);
    await this.merges.end(merge.id, now);
    const changes = { merged: [learningKey(from.number), null] as const };
    this.events.tell('undoLearningMerge', stays, { changes, subjectVersion: stays.version, at: now });
    return { ok: true, value: again };
  }

  private async both(
    intoId: LearningId,
    fromId: LearningId,
  ): Promise<readonly [BackedLearning, BackedLearning]> {
    const found = await this.learnings.lockAll([intoId, fromId]);
    const [into, from] = [intoId, fromId].map((id) => found.find((one) => one.id === id.toLowerCase()));
    if (!into || !from) throw notFound();
    return [await this.learnings.backed(into), await this.learnings.backed(from)];
  }
}

function before(learning: BackedLearning, version: number): LearningMerge['was']['into'] {
  const { state, evidence, causeIds, supporting, contradicting } = learning;
  return { state, evidence, causeIds, supporting, contradicting, version };
}
