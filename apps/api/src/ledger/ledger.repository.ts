import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { Instant } from '@scrimmage/domain/calendar';
import type { LedgerEntry, NewLedgerEntry } from '@scrimmage/domain/ledger-entry';
import type { ValueEvent } from '@scrimmage/domain/value-event';
import sql from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { VersionedRows } from '../platform/database/versioned-rows.js';
import { LedgerEntryTable } from './ledger-entry.table.js';
import { ValueEventTable } from './value-event.table.js';

const columns = columnsOf(LedgerEntryTable);

/** Entries of the ledger as rows to be added, struck and told more about. */
@Injectable()
export class LedgerRepository extends VersionedRows<LedgerEntry> {
  constructor(database: Database) {
    super(database, { table: LedgerEntryTable, select: sql`select ${columns} from ledger_entry` });
  }

  /** Those of these ids that are in the ledger already. */
  async known(ids: readonly string[]): Promise<readonly LedgerEntry[]> {
    if (ids.length === 0) return [];
    return this.database.rows(sql`select ${columns} from ledger_entry where id = any(${[...ids]}::uuid[])`);
  }

  /** Adds entries, all in one statement. */
  async addAll(
    { workspaceId, memberId }: Actor,
    entries: readonly NewLedgerEntry[],
    at: Instant,
  ): Promise<void> {
    await this.database.rows(sql`
      insert into ledger_entry (workspace_id, id, kind, vendor_id, engagement_id, number, on_day, period_from, period_to,
        amount, currency, rate, trigger_claimed, fee, note, disputed, credit_of, recorded_by, recorded_at, version)
      select ${workspaceId}, e.id, e.kind, e."vendorId", e."engagementId", e.number, e."on", e."periodFrom", e."periodTo",
        e.amount, e.currency, e.rate, e."triggerClaimed", e.fee, e.note, e.disputed, e."creditOf", ${memberId}, ${at}, 1
      from json_to_recordset(${JSON.stringify(entries)}::json) as e (id uuid, kind text, "vendorId" uuid,
        "engagementId" uuid, number text, "on" date, "periodFrom" date, "periodTo" date, amount bigint, currency text,
        rate double precision, "triggerClaimed" text, fee text, note text, disputed boolean, "creditOf" uuid)`);
  }
}

/** Value events as rows to be added, accepted, rejected and struck. */
@Injectable()
export class ValueEventsRepository extends VersionedRows<ValueEvent> {
  constructor(database: Database) {
    super(database, {
      table: ValueEventTable,
      select: sql`select ${columnsOf(ValueEventTable)} from value_event`,
    });
  }

  /** The one of this id, when it is there already. */
  async known(id: string): Promise<ValueEvent | null> {
    return this.database.row(sql`select ${columnsOf(ValueEventTable)} from value_event where id = ${id}`);
  }
}
