import { Injectable } from '@nestjs/common';
import type { EngagementId, ImportId, LedgerEntryId, ValueEventId } from '@scrimmage/domain/ids';
import { numberKey } from '@scrimmage/domain/invoice-twins';
import type { LedgerEntry } from '@scrimmage/domain/ledger-entry';
import type { ValueEvent } from '@scrimmage/domain/value-event';
import DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { grouped, listsBy } from '../platform/database/group-rows.js';
import { loaderById } from '../platform/graphql/loader.js';
import { LedgerEntryTable } from './ledger-entry.table.js';
import { ValueEventTable } from './value-event.table.js';

const columns = columnsOf(LedgerEntryTable, ['source']);
const eventColumns = columnsOf(ValueEventTable);

const EntryLoader = {};
const CountedLoader = {};
const AlikeLoader = {};
const SourceLoader = {};
const FileLoader = {};
const EventLoader = {};
const EventsLoader = {};

/** An entry without the cells of its file, which hardly anybody asks for. */
export type EntryRow = Omit<LedgerEntry, 'source'>;

/** What another invoice may share with one: it needs not be in the ledger yet. */
type Alike = Pick<LedgerEntry, 'vendorId' | 'number' | 'on'>;

/** A file ledger entries came from. */
interface LedgerFile {
  readonly id: ImportId;
  readonly fileName: string;
}

/** Questions about what was billed, given back and accepted. */
@Injectable()
export class LedgerReader {
  constructor(private readonly database: Database) {}

  get byId(): DataLoader<LedgerEntryId, EntryRow | null> {
    return loaderById<LedgerEntryId, EntryRow>(this.database, EntryLoader, (ids) =>
      this.database.rows(sql`select ${columns} from ledger_entry where id = any(${[...ids]})`),
    );
  }

  /** The entries of each engagement that count, in the order in which they were entered. */
  get countedOf(): DataLoader<EngagementId, readonly EntryRow[]> {
    return listsBy(
      this.database,
      CountedLoader,
      (ids: readonly EngagementId[]) => sql`
        select ${columns} from ledger_entry where engagement_id = any(${[...ids]}) and struck_at is null
        order by recorded_at, id`,
      ({ engagementId }: EntryRow) => engagementId,
    );
  }

  /** Invoices that count and may be the same as a given one: of its vendor, and with its number or of its day, as entered. */
  get alikeTo(): DataLoader<Alike, readonly EntryRow[], string> {
    const keyOf = ({ vendorId, number, on }: Alike) => `${vendorId} ${on} ${numberKey(number)}`;
    return this.database.keep(
      AlikeLoader,
      () =>
        new DataLoader<Alike, readonly EntryRow[], string>(
          async (given) => {
            const numbers = given.map(({ number }) => numberKey(number)).filter(Boolean);
            const rows = await this.database.rows<EntryRow>(sql`
              select ${columns} from ledger_entry
              where vendor_id = any(${given.map(({ vendorId }) => vendorId)}::uuid[]) and kind = 'INVOICE'
                and struck_at is null and (on_day = any(${given.map(({ on }) => on)}::date[])
                or lower(regexp_replace(normalize(number, NFKC), '\\s+', '', 'g')) = any(${numbers}::text[]))
              order by recorded_at, id`);
            const ofVendor = grouped(rows, ({ vendorId }) => vendorId);
            return given.map(({ vendorId }) => ofVendor.get(vendorId) ?? []);
          },
          { cacheKeyFn: keyOf },
        ),
    );
  }

  /** The cells each imported entry came from, as given. */
  get sourceOf(): DataLoader<LedgerEntryId, Pick<LedgerEntry, 'id' | 'source'> | null> {
    return loaderById(this.database, SourceLoader, (ids: readonly LedgerEntryId[]) =>
      this.database.rows<Pick<LedgerEntry, 'id' | 'source'>>(
        sql`select id, source from ledger_entry where id = any(${[...ids]})`,
      ),
    );
  }

  /** The files entries came from. */
  get fileById(): DataLoader<ImportId, LedgerFile | null> {
    return loaderById<ImportId, LedgerFile>(this.database, FileLoader, (ids) =>
      this.database.rows(sql`select id, file_name as "fileName" from import where id = any(${[...ids]})`),
    );
  }

  get eventById(): DataLoader<ValueEventId, ValueEvent | null> {
    return loaderById<ValueEventId, ValueEvent>(this.database, EventLoader, (ids) =>
      this.database.rows(sql`select ${eventColumns} from value_event where id = any(${[...ids]})`),
    );
  }

  /** The value events of each engagement, struck ones too, by day. */
  get eventsOf(): DataLoader<EngagementId, readonly ValueEvent[]> {
    return listsBy(
      this.database,
      EventsLoader,
      (ids: readonly EngagementId[]) => sql`
        select ${eventColumns} from value_event where engagement_id = any(${[...ids]}) order by on_day, recorded_at, id`,
      ({ engagementId }: ValueEvent) => engagementId,
    );
  }
}
