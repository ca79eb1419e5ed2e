import { Injectable } from '@nestjs/common';
import type { Day, Instant } from '@scrimmage/domain/calendar';
import type { PilotId } from '@scrimmage/domain/ids';
import type { EarlyInvoice } from '@scrimmage/domain/occasions';
import sql from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { InvoiceWatch } from './invoice-watch.js';
import type { EntryRow } from './ledger.reader.js';
import { LedgerEntryTable } from './ledger-entry.table.js';

const columns = columnsOf(LedgerEntryTable, ['source']);

/** As many as are looked at in one go, the newest first: a file of more is looked at where it is brought in. */
const mostLookedAt = 500;

type Billed = EntryRow & { readonly pilotId: PilotId; readonly vendor: string };

/** Which invoices came before anything was owed. */
@Injectable()
export class EarlyInvoicesReader {
  constructor(
    private readonly database: Database,
    private readonly watch: InvoiceWatch,
  ) {}

  /** Of those that were entered since a moment and count; each with the pilot it was billed for. */
  async since(
    moment: Instant,
    today: Day,
  ): Promise<readonly (EarlyInvoice & { readonly pilotId: PilotId })[]> {
    const entries = await this.database.rows<Billed>(sql`
      select e.*, g.pilot_id as "pilotId", v.name as vendor from (
        select ${columns} from ledger_entry
        where kind = 'INVOICE' and struck_at is null and engagement_id is not null and recorded_at >= ${moment}
        order by recorded_at desc, id desc limit ${mostLookedAt}) e
      join engagement g on g.id = e."engagementId" join vendor v on v.id = g.vendor_id
      order by e."recordedAt", e.id`);
    const found = await Promise.all(
      entries.map(async (entry) => {
        const alarms = await this.watch.ofEntry(entry, today);
        const early = alarms.find(({ kind }) => kind === 'BEFORE_TRIGGER');
        const { id, vendor, pilotId, recordedBy } = entry;
        return early ? [{ id, vendor, pilotId, alarm: early.sentence, enteredBy: recordedBy }] : [];
      }),
    );
    return found.flat();
  }
}
