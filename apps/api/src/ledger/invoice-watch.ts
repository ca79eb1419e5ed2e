import { Injectable } from '@nestjs/common';
import type { Day } from '@scrimmage/domain/calendar';
import { alarmContext } from '@scrimmage/domain/engagement-ledger';
import { invoiceOf } from '@scrimmage/domain/entry-in-terms';
import type { EngagementId, LedgerEntryId } from '@scrimmage/domain/ids';
import {
  type AlarmContext,
  duplicateAlarm,
  type InvoiceAlarm,
  invoiceAlarms,
} from '@scrimmage/domain/invoice-alarms';
import { twinOf } from '@scrimmage/domain/invoice-twins';
import type { NewLedgerEntry } from '@scrimmage/domain/ledger-entry';
import type { Money } from '@scrimmage/domain/money';
import { type EntryRow, LedgerReader } from './ledger.reader.js';
import { LedgerSettings } from './ledger-settings.js';

/** An alarm as the contract has it. */
export interface ShownAlarm extends Pick<InvoiceAlarm, 'kind' | 'sentence' | 'clause' | 'daysEarly'> {
  readonly amount: Money;
  /** The entry it repeats; null when that is not saved either. */
  readonly entryId: LedgerEntryId | null;
}

type Watched = Omit<NewLedgerEntry, 'importId' | 'sourceRow' | 'sourceSupplier' | 'source'>;

/** Looks at invoices, saved or not, against their terms and the ledger before them. */
@Injectable()
export class InvoiceWatch {
  constructor(
    private readonly ledger: LedgerReader,
    private readonly settings: LedgerSettings,
  ) {}

  /** What is wrong with an entry that is saved; nothing once it is struck, and nothing with a credit. */
  async ofEntry(entry: EntryRow, today: Day): Promise<readonly ShownAlarm[]> {
    if (entry.kind === 'CREDIT' || entry.struckAt !== null) return [];
    const { engagementId } = entry;
    const [counted, alike] = await Promise.all([
      engagementId === null ? [] : this.ledger.countedOf.load(engagementId),
      this.ledger.alikeTo.load(entry),
    ]);
    const context = await this.contextOf(engagementId, today, counted.filter(isBefore(entry)));
    return alarmsOf(entry, context, alike.filter(isBefore(entry)), () => true);
  }

  /** What would be wrong with each of several invoices, were they added in this order. */
  async ofDrafts(drafts: readonly Watched[], today: Day): Promise<readonly (readonly ShownAlarm[])[]> {
    return Promise.all(
      drafts.map(async (draft, at) => {
        const { engagementId, vendorId } = draft;
        const earlier = drafts.slice(0, at);
        const [counted, alike] = await Promise.all([
          engagementId === null ? [] : this.ledger.countedOf.load(engagementId),
          this.ledger.alikeTo.load(draft),
        ]);
        const before = [...counted, ...earlier.filter((one) => one.engagementId === engagementId)];
        const context = await this.contextOf(engagementId, today, before);
        const others = [...alike, ...earlier.filter((one) => one.vendorId === vendorId)];
        return alarmsOf(draft, context, others, (id) => alike.some((one) => one.id === id));
      }),
    );
  }

  private async contextOf(
    engagementId: EngagementId | null,
    today: Day,
    before: readonly Watched[],
  ): Promise<AlarmContext | null> {
    const setting = engagementId === null ? null : await this.settings.of(engagementId, today);
    return setting && alarmContext(setting, before);
  }
}

/** Entered before it; a credit counts whenever it was entered. */
function isBefore(entry: EntryRow): (other: EntryRow) => boolean {
  const place = ({ recordedAt, id }: EntryRow) => `${recordedAt} ${id}`;
  return (other) => other.kind === 'CREDIT' || place(other) < place(entry);
}

const noSheet = (currency: string) => ({ currency, fees: [] });

function alarmsOf(
  entry: Watched,
  context: AlarmContext | null,
  others: readonly Watched[],
  isSaved: (id: LedgerEntryId) => boolean,
): readonly ShownAlarm[] {
  const asItIs = (one: Watched) => ({ ...invoiceOf(one, noSheet(one.currency)), id: one.id });
  const given = asItIs(entry);
  const rest = others.map(asItIs);
  const twin = twinOf(given, rest);
  const duplicate = duplicateAlarm(given, rest);
  const seen = context && invoiceOf(entry, { ...context.terms, currency: context.currency });
  // The same invoice may be in the ledger without its engagement: every entry of the vendor is looked at for that.
  const ofTerms = context && seen ? invoiceAlarms(seen, context).filter(isOfTerms) : [];
  return [
    ...ofTerms.map((alarm) => shown(alarm, seen?.currency ?? entry.currency, null)),
    ...(duplicate && twin ? [shown(duplicate, entry.currency, isSaved(twin.id) ? twin.id : null)] : []),
  ];
}

function isOfTerms({ kind }: InvoiceAlarm): boolean {
  return kind !== 'DUPLICATE';
}

function shown(
  { kind, sentence, clause, amount, daysEarly }: InvoiceAlarm,
  currency: string,
  entryId: LedgerEntryId | null,
): ShownAlarm {
  return { kind, sentence, clause, daysEarly, entryId, amount: { minorUnits: Math.round(amount), currency } };
}
