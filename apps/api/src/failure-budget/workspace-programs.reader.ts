import { Injectable } from '@nestjs/common';
import type { ProgramId } from '@scrimmage/domain/ids';
import sql from 'sql-template-tag';
import { Database } from '../platform/database/database.js';

const ProgramsKept = {};
const CurrencyKept = {};

/** What figures over the whole workspace are counted from; asked once an operation. */
@Injectable()
export class WorkspaceProgramsReader {
  constructor(private readonly database: Database) {}

  programs(): Promise<readonly ProgramId[]> {
    return this.database.keep(ProgramsKept, async () => {
      const rows = await this.database.rows<{ id: ProgramId }>(sql`select id from program order by id`);
      return rows.map(({ id }) => id);
    });
  }

  currency(): Promise<string> {
    return this.database.keep(CurrencyKept, async () => {
      const row = await this.database.row<{ currency: string }>(sql`select currency from workspace`);
      if (!row) throw new Error('Nobody asks without a workspace.');
      return row.currency;
    });
  }
}
