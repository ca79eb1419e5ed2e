import { Injectable } from '@nestjs/common';
import type { EditLearningInput, RecordLearningInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import type { CauseId, FailureId, LearningId } from '@scrimmage/domain/ids';
import type { Learning } from '@scrimmage/domain/learning';
import { learningChanges, learningInput } from '@scrimmage/domain/learning-input';
import { may, policy } from '@scrimmage/domain/policy';
import { checked } from '@scrimmage/domain/problems';
import { v7 as uuidv7 } from 'uuid';
import { FailurePlaces, type Place } from '../failures/failure-places.reader.js';
import { FailuresReader } from '../failures/failures.reader.js';
import { Clock } from '../platform/clock.js';
import { differences } from '../platform/database/differences.js';
import { forbidden } from '../platform/graphql/faults.js';
import { changedMeanwhile, type Reply } from '../platform/graphql/payload.js';
import { LearningEvents, mergedAway } from './learning.events.js';
import { LearningsRepository } from './learnings.repository.js';

interface Comes {
  readonly failureId: string | null;
  readonly pilotId: string | null;
  readonly programId: string | null;
}

type Placed =
  | { readonly ok: true; readonly value: Place & { readonly failureId: FailureId | null } }
  | Exclude<Reply<Learning>, { ok: true }>;

/** Writing learnings down, and changing their words. */
@Injectable()
export class RecordLearningService {
  constructor(
    private readonly learnings: LearningsRepository,
    private readonly failures: FailuresReader,
    private readonly places: FailurePlaces,
    private readonly events: LearningEvents,
    private readonly clock: Clock,
  ) {}

  /** Writes a draft. Sent again with the same id it is found, not doubled. */
  async record(actor: Actor, given: RecordLearningInput): Promise<Reply<Learning>> {
    const input = checked(learningInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const { id, causeIds, failureId, pilotId, programId, ...texts } = input.value;
    const known = id === null ? null : await this.learnings.find(id);
    if (known) return this.again(actor, known);
    const place = await this.placeOf({ failureId, pilotId, programId });
    if (!place.ok) return place;
    const missing = await this.events.withoutCause(causeIds);
    if (missing) return missing;
    const now = this.clock.now();
    const learning: Learning = {
      workspaceId: actor.workspaceId,
      id: (id ?? uuidv7()) as LearningId,
      number: await this.learnings.takeNumbers(actor.workspaceId, 1),
      ...texts,
      ...place.value,
      state: 'DRAFT',
      stateReason: null,
      validatedBy: null,
      validatedAt: null,
      mergedInto: null,
      recordedBy: actor.memberId,
      recordedAt: now,
      updatedAt: now,
      version: 1,
    };
    await this.learnings.insert(learning);
    await this.learnings.replaceCauses(learning, causeIds as CauseId[]);
    const stated = Object.entries({ ...texts, ...place.value, causeIds: causeIds.length ? causeIds : null });
    const changes = Object.fromEntries(
      stated.filter(([, value]) => value !== null).map(([field, value]) => [field, [null, value] as const]),
    );
    this.events.tell('recordLearning', learning, { changes, subjectVersion: 1, at: now });
    return { ok: true, value: learning };
  }

  /** Changes words or tags. Nobody stood by new words: what was validated is a draft again. */
  async edit(actor: Actor, given: EditLearningInput): Promise<Reply<Learning>> {
    const learning = await this.events.require(given.learningId);
    if (!may(actor, 'editLearning', learning.recordedBy)) throw forbidden(policy.editLearning.who);
    const merged = mergedAway(learning);
    if (merged) return merged;
    const input = checked(learningChanges, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const { causeIds, ...said } = input.value;
    const texts = said as Partial<Learning>;
    const before = await this.learnings.backed(learning);
    const altered = differences<Partial<Learning>>(learning, texts);
    const also = causeIds
      ? differences({ causeIds: before.causeIds }, { causeIds: causeIds.toSorted() as CauseId[] })
      : {};
    const touched = Object.keys({ ...altered, ...also });
    const changed = await this.learnings.changedSince(learning, given.version, touched);
    if (changed.length) return changedMeanwhile(changed, learning);
    if (touched.length === 0) return { ok: true, value: learning };
    const missing = await this.events.withoutCause(causeIds ?? []);
    if (missing) return missing;
    const now = this.clock.now();
    const again =
      learning.state === 'VALIDATED' && Object.keys(altered).some((field) => field !== 'evidence');
    const state = again ? ({ state: 'DRAFT', validatedBy: null, validatedAt: null } as const) : {};
    const after = await this.learnings.update(learning, { ...texts, ...state, updatedAt: now });
    if (causeIds) await this.learnings.replaceCauses(learning, causeIds as CauseId[]);
    const changes = { ...altered, ...also, ...differences<Partial<Learning>>(learning, state) };
    this.events.tell('editLearning', after, { changes, subjectVersion: after.version, at: now });
    return { ok: true, value: after };
  }

  private again(actor: Actor, known: Learning): Reply<Learning> {
    if (known.recordedBy !== actor.memberId) return no('ID_TAKEN');
    this.events.tell('recordLearning', known, { at: this.clock.now() });
    return { ok: true, value: known };
  }

  /** Where it was learned: where its failure happened, or as given. */
  private async placeOf({ failureId, pilotId, programId }: Comes): Promise<Placed> {
    if (failureId !== null) {
      const failure = await this.failures.byId.load(failureId as FailureId);
      if (!failure || failure.withdrawnAt !== null) return no('UNKNOWN_REFERENCE', { what: 'failure' });
      const { pilotId: pilot, programId: program } = failure;
      return { ok: true, value: { failureId: failure.id, pilotId: pilot, programId: program } };
    }
    const place = await this.places.place(pilotId, programId);
    return place.ok ? { ok: true, value: { ...place.value, failureId: null } } : place;
  }
}
