import { Injectable } from '@nestjs/common';
import type { SystemId } from '@scrimmage/domain/ids';
import type { Mode, System } from '@scrimmage/domain/systems';
import type DataLoader from 'dataloader';
import sql, { join } from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import type { Connection, PageArgs } from '../platform/graphql/connection.js';
import { loaderById } from '../platform/graphql/loader.js';
import { contains, nameList } from '../platform/graphql/name-list.js';
import { SystemTable } from './system.table.js';

const columns = columnsOf(SystemTable);
const SystemLoader = {};

/** Which systems; null does not narrow. */
interface Wanted {
  readonly search: string | null;
  readonly mode: Mode | null;
  readonly classified: boolean | null;
}

/** Questions about systems. */
@Injectable()
export class SystemsReader {
  constructor(private readonly database: Database) {}

  async list(page: PageArgs, { search, mode, classified }: Wanted): Promise<Connection<System>> {
    const conditions = [sql`true`];
    if (search) conditions.push(contains(sql`lower(name)`, search));
    if (mode) conditions.push(sql`mode = ${mode}`);
    if (classified !== null) conditions.push(sql`(mode is not null) = ${classified}`);
    return nameList(this.database, page, {
      columns,
      from: sql`from system where ${join(conditions, ' and ')}`,
    });
  }

  get byId(): DataLoader<SystemId, System | null> {
    return loaderById<SystemId, System>(this.database, SystemLoader, (ids) =>
      this.database.rows(sql`select ${columns} from system where id = any(${[...ids]})`),
    );
  }
}
