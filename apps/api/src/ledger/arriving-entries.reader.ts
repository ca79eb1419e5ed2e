import { Injectable } from '@nestjs/common';
import type { Day } from '@scrimmage/domain/calendar';
import { alarmContext, type CountedEntry } from '@scrimmage/domain/engagement-ledger';
import type { EngagementId } from '@scrimmage/domain/ids';
import { type InvoiceAlarm, ledgerAlarms } from '@scrimmage/domain/invoice-alarms';
import { grouped } from '../platform/database/group-rows.js';
import { LedgerReader } from './ledger.reader.js';
import { LedgerSettings } from './ledger-settings.js';

/** An entry on its way in from a file, with the part of its vendor it was billed for. */
export type ArrivingEntry = Omit<CountedEntry, 'rate' | 'triggerClaimed' | 'fee'> & {
  readonly row: number;
  readonly engagementId: EngagementId;
};

/** Looks at entries before a file of them is written. Nothing is stored. */
@Injectable()
export class ArrivingEntriesReader {
  constructor(
    private readonly ledger: LedgerReader,
    private readonly settings: LedgerSettings,
  ) {}

  /** What would be wrong with invoices, by row, were the entries added in this order to the ledger as it is. */
  async alarmsOf(
    entries: readonly ArrivingEntry[],
    today: Day,
  ): Promise<ReadonlyMap<number, readonly InvoiceAlarm[]>> {
    const parts = [...grouped(entries, ({ engagementId }) => engagementId)];
    const found = await Promise.all(parts.map(([id, arriving]) => this.ofPart(id, arriving, today)));
    return new Map(found.flat());
  }

  private async ofPart(
    id: EngagementId,
    arriving: readonly ArrivingEntry[],
    today: Day,
  ): Promise<readonly (readonly [number, readonly InvoiceAlarm[]])[]> {
    const [setting, counted] = await Promise.all([
      this.settings.of(id, today),
      this.ledger.countedOf.load(id),
    ]);
    const untold = { rate: null, triggerClaimed: null, fee: null };
    const entries = [...counted, ...arriving.map((entry) => ({ ...entry, ...untold }))];
    const context = setting && alarmContext(setting, entries);
    if (!context) return [];
    const invoices = arriving.filter(({ kind }) => kind === 'INVOICE');
    const alarms = ledgerAlarms(context);
    const first = alarms.length - invoices.length;
    return invoices.map(({ row }, at) => [row, alarms[first + at] ?? []] as const);
  }
}
