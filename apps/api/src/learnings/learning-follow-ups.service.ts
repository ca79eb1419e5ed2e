import { Injectable } from '@nestjs/common';
import type {
  AddFollowUpInput,
  CompleteFollowUpInput,
  ReopenFollowUpInput,
} from '@scrimmage/contract/generated/schema-types';
import type { Verb } from '@scrimmage/domain/activity';
import type { Changes } from '@scrimmage/domain/activity-words';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import { dayIn, dayWords } from '@scrimmage/domain/calendar';
import type { FailureId, LearningFollowUpId, LearningId, MemberId } from '@scrimmage/domain/ids';
import type { LearningFollowUp } from '@scrimmage/domain/learning';
import { completeFollowUpInput, followUpInput } from '@scrimmage/domain/learning-input';
import { may, policy } from '@scrimmage/domain/policy';
import { checked } from '@scrimmage/domain/problems';
import { v7 as uuidv7 } from 'uuid';
import { FailureEvents } from '../failures/failure.events.js';
import { PeopleReader } from '../people/people.reader.js';
import { Clock } from '../platform/clock.js';
import { forbidden } from '../platform/graphql/faults.js';
import { changedMeanwhile, type Reply } from '../platform/graphql/payload.js';
import { LearningEvents } from './learning.events.js';
import { LearningFollowUpsRepository } from './parts.repository.js';

/** Things to be done about a failure or a learning: one owner, one day. */
@Injectable()
export class LearningFollowUpsService {
  constructor(
    private readonly followUps: LearningFollowUpsRepository,
    private readonly failures: FailureEvents,
    private readonly learnings: LearningEvents,
    private readonly people: PeopleReader,
    private readonly clock: Clock,
  ) {}

  /** Adds one. Sent again with the same id it is found, not doubled. */
  async add(actor: Actor, given: AddFollowUpInput): Promise<Reply<LearningFollowUp>> {
    const input = checked(followUpInput(this.clock.today(actor.timeZone)), given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const { id, failureId, learningId, ownerId, ...said } = input.value;
    const about = { failureId: failureId as FailureId | null, learningId: learningId as LearningId | null };
    const known = id === null ? null : await this.followUps.find(id);
    if (known && known.addedBy !== actor.memberId) return no('ID_TAKEN');
    if (known) {
      await this.tell('addFollowUp', known, {});
      return { ok: true, value: known };
    }
    const owner = await this.people.memberById.load(ownerId as MemberId);
    if (!owner) return no('UNKNOWN_REFERENCE', { what: 'member' });
    const followUp: LearningFollowUp = {
      workspaceId: actor.workspaceId,
      id: (id ?? uuidv7()) as LearningFollowUpId,
      ...about,
      ...said,
      ownerId: owner.id,
      addedBy: actor.memberId,
      addedAt: this.clock.now(),
      completedBy: null,
      completedAt: null,
      note: null,
      version: 1,
    };
    // The thing it is about is found, and held, before it is written.
    await this.tell('addFollowUp', followUp, {
      followUp: [null, said.text],
      ownerId: [null, owner.id],
      dueOn: [null, said.dueOn],
    });
    await this.followUps.insert(followUp);
    return { ok: true, value: followUp };
  }

  /** Says that it is done, once. */
  async complete(actor: Actor, given: CompleteFollowUpInput): Promise<Reply<LearningFollowUp>> {
    const followUp = await this.followUps.require(given.followUpId);
    if (!may(actor, 'completeFollowUp', followUp.ownerId)) throw forbidden(policy.completeFollowUp.who);
    const input = checked(completeFollowUpInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    if (followUp.completedAt !== null)
      return { ...(await this.completed(actor, followUp)), current: followUp };
    if (followUp.version !== given.version) return changedMeanwhile(['followUp'], followUp);
    const { note } = input.value;
    const after = await this.followUps.update(followUp, {
      completedBy: actor.memberId,
      completedAt: this.clock.now(),
      note,
    });
    await this.tell('completeFollowUp', after, { completed: [null, followUp.text] }, note);
    return { ok: true, value: after };
  }

  /** It is to be done after all: open again, as it was. */
  async reopen(actor: Actor, given: ReopenFollowUpInput): Promise<Reply<LearningFollowUp>> {
    const followUp = await this.followUps.require(given.followUpId);
    if (!may(actor, 'completeFollowUp', followUp.ownerId)) throw forbidden(policy.completeFollowUp.who);
    if (followUp.completedAt === null) return { ...no('FOLLOW_UP_OPEN'), current: followUp };
    if (followUp.version !== given.version) return changedMeanwhile(['followUp'], followUp);
    const open = { completedBy: null, completedAt: null, note: null };
    const after = await this.followUps.update(followUp, open);
    await this.tell('reopenFollowUp', after, { completed: [followUp.text, null] });
    return { ok: true, value: after };
  }

  private async completed({ timeZone }: Actor, { completedBy, completedAt }: LearningFollowUp) {
    const by = completedBy && (await this.people.memberById.load(completedBy));
    return no('FOLLOW_UP_COMPLETED' as const, {
      by: by ? by.name : 'Somebody',
      on: completedAt ? dayWords(dayIn(timeZone, completedAt)) : '',
    });
  }

  private async tell(
    verb: Verb,
    { failureId, learningId }: LearningFollowUp,
    changes: Changes,
    reason: string | null = null,
  ): Promise<void> {
    const told = { changes, reason, at: this.clock.now() };
    if (failureId) this.failures.tell(verb, await this.failures.require(failureId), told);
    if (learningId) this.learnings.tell(verb, await this.learnings.require(learningId), told);
  }
}
