import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolated } from './isolated.js';

/** Ledgers on their way in: what kind of file an import is, and which row of which source an entry was. */
export class LedgerImports1764000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table import add column kind text not null default 'PILOTS' check (kind in ('PILOTS', 'LEDGER'));

      -- A row that comes again finds its entry here, whatever the file's name.
      create table ledger_source (
        workspace_id uuid not null,
        mapping text not null,
        source_key text not null,
        entry_id uuid not null,
        primary key (workspace_id, mapping, source_key),
        constraint ledger_source_entry foreign key (workspace_id, entry_id)
          references ledger_entry (workspace_id, id) on delete cascade
      );
      create index ledger_source_of_entry on ledger_source (workspace_id, entry_id);
      ${isolated('ledger_source', 'select, insert')}

      -- Without them, taking back thousands of rows looks through the whole table for each.
      create index ledger_entry_credit_of on ledger_entry (workspace_id, credit_of) where credit_of is not null;
      create index vendor_merged_into on vendor (workspace_id, merged_into) where merged_into is not null;

      -- Undoing an import takes back the entries and the vendors it made.
      grant delete on ledger_entry, vendor to scrimmage_app;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke delete on ledger_entry, vendor from scrimmage_app;
      drop index ledger_entry_credit_of, vendor_merged_into;
      drop table ledger_source;
      alter table import drop column kind;`);
  }
}
