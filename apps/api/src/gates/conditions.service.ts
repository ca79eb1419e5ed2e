import { Injectable } from '@nestjs/common';
import type { ClearConditionInput, ReopenConditionInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import { dayIn, dayWords } from '@scrimmage/domain/calendar';
import { clearInput } from '@scrimmage/domain/decision-input';
import { mayClear } from '@scrimmage/domain/gate-leave';
import type { Condition } from '@scrimmage/domain/gates';
import type { Pilot } from '@scrimmage/domain/pilot';
import { policy } from '@scrimmage/domain/policy';
import { checked } from '@scrimmage/domain/problems';
import { PeopleReader } from '../people/people.reader.js';
import { PilotEvents } from '../pilots/pilot.events.js';
import { Clock } from '../platform/clock.js';
import { forbidden } from '../platform/graphql/faults.js';
import { changedMeanwhile, type Reply } from '../platform/graphql/payload.js';
import { ConditionsRepository } from './gates.repository.js';

/** A condition and the pilot that promised it. */
export interface PromisedCondition {
  readonly condition: Condition;
  readonly pilot: Pilot;
}

/** Meeting what a decision made a pilot promise. */
@Injectable()
export class ConditionsService {
  constructor(
    private readonly pilots: PilotEvents,
    private readonly conditions: ConditionsRepository,
    private readonly people: PeopleReader,
    private readonly clock: Clock,
  ) {}

  async clear(actor: Actor, given: ClearConditionInput): Promise<Reply<PromisedCondition>> {
    const current = await this.promised(actor, given.conditionId);
    const { condition, pilot } = current;
    const input = checked(clearInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    if (condition.clearedAt !== null) return { ...(await this.cleared(actor, condition)), current };
    if (pilot.stage === 'CLOSED') return { ...no('CLOSED_PILOT', { what: 'list of conditions' }), current };
    if (condition.version !== given.version) return changedMeanwhile(['condition'], current);
    const now = this.clock.now();
    const { note } = input.value;
    const after = await this.conditions.update(condition, {
      clearedBy: actor.memberId,
      clearedAt: now,
      note,
    });
    const also = { condition: [condition.text, null] } as const;
    this.pilots.tell('clearCondition', { before: pilot, after: pilot, reason: note, also, at: now });
    return { ok: true, value: { condition: after, pilot } };
  }

  /** It was said to be met by mistake: it is owed again, by the day it was owed before. */
  async reopen(actor: Actor, given: ReopenConditionInput): Promise<Reply<PromisedCondition>> {
    const current = await this.promised(actor, given.conditionId);
    const { condition, pilot } = current;
    if (pilot.stage === 'CLOSED') return { ...no('CLOSED_PILOT', { what: 'list of conditions' }), current };
    if (condition.clearedAt === null || condition.version !== given.version)
      return changedMeanwhile(['condition'], current);
    const after = await this.conditions.update(condition, { clearedBy: null, clearedAt: null, note: null });
    const also = { condition: [null, condition.text] } as const;
    this.pilots.tell('reopenCondition', { before: pilot, after: pilot, also, at: this.clock.now() });
    return { ok: true, value: { condition: after, pilot } };
  }

  /** Both locked until the change ends; a fault where there is none to see, or it is not the actor's to clear. */
  private async promised(actor: Actor, id: string): Promise<PromisedCondition> {
    const condition = await this.conditions.require(id);
    const pilot = await this.pilots.require(condition.pilotId);
    if (!mayClear(actor, pilot, condition)) throw forbidden(policy.clearCondition.who);
    return { condition, pilot };
  }

  private async cleared({ timeZone }: Actor, { clearedBy, clearedAt }: Condition) {
    const by = clearedBy && (await this.people.memberById.load(clearedBy));
    return no('CONDITION_CLEARED' as const, {
      by: by ? by.name : 'Somebody',
      on: clearedAt ? dayWords(dayIn(timeZone, clearedAt)) : '',
    });
  }
}
