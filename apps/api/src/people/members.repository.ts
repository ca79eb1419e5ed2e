import { Injectable } from '@nestjs/common';
import type { Instant } from '@scrimmage/domain/calendar';
import type { MemberId } from '@scrimmage/domain/ids';
import type { Member } from '@scrimmage/domain/people';
import sql from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import { notFound } from '../platform/graphql/faults.js';
import { MemberTable } from './member.table.js';

const columns = sql`workspace_id as "workspaceId", id, name, email, role, active,
  joined_at as "joinedAt", last_seen_at as "lastSeenAt", version`;

/** Members as rows to be changed. */
@Injectable()
export class MembersRepository {
  constructor(private readonly database: Database) {}

  /** The member, locked until the change ends. */
  async require(id: MemberId): Promise<Member> {
    const member = await this.database.row<Member>(
      sql`select ${columns} from member where id = ${id} for update`,
    );
    if (!member) throw notFound();
    return member;
  }

  async insert(member: Member, passwordHash: string, now: Instant): Promise<void> {
    await this.database.manager.insert(MemberTable, member);
    await this.database.rows(sql`
      insert into credential (workspace_id, member_id, password_hash, changed_at)
      values (${member.workspaceId}, ${member.id}, ${passwordHash}, ${now})`);
  }

  async update(member: Member, changes: Partial<Pick<Member, 'role' | 'active'>>): Promise<Member> {
    const version = member.version + 1;
    await this.database.manager.update(
      MemberTable,
      { workspaceId: member.workspaceId, id: member.id },
      { ...changes, version },
    );
    return { ...member, ...changes, version };
  }

  /** Active administrators, locked: two of them cannot remove each other at the same moment. */
  async lockAdmins(): Promise<readonly MemberId[]> {
    const rows = await this.database.rows<{ id: MemberId }>(sql`
      select id from member where role = 'ADMIN' and active order by id for update`);
    return rows.map((row) => row.id);
  }

  async idByEmail(email: string): Promise<MemberId | null> {
    return (
      (await this.database.row<{ id: MemberId }>(sql`select id from member where email = ${email}`))?.id ??
      null
    );
  }
}
