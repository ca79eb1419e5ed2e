import { Injectable } from '@nestjs/common';
import type { ProgramId } from '@scrimmage/domain/ids';
import type { Program } from '@scrimmage/domain/programs';
import type DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import type { Connection, PageArgs } from '../platform/graphql/connection.js';
import { loaderById } from '../platform/graphql/loader.js';
import { contains, nameList } from '../platform/graphql/name-list.js';
import { ProgramTable } from './program.table.js';

const columns = columnsOf(ProgramTable);
const ProgramLoader = {};

/** Questions about programs. */
@Injectable()
export class ProgramsReader {
  constructor(private readonly database: Database) {}

  async list(page: PageArgs, search: string | null): Promise<Connection<Program>> {
    const found = search ? contains(sql`lower(name)`, search) : sql`true`;
    return nameList(this.database, page, { columns, from: sql`from program where ${found}` });
  }

  get byId(): DataLoader<ProgramId, Program | null> {
    return loaderById<ProgramId, Program>(this.database, ProgramLoader, (ids) =>
      this.database.rows(sql`select ${columns} from program where id = any(${[...ids]})`),
    );
  }
}
