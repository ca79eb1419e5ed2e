import { Injectable } from '@nestjs/common';
import type { Verb } from '@scrimmage/domain/activity';
import type { Changes } from '@scrimmage/domain/activity-words';
import type { Actor } from '@scrimmage/domain/actor';
import { dayWords, type Instant } from '@scrimmage/domain/calendar';
import type { EngagementId, VendorId } from '@scrimmage/domain/ids';
import type { LedgerEntry } from '@scrimmage/domain/ledger-entry';
import { may, policy } from '@scrimmage/domain/policy';
import type { Vendor } from '@scrimmage/domain/vendors';
import { NoticeEvents } from '../notices/notice.events.js';
import { Database } from '../platform/database/database.js';
import { forbidden } from '../platform/graphql/faults.js';
import { EngagementEvents, type OpenEngagement } from '../terms/engagement.events.js';
import { EngagementsReader } from '../terms/engagements.reader.js';
import { VendorEvents } from '../vendors/vendor.events.js';

/** Whose entry it is to be. */
interface Owner {
  readonly vendorId: string;
  readonly engagementId: string | null;
}

/** A vendor, and its part in a pilot when one is named; both kept as they are until the change ends. */
export interface Party {
  readonly vendor: Vendor;
  readonly open: OpenEngagement | null;
}

/** Why there is no such party: the vendor is gone, the engagement is, or it is another vendor's. */
export type Stranger = 'vendor' | 'engagement' | 'other';

interface Told {
  readonly verb: Verb;
  readonly changes?: Changes;
  readonly reason?: string | null;
  readonly at: Instant;
}

/** Who may write in the ledger, about whom, and how it is told. */
@Injectable()
export class LedgerDesk {
  constructor(
    private readonly vendors: VendorEvents,
    private readonly engagements: EngagementsReader,
    private readonly desk: EngagementEvents,
    private readonly database: Database,
    private readonly notices: NoticeEvents,
  ) {}

  /** A fault unless the actor keeps the ledger. */
  admit(actor: Actor): void {
    if (!may(actor, 'keepLedger')) throw forbidden(policy.keepLedger.who);
  }

  /** Says that invoices came in, some of which may be too early. */
  async billed(): Promise<void> {
    await this.notices.mayHaveNews();
  }

  /** The parties of several entries, each engagement opened once, in the order they are named. */
  async parties(owners: readonly Owner[]): Promise<readonly (Party | Stranger)[]> {
    const vendors = await this.vendors.standing([
      ...new Set(owners.map(({ vendorId }) => vendorId as VendorId)),
    ]);
    const opened = await this.opened(owners.flatMap(({ engagementId }) => engagementId ?? []));
    return owners.map(({ vendorId, engagementId }) => {
      const vendor = vendors.get(vendorId as VendorId);
      if (!vendor) return 'vendor';
      if (engagementId === null) return { vendor, open: null };
      const open = opened.get(engagementId);
      if (!open) return 'engagement';
      return open.engagement.vendorId === vendor.id ? { vendor, open } : 'other';
    });
  }

  /** Tells what came into the ledger: of the pilot when a part in one is meant, else of the vendor. */
  tell({ vendor, open }: Party, told: Told): void {
    if (open) this.desk.tell(open, told);
    else
      this.database.announce({
        ...told,
        subjectType: 'Vendor',
        subjectId: vendor.id,
        subjectLabel: vendor.name,
      });
  }

  /** Tells what changed of one entry, field by field: two who change it at once can both keep what they said. */
  tellChange(
    verb: 'editLedgerEntry' | 'strikeLedgerEntry',
    { id, version, ...entry }: LedgerEntry,
    vendor: Vendor,
    told: Omit<Told, 'verb'>,
  ): void {
    this.database.announce({
      ...told,
      verb,
      subjectType: 'Invoice',
      subjectId: id,
      subjectLabel: entryWords(entry, vendor),
      subjectVersion: version,
    });
  }

  private async opened(ids: readonly string[]): Promise<ReadonlyMap<string, OpenEngagement>> {
    const opened = new Map<string, OpenEngagement>();
    // One after the other, in one order for everybody: two who open several cannot wait for each other.
    for (const id of [...new Set(ids)].toSorted()) {
      const there = await this.engagements.byId.load(id as EngagementId);
      if (there) opened.set(id, await this.desk.open(id));
    }
    return opened;
  }
}

/** “invoice 4711 of Halyard”, or by its day when it has no number. */
function entryWords(
  { kind, number, on }: Pick<LedgerEntry, 'kind' | 'number' | 'on'>,
  { name }: Vendor,
): string {
  const what = kind === 'INVOICE' ? 'invoice' : 'credit';
  return number === null ? `the ${what} of ${dayWords(on)} of ${name}` : `${what} ${number} of ${name}`;
}
