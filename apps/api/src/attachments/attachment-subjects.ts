import { Injectable } from '@nestjs/common';
import type { Verb } from '@scrimmage/domain/activity';
import type { Changes } from '@scrimmage/domain/activity-words';
import type { Instant } from '@scrimmage/domain/calendar';
import { isUuid, type MemberId, type VendorId } from '@scrimmage/domain/ids';
import { pilotKey } from '@scrimmage/domain/pilot';
import { PilotEvents } from '../pilots/pilot.events.js';
import { Database } from '../platform/database/database.js';
import { notFound } from '../platform/graphql/faults.js';
import { EngagementEvents } from '../terms/engagement.events.js';
import { VendorEvents } from '../vendors/vendor.events.js';
import type { SubjectKey } from './attachments.repository.js';

/** What is told of a file. */
interface Told {
  readonly verb: Verb;
  readonly changes: Changes;
  readonly at: Instant;
}

/** A thing that files stand with, kept as it is until the change ends. */
export interface OpenSubject extends SubjectKey {
  /** Who leads its pilot; null: it belongs to none, or nobody does. */
  readonly leadId: MemberId | null;
  readonly tell: (told: Told) => void;
}

/** Opening what files stand with. Another kind of thing is one more way to open it. */
@Injectable()
export class AttachmentSubjects {
  constructor(
    private readonly vendors: VendorEvents,
    private readonly engagements: EngagementEvents,
    private readonly pilots: PilotEvents,
    private readonly database: Database,
  ) {}

  /** The thing, or of a merged vendor the one it became; a fault when there is none to see. */
  open({ kind, id }: SubjectKey): Promise<OpenSubject> {
    if (!isUuid(id)) throw notFound();
    if (kind === 'VENDOR') return this.vendor(id as VendorId);
    return kind === 'PILOT' ? this.pilot(id) : this.engagement(id);
  }

  private async vendor(given: VendorId): Promise<OpenSubject> {
    const vendor = await this.vendors.became(given);
    if (!vendor) throw notFound();
    const subject = { subjectType: 'Vendor', subjectId: vendor.id, subjectLabel: vendor.name } as const;
    const tell = (told: Told) => this.database.announce({ ...told, ...subject });
    return { kind: 'VENDOR', id: vendor.id, leadId: null, tell };
  }

  private async engagement(given: string): Promise<OpenSubject> {
    const open = await this.engagements.open(given);
    const { engagement, pilot } = open;
    const tell = (told: Told) => this.engagements.tell(open, told);
    return { kind: 'ENGAGEMENT', id: engagement.id, leadId: pilot.leadId, tell };
  }

  private async pilot(given: string): Promise<OpenSubject> {
    const { id, number, name, leadId } = await this.pilots.require(given);
    const subjectLabel = `${pilotKey(number)} ${name}`;
    const subject = { subjectType: 'Pilot', subjectId: id, subjectLabel } as const;
    const tell = (told: Told) => this.database.announce({ ...told, ...subject });
    return { kind: 'PILOT', id, leadId, tell };
  }
}
