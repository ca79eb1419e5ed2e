import { Injectable } from '@nestjs/common';
import type { PortfolioFilter } from '@scrimmage/contract/generated/schema-types';
import type { Day } from '@scrimmage/domain/calendar';
import type { VendorId } from '@scrimmage/domain/ids';
import type DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { placedPilots } from '../pilots/pilot-portfolio.reader.js';
import { Database } from '../platform/database/database.js';
import { loaderById } from '../platform/graphql/loader.js';

const FirstInvoiceLoader = {};

/** How soon a vendor sends its invoices. */
export interface FirstInvoices {
  readonly id: VendorId;
  readonly firstInvoiceOn: Day | null;
  readonly medianDays: number | null;
}

/** What one vendor was paid in one currency: invoices less credits, in minor units. */
export interface SpendRow {
  readonly vendorId: VendorId;
  readonly currency: string;
  readonly amount: number;
}

/** Questions about the money that went to vendors, over all of their entries. */
@Injectable()
export class SpendReader {
  constructor(private readonly database: Database) {}

  /** Each vendor's first invoice, and the median of days from signature to the first one over its parts in pilots. */
  get firstInvoicesOf(): DataLoader<VendorId, FirstInvoices | null> {
    return loaderById<VendorId, FirstInvoices>(this.database, FirstInvoiceLoader, (ids) =>
      this.database.rows(sql`
        select first.vendor_id as id, first.day as "firstInvoiceOn", (
          select percentile_cont(0.5) within group (order by (part.day - g.signed_on)::double precision)
          from engagement g join (
            select engagement_id, min(on_day) as day from ledger_entry
            where kind = 'INVOICE' and struck_at is null and engagement_id is not null
              and vendor_id = any(${[...ids]}::uuid[]) group by 1) part on part.engagement_id = g.id
          where g.vendor_id = first.vendor_id and g.signed_on is not null) as "medianDays"
        from (select vendor_id, min(on_day) as day from ledger_entry
          where vendor_id = any(${[...ids]}::uuid[]) and kind = 'INVOICE' and struck_at is null group by 1) first`),
    );
  }

  /** What every vendor was paid in the workspace's own currency: amounts in others cannot be ranked with it. */
  async ofAll(): Promise<ReadonlyMap<VendorId, number>> {
    const rows = await this.database.rows<Pick<SpendRow, 'vendorId' | 'amount'>>(sql`
      select vendor_id as "vendorId", sum(case kind when 'INVOICE' then amount else -amount end)::bigint as amount
      from ledger_entry where struck_at is null and currency = (select w.currency from workspace w) group by 1`);
    return new Map(rows.map(({ vendorId, amount }) => [vendorId, amount]));
  }

  /**
   * What each vendor was paid within some days, both included, the most first; who gave back more than it got is left out.
   * For some pilots, what was billed for none of them is left out too.
   */
  async between(from: Day, to: Day, pilots: PortfolioFilter | null): Promise<readonly SpendRow[]> {
    const parts = pilots
      ? sql`and engagement_id in (select g.id from engagement g join pilot p on p.id = g.pilot_id where ${placedPilots(pilots)})`
      : sql``;
    return this.database.rows(sql`
      select vendor_id as "vendorId", currency, sum(case kind when 'INVOICE' then amount else -amount end)::bigint as amount
      from ledger_entry where struck_at is null and on_day between ${from} and ${to} ${parts}
      group by 1, 2 having sum(case kind when 'INVOICE' then amount else -amount end) > 0
      order by 3 desc, 1`);
  }
}
