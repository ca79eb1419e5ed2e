import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { Instant } from '@scrimmage/domain/calendar';
import type { PilotId } from '@scrimmage/domain/ids';
import type { Pilot } from '@scrimmage/domain/pilot';
import { pilotKey } from '@scrimmage/domain/pilot';
import { may, policy } from '@scrimmage/domain/policy';
import { PilotsReader } from '../pilots/pilots.reader.js';
import { Clock } from '../platform/clock.js';
import type { Announcement } from '../platform/database/announcement.js';
import { Database } from '../platform/database/database.js';
import { forbidden, notFound } from '../platform/graphql/faults.js';
import { CriteriaRepository, type Promised } from './criteria.repository.js';

/** A pilot and what is promised of it, held until the change ends. */
export interface OpenPilot extends Promised {
  readonly pilot: Pilot;
  readonly now: Instant;
}

/** Where every change to a pilot's evidence begins and ends. */
@Injectable()
export class EvidenceDesk {
  constructor(
    private readonly pilots: PilotsReader,
    private readonly criteria: CriteriaRepository,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The pilot, for somebody who may do this to it; a fault otherwise. */
  async open(actor: Actor, id: string, action: 'editCriteria' | 'addReadings'): Promise<OpenPilot> {
    const pilot = await this.pilots.byId.load(id as PilotId);
    if (!pilot) throw notFound();
    if (!may(actor, action, pilot.leadId)) throw forbidden(policy[action].who);
    return { pilot, ...(await this.criteria.open(pilot)), now: this.clock.now() };
  }

  /** Tells what was done to the pilot. */
  tell(
    { id, number, name }: Pilot,
    told: Pick<Announcement, 'verb' | 'changes' | 'reason'> & { readonly at: Instant },
  ): void {
    this.database.announce({
      subjectType: 'Pilot',
      subjectId: id,
      subjectLabel: `${pilotKey(number)} ${name}`,
      ...told,
    });
  }
}
