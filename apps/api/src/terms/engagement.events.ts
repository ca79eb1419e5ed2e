import { Injectable } from '@nestjs/common';
import type { Verb } from '@scrimmage/domain/activity';
import type { Changes } from '@scrimmage/domain/activity-words';
import type { Instant } from '@scrimmage/domain/calendar';
import type { Engagement } from '@scrimmage/domain/engagements';
import type { VendorId } from '@scrimmage/domain/ids';
import { type Pilot, pilotKey } from '@scrimmage/domain/pilot';
import type { Vendor } from '@scrimmage/domain/vendors';
import { PilotsReader } from '../pilots/pilots.reader.js';
import { Database } from '../platform/database/database.js';
import { notFound } from '../platform/graphql/faults.js';
import { VendorEvents } from '../vendors/vendor.events.js';
import { VendorsReader } from '../vendors/vendors.reader.js';
import { EngagementsRepository } from './terms.repository.js';

/** A pilot and a vendor that takes part in it, or shall. */
export interface Parties {
  readonly pilot: Pilot;
  readonly vendor: Vendor;
}

/** An engagement locked for a change, and the two it joins. */
export interface OpenEngagement extends Parties {
  readonly engagement: Engagement;
}

/** What is told of a change to a vendor's part in a pilot. */
interface Told {
  readonly verb: Verb;
  readonly changes?: Changes;
  readonly subjectVersion?: number;
  readonly reason?: string | null;
  readonly actorName?: string;
  readonly at: Instant;
}

/** “Halyard in SC-101 Proactive refund”. */
function labelOf({ pilot, vendor }: Parties): string {
  return `${vendor.name} in ${pilotKey(pilot.number)} ${pilot.name}`;
}

/** Opening engagements for a change, and telling what was done to them. */
@Injectable()
export class EngagementEvents {
  constructor(
    private readonly engagements: EngagementsRepository,
    private readonly pilots: PilotsReader,
    private readonly vendors: VendorsReader,
    private readonly vendorEvents: VendorEvents,
    private readonly database: Database,
  ) {}

  async open(id: string): Promise<OpenEngagement> {
    const engagement = await this.engagements.require(id);
    const [pilot, vendor] = await Promise.all([
      this.pilots.byId.load(engagement.pilotId),
      this.vendors.byId.load(engagement.vendorId),
    ]);
    if (!pilot || !vendor) throw notFound();
    return { engagement, pilot, vendor };
  }

  /** The vendor of an id, or the one it became, kept from being merged until the change ends; null when there is none. */
  vendor(id: VendorId): Promise<Vendor | null> {
    return this.vendorEvents.became(id);
  }

  /** Tells it of the pilot: what its vendors promise and sign is part of its history. */
  tell(parties: Parties, told: Told): void {
    this.database.announce({
      ...told,
      subjectType: 'Pilot',
      subjectId: parties.pilot.id,
      subjectLabel: labelOf(parties),
    });
  }

  /** Tells it of the engagement itself, field by field: so two who change it at once can both keep what they said. */
  tellChange(parties: Parties, after: Engagement, changes: Changes): void {
    this.database.announce({
      verb: 'editEngagement',
      subjectType: 'Engagement',
      subjectId: after.id,
      subjectLabel: labelOf(parties),
      subjectVersion: after.version,
      changes,
      at: after.updatedAt,
    });
  }
}
