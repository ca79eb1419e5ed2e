import { Injectable } from '@nestjs/common';
import type { CallForDecisionInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { callInput } from '@scrimmage/domain/decision-input';
import { mayCallForDecision } from '@scrimmage/domain/gate-leave';
import type { Pilot } from '@scrimmage/domain/pilot';
import { policy } from '@scrimmage/domain/policy';
import { checked } from '@scrimmage/domain/problems';
import { PilotEvents } from '../pilots/pilot.events.js';
import { Clock } from '../platform/clock.js';
import { forbidden } from '../platform/graphql/faults.js';
import type { Reply } from '../platform/graphql/payload.js';

/** The call for a decision before its date has come. */
@Injectable()
export class CallService {
  constructor(
    private readonly pilots: PilotEvents,
    private readonly clock: Clock,
  ) {}

  async call(actor: Actor, given: CallForDecisionInput): Promise<Reply<Pilot>> {
    const pilot = await this.pilots.require(given.pilotId);
    if (!mayCallForDecision(actor, pilot)) throw forbidden(policy.callForDecision.who);
    const input = checked(callInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const now = this.clock.now();
    const today = this.clock.today(actor.timeZone);
    const called = await this.pilots.happen(pilot, 'CALL_FOR_DECISION', { today, now });
    if (!called.ok) return { ...called, current: pilot };
    const { reason } = input.value;
    this.pilots.tell('callForDecision', { before: pilot, after: called.value, reason, at: now });
    return called;
  }
}
