import { Injectable } from '@nestjs/common';
import type { Instant } from '@scrimmage/domain/calendar';
import type { MemberId } from '@scrimmage/domain/ids';
import type { Member } from '@scrimmage/domain/people';
import sql from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { VersionedRows } from '../platform/database/versioned-rows.js';
import { MemberTable } from './member.table.js';

/** Members as rows to be changed. */
@Injectable()
export class MembersRepository extends VersionedRows<Member> {
  constructor(database: Database) {
    super(database, { table: MemberTable, select: sql`select ${columnsOf(MemberTable)} from member` });
  }

  async insertCredential({ workspaceId, id }: Member, passwordHash: string, now: Instant): Promise<void> {
    await this.database.rows(sql`
      insert into credential (workspace_id, member_id, password_hash, changed_at)
      values (${workspaceId}, ${id}, ${passwordHash}, ${now})`);
  }

  /** Active administrators, locked: two of them cannot remove each other at the same moment. */
  async lockAdmins(): Promise<readonly MemberId[]> {
    const rows = await this.database.rows<{ id: MemberId }>(sql`
      select id from member where role = 'ADMIN' and active order by id for update`);
    return rows.map((row) => row.id);
  }
}
