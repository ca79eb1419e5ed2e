import { Injectable } from '@nestjs/common';
import type { MemberId, UnitId, WorkspaceId } from '@scrimmage/domain/ids';
import type { Member, Unit, Workspace } from '@scrimmage/domain/people';
import type DataLoader from 'dataloader';
import sql, { join } from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import type { Connection, PageArgs } from '../platform/graphql/connection.js';
import { loaderById } from '../platform/graphql/loader.js';
import { contains, nameList } from '../platform/graphql/name-list.js';
import { MemberTable } from './member.table.js';
import { UnitTable } from './unit.table.js';

const memberColumns = columnsOf(MemberTable);
const unitColumns = columnsOf(UnitTable);
const MemberLoader = {};
const UnitLoader = {};
const WorkspaceLoader = {};

export interface MemberListFilter {
  readonly search?: string | null;
  readonly active?: boolean | null;
}

/** Questions about members, units and the workspace itself. */
@Injectable()
export class PeopleReader {
  constructor(private readonly database: Database) {}

  get workspaceById(): DataLoader<WorkspaceId, Workspace | null> {
    return loaderById<WorkspaceId, Workspace>(this.database, WorkspaceLoader, (ids) =>
      this.database.rows(sql`
        select id, name, currency, time_zone as "timeZone" from workspace where id = any(${[...ids]})`),
    );
  }

  async members(page: PageArgs, { search, active }: MemberListFilter): Promise<Connection<Member>> {
    const conditions = [sql`true`];
    if (search)
      conditions.push(sql`(${contains(sql`lower(name)`, search)} or ${contains(sql`email`, search)})`);
    if (typeof active === 'boolean') conditions.push(sql`active = ${active}`);
    return nameList(this.database, page, {
      columns: memberColumns,
      from: sql`from member where ${join(conditions, ' and ')}`,
    });
  }

  async units(page: PageArgs, search: string | null): Promise<Connection<Unit>> {
    const found = search ? contains(sql`lower(name)`, search) : sql`true`;
    return nameList(this.database, page, { columns: unitColumns, from: sql`from unit where ${found}` });
  }

  get memberById(): DataLoader<MemberId, Member | null> {
    return loaderById<MemberId, Member>(this.database, MemberLoader, (ids) =>
      this.database.rows(sql`select ${memberColumns} from member where id = any(${[...ids]})`),
    );
  }

  get unitById(): DataLoader<UnitId, Unit | null> {
    return loaderById<UnitId, Unit>(this.database, UnitLoader, (ids) =>
      this.database.rows(sql`select ${unitColumns} from unit where id = any(${[...ids]})`),
    );
  }
}
