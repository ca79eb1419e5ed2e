import { Injectable } from '@nestjs/common';
import type { DeclareHealthInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import type { HealthDeclaration } from '@scrimmage/domain/health';
import { healthInput } from '@scrimmage/domain/health-input';
import type { HealthDeclarationId } from '@scrimmage/domain/ids';
import { type Pilot, pilotKey } from '@scrimmage/domain/pilot';
import { may, policy } from '@scrimmage/domain/policy';
import { checked } from '@scrimmage/domain/problems';
import { v7 as uuidv7 } from 'uuid';
import { PilotEvents } from '../pilots/pilot.events.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { forbidden } from '../platform/graphql/faults.js';
import type { Reply } from '../platform/graphql/payload.js';
import { HealthRepository } from './health.repository.js';
import { NoteHealthService } from './note-health.service.js';

/** What a pilot's lead says of how it goes. */
@Injectable()
export class HealthService {
  constructor(
    private readonly pilots: PilotEvents,
    private readonly rows: HealthRepository,
    private readonly notes: NoteHealthService,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Declares how a pilot goes; what the rules say at that moment is noted beside it. */
  async declare(actor: Actor, given: DeclareHealthInput): Promise<Reply<Pilot>> {
    const pilot = await this.pilots.require(given.pilotId);
    if (!may(actor, 'declareHealth', pilot.leadId)) throw forbidden(policy.declareHealth.who);
    const input = checked(healthInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    if (pilot.stage === 'CLOSED') return { ...no('CLOSED_PILOT', { what: 'health' }), current: pilot };
    const before = await this.rows.lastDeclared(pilot.id);
    const declaration: HealthDeclaration = {
      ...input.value,
      workspaceId: actor.workspaceId,
      id: uuidv7() as HealthDeclarationId,
      pilotId: pilot.id,
      declaredBy: actor.memberId,
      declaredAt: this.clock.now(),
    };
    await this.rows.insertDeclaration(declaration);
    await this.notes.note([pilot.id], this.clock.today(actor.timeZone), declaration.declaredAt);
    this.database.announce({
      verb: 'declareHealth',
      subjectType: 'Pilot',
      subjectId: pilot.id,
      subjectLabel: `${pilotKey(pilot.number)} ${pilot.name}`,
      changes: before === declaration.state ? {} : { health: [before, declaration.state] },
      reason: declaration.sentence,
      at: declaration.declaredAt,
    });
    return { ok: true, value: pilot };
  }
}
