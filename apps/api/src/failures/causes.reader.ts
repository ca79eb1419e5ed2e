import { Injectable } from '@nestjs/common';
import type { Cause } from '@scrimmage/domain/causes';
import type { CauseId } from '@scrimmage/domain/ids';
import type DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { loaderById } from '../platform/graphql/loader.js';
import { CauseTable } from './cause.table.js';

const columns = columnsOf(CauseTable);
const CauseLoader = {};

/** Questions about the causes a workspace chooses from. */
@Injectable()
export class CausesReader {
  constructor(private readonly database: Database) {}

  get byId(): DataLoader<CauseId, Cause | null> {
    return loaderById<CauseId, Cause>(this.database, CauseLoader, (ids) =>
      this.database.rows(sql`select ${columns} from cause where id = any(${[...ids]})`),
    );
  }

  /** The list in its order; the retired ones only when asked for. */
  async list(withRetired: boolean): Promise<readonly Cause[]> {
    const offered = withRetired ? sql`true` : sql`not retired`;
    return this.database.rows(sql`select ${columns} from cause where ${offered} order by place, id`);
  }
}
