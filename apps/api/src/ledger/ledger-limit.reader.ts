import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Database } from '../platform/database/database.js';

/** How much money a ledger may hold: what can be counted exactly, in an entry's own currency and by its rate. */
@Injectable()
export class LedgerLimitReader {
  constructor(private readonly database: Database) {}

  /** The first currency in which the ledger comes to more than can be counted exactly; null: none. */
  async overfull(): Promise<string | null> {
    const row = await this.database.row<{ currency: string }>(sql`
      select currency from ledger_entry group by currency
      having sum(amount) > ${Number.MAX_SAFE_INTEGER} or sum(amount * coalesce(rate, 1)) > ${Number.MAX_SAFE_INTEGER}
      order by currency limit 1`);
    return row?.currency ?? null;
  }
}
