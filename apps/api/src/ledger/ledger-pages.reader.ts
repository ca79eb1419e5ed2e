import { Injectable } from '@nestjs/common';
import type { EngagementId, VendorId } from '@scrimmage/domain/ids';
import type { Money } from '@scrimmage/domain/money';
import DataLoader from 'dataloader';
import sql, { raw, type Sql } from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { type Connection, keyOf, type PageArgs } from '../platform/graphql/connection.js';
import { listOfOwner } from '../platform/graphql/list-of-owner.js';
import type { EntryRow } from './ledger.reader.js';
import { LedgerEntryTable } from './ledger-entry.table.js';

const columns = columnsOf(LedgerEntryTable, ['source']);

/** A page of entries, and what all of them come to, read only when asked for. */
export type LedgerPage = Connection<EntryRow> & { readonly totals: () => Promise<readonly Money[]> };

type OwnerColumn = 'engagement_id' | 'vendor_id';
type Owner = EngagementId | VendorId;

/** Invoices less credits; struck ones left out. */
const net = sql`sum(case kind when 'INVOICE' then amount else -amount end)::bigint`;

/** The ledger a page at a time, the newest day first, struck entries in their place. */
@Injectable()
export class LedgerPagesReader {
  constructor(private readonly database: Database) {}

  ofEngagement(id: EngagementId, page: PageArgs): Promise<LedgerPage> {
    return this.page('engagement_id', id, page);
  }

  ofVendor(id: VendorId, page: PageArgs): Promise<LedgerPage> {
    return this.page('vendor_id', id, page);
  }

  /** What a vendor's entries come to, one amount for each currency, the largest first. */
  get spendOf(): DataLoader<VendorId, readonly Money[]> {
    return this.totalsBy('vendor_id') as DataLoader<VendorId, readonly Money[]>;
  }

  private async page(column: OwnerColumn, id: Owner, page: PageArgs): Promise<LedgerPage> {
    const owner = raw(column);
    const list = await listOfOwner<Owner, EntryRow>(this.database, id, {
      name: `ledger by ${column} ${JSON.stringify(page)}`,
      page,
      place: ({ on, id: place }) => [on, place],
      rows: (ids) =>
        this.database.rows(sql`
          select page.*, wanted.id as owner from unnest(${[...ids]}::uuid[]) as wanted (id) cross join lateral (
            select ${columns} from ledger_entry where ${owner} = wanted.id and ${behind(page)}
            order by on_day desc, id desc limit ${page.first + 1}) page`),
      counts: (ids) =>
        this.database.rows(sql`
          select ${owner} as owner, count(*)::int as n from ledger_entry
          where ${owner} = any(${[...ids]}::uuid[]) group by 1`),
    });
    return { ...list, totals: () => this.totalsBy(column).load(id) };
  }

  private totalsBy(column: OwnerColumn): DataLoader<Owner, readonly Money[]> {
    const owner = raw(column);
    return this.database.keep(
      `totals by ${column}`,
      () =>
        new DataLoader<Owner, readonly Money[]>(async (ids) => {
          const rows = await this.database.rows<Money & { readonly owner: Owner }>(sql`
            select ${owner} as owner, currency, ${net} as "minorUnits" from ledger_entry
            where ${owner} = any(${[...ids]}::uuid[]) and struck_at is null
            group by 1, 2 order by 3 desc, 2`);
          return ids.map((id) => rows.filter((row) => row.owner === id));
        }),
    );
  }
}

function behind({ after }: PageArgs): Sql {
  if (after === null) return sql`true`;
  const [on, id] = keyOf(after, ['date', 'uuid']);
  return sql`(on_day, id) < (${on}::date, ${id}::uuid)`;
}
