import { Injectable } from '@nestjs/common';
import type { ProposePilotInput } from '@scrimmage/contract/generated/schema-types';
import type { Verb } from '@scrimmage/domain/activity';
import type { Actor } from '@scrimmage/domain/actor';
import { proposal } from '@scrimmage/domain/charter';
import type { PilotId } from '@scrimmage/domain/ids';
import { newPilot } from '@scrimmage/domain/new-pilot';
import { type Pilot, pilotKey, touchedSystems } from '@scrimmage/domain/pilot';
import type { PilotEvent } from '@scrimmage/domain/pilot-life';
import { type Action, may, policy } from '@scrimmage/domain/policy';
import { checked } from '@scrimmage/domain/problems';
import { longText } from '@scrimmage/domain/text';
import { v7 as uuidv7 } from 'uuid';
import * as v from 'valibot';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { forbidden } from '../platform/graphql/faults.js';
import type { Reply } from '../platform/graphql/payload.js';
import { withReferences } from '../platform/graphql/references.js';
import { PilotEvents } from './pilot.events.js';
import { PilotsRepository } from './pilots.repository.js';

const withReason = v.object({ reason: longText('The reason', 2_000) });
const withOptionalReason = v.object({ reason: v.optional(v.nullable(longText('The reason', 2_000)), null) });

/** The life of a pilot in this slice: proposed, held, resumed, withdrawn. What its charter says is `CharterService`. */
@Injectable()
export class PilotsService {
  constructor(
    private readonly pilots: PilotsRepository,
    private readonly events: PilotEvents,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async propose(actor: Actor, given: ProposePilotInput): Promise<Reply<Pilot>> {
    const today = this.clock.today(actor.timeZone);
    const input = checked(proposal(today), given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const number = await this.pilots.takeNumbers(actor.workspaceId, 1);
    const now = this.clock.now();
    const pilot = newPilot(input.value, {
      id: uuidv7() as PilotId,
      workspaceId: actor.workspaceId,
      number,
      today,
      now,
    });
    return withReferences(pilot.name, async () => {
      await this.pilots.insert(pilot);
      await this.pilots.replaceTouched(pilot, touchedSystems([], pilot.systemId));
      this.database.announce({
        verb: 'proposePilot',
        subjectType: 'Pilot',
        subjectId: pilot.id,
        subjectLabel: `${pilotKey(pilot.number)} ${pilot.name}`,
        subjectVersion: pilot.version,
        changes: {
          stage: [null, pilot.stage],
          name: [null, pilot.name],
          decisionDate: [null, pilot.decisionDate],
        },
        at: now,
      });
      return { ok: true, value: pilot };
    });
  }

  async hold(actor: Actor, id: PilotId, given: { reason: string }): Promise<Reply<Pilot>> {
    return this.moveWithReason(
      actor,
      id,
      { event: 'HOLD', action: 'holdPilot', verb: 'holdPilot' },
      checked(withReason, given),
    );
  }

  async resume(
    actor: Actor,
    id: PilotId,
    given: { reason?: string | null | undefined },
  ): Promise<Reply<Pilot>> {
    return this.moveWithReason(
      actor,
      id,
      { event: 'RESUME', action: 'holdPilot', verb: 'resumePilot' },
      checked(withOptionalReason, given),
    );
  }

  async withdraw(actor: Actor, id: PilotId, given: { reason: string }): Promise<Reply<Pilot>> {
    return this.moveWithReason(
      actor,
      id,
      { event: 'WITHDRAW', action: 'withdrawPilot', verb: 'withdrawPilot' },
      checked(withReason, given),
    );
  }

  private async moveWithReason(
    actor: Actor,
    id: PilotId,
    { event, action, verb }: { event: PilotEvent; action: Action; verb: Verb },
    input: ReturnType<typeof checked<typeof withOptionalReason>>,
  ): Promise<Reply<Pilot>> {
    const pilot = await this.events.require(id);
    if (!may(actor, action, pilot.leadId)) throw forbidden(policy[action].who);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const now = this.clock.now();
    const moved = await this.events.happen(pilot, event, { today: this.clock.today(actor.timeZone), now });
    if (!moved.ok) return { ...moved, current: pilot };
    this.events.tell(verb, { before: pilot, after: moved.value, reason: input.value.reason, at: now });
    return moved;
  }
}
