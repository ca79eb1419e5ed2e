import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import type { ImportRecord } from './import-record.js';

/** Longer values are shown by their beginning; the whole cell stays with the row. */
const longestValue = 300;

/** What a check had to say of rows. */
@Injectable()
export class RemarksRepository {
  constructor(private readonly database: Database) {}

  /** Keeps the remarks of the staged rows in place of those of an earlier check. */
  async replace({ workspaceId, id }: ImportRecord): Promise<void> {
    await this.database.rows(sql`delete from import_remark where import_id = ${id}`);
    await this.database.rows(sql`
      insert into import_remark (workspace_id, import_id, row, place, severity, kind, column_name, value, sentence)
      select ${workspaceId}, ${id}, s.row, r.place, r.remark->>'severity', r.remark->>'kind', r.remark->>'column',
        left(r.remark->>'value', ${longestValue}), r.remark->>'sentence'
      from staged s cross join lateral jsonb_array_elements(s.remarks) with ordinality as r (remark, place)`);
  }
}
