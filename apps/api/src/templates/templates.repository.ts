import { Injectable } from '@nestjs/common';
import type { Instant } from '@scrimmage/domain/calendar';
import type { PilotTemplate } from '@scrimmage/domain/pilot-template';
import sql from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { VersionedRows } from '../platform/database/versioned-rows.js';
import { PilotTemplateTable } from './pilot-template.table.js';

const columns = columnsOf(PilotTemplateTable);

/** Templates as rows to be added and changed. */
@Injectable()
export class TemplatesRepository extends VersionedRows<PilotTemplate> {
  constructor(database: Database) {
    super(database, { table: PilotTemplateTable, select: sql`select ${columns} from pilot_template` });
  }

  known(id: string): Promise<PilotTemplate | null> {
    return this.database.row<PilotTemplate>(sql`select ${columns} from pilot_template where id = ${id}`);
  }

  /** How many there are beside the deleted ones. */
  async count(): Promise<number> {
    const found = await this.database.row<{ n: number }>(
      sql`select count(*)::int as n from pilot_template where deleted_at is null`,
    );
    return found?.n ?? 0;
  }

  /** Forgets what was deleted before that moment. */
  async forgetDeleted(before: Instant): Promise<void> {
    await this.database.rows(sql`delete from pilot_template where deleted_at < ${before}`);
  }
}
