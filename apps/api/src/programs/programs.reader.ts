import { Injectable } from '@nestjs/common';
import type { ProgramId } from '@scrimmage/domain/ids';
import type { Program } from '@scrimmage/domain/programs';
import type DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import type { Connection, PageArgs } from '../platform/graphql/connection.js';
import { loaderById } from '../platform/graphql/loader.js';
import { contains, nameList } from '../platform/graphql/name-list.js';

const columns = sql`workspace_id as "workspaceId", id, name, purpose, owner_id as "ownerId", version`;
const ProgramLoader = {};

/** Questions about programs. */
@Injectable()
export class ProgramsReader {
  constructor(private readonly database: Database) {}

  async list(page: PageArgs, search: string | null): Promise<Connection<Program>> {
    const found = search ? sql`lower(name) like ${contains(search)}` : sql`true`;
    return nameList(this.database, page, { columns, from: sql`from program where ${found}` });
  }

  get byId(): DataLoader<ProgramId, Program | null> {
    return loaderById<ProgramId, Program>(this.database, ProgramLoader, (ids) =>
      this.database.rows(sql`select ${columns} from program where id = any(${[...ids]})`),
    );
  }
}
