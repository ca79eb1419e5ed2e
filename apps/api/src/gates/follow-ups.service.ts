import { Injectable } from '@nestjs/common';
import type { RecordFollowUpInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import { dayIn, dayWords } from '@scrimmage/domain/calendar';
import { followUpInput } from '@scrimmage/domain/decision-input';
import { mayRecord } from '@scrimmage/domain/gate-leave';
import { type FollowUp, scaleOwnerOf } from '@scrimmage/domain/gates';
import type { Pilot } from '@scrimmage/domain/pilot';
import { policy } from '@scrimmage/domain/policy';
import { checked } from '@scrimmage/domain/problems';
import { PeopleReader } from '../people/people.reader.js';
import { PilotEvents } from '../pilots/pilot.events.js';
import { Clock } from '../platform/clock.js';
import { forbidden } from '../platform/graphql/faults.js';
import type { Reply } from '../platform/graphql/payload.js';
import { GatesReader } from './gates.reader.js';
import { FollowUpsRepository } from './gates.repository.js';

/** A look back and the pilot it looks back at. */
export interface LookBack {
  readonly followUp: FollowUp;
  readonly pilot: Pilot;
}

/** Looking back at a scaled pilot: does the effect hold? */
@Injectable()
export class FollowUpsService {
  constructor(
    private readonly pilots: PilotEvents,
    private readonly followUps: FollowUpsRepository,
    private readonly gates: GatesReader,
    private readonly people: PeopleReader,
    private readonly clock: Clock,
  ) {}

  /** Records what is measured at scale, once: a figure that was reported stays as it was reported. */
  async record(actor: Actor, given: RecordFollowUpInput): Promise<Reply<LookBack>> {
    const followUp = await this.followUps.require(given.followUpId);
    const pilot = await this.pilots.require(followUp.pilotId);
    const scaleOwner = scaleOwnerOf(await this.gates.decisionsOf.load(pilot.id));
    if (!mayRecord(actor, pilot, scaleOwner)) throw forbidden(policy.recordFollowUp.who);
    const input = checked(followUpInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    if (followUp.recordedAt !== null)
      return { ...(await this.recorded(actor, followUp)), current: { followUp, pilot } };
    const now = this.clock.now();
    const { effectAtScale, note } = input.value;
    const after = await this.followUps.update(followUp, {
      effectAtScale,
      note,
      recordedBy: actor.memberId,
      recordedAt: now,
    });
    const also = { effectAtScale: [null, effectAtScale] } as const;
    this.pilots.tell('recordFollowUp', { before: pilot, after: pilot, reason: note, also, at: now });
    return { ok: true, value: { followUp: after, pilot } };
  }

  private async recorded({ timeZone }: Actor, { recordedBy, recordedAt }: FollowUp) {
    const by = recordedBy && (await this.people.memberById.load(recordedBy));
    return no('FOLLOW_UP_RECORDED' as const, {
      by: by ? by.name : 'Somebody',
      on: recordedAt ? dayWords(dayIn(timeZone, recordedAt)) : '',
    });
  }
}
