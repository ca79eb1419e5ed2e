import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { ApiToken } from '@scrimmage/domain/api-tokens';
import type { ApiTokenId } from '@scrimmage/domain/ids';
import { may } from '@scrimmage/domain/policy';
import type DataLoader from 'dataloader';
import sql, { type Sql } from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { loaderById } from '../platform/graphql/loader.js';
import { ApiTokenTable } from './api-token.table.js';

const TokenLoader = {};
const columns = columnsOf(ApiTokenTable, ['tokenHash']);
/** More than anybody keeps in use; those that were ended come last. */
const mostShown = 200;

/** Questions about tokens: everybody sees their own, administrators see all. */
@Injectable()
export class ApiTokensReader {
  constructor(private readonly database: Database) {}

  async list(actor: Actor): Promise<readonly ApiToken[]> {
    return this.database.rows(sql`
      select ${columns} from api_token where ${seenBy(actor)} order by revoked_at nulls first, id desc limit ${mostShown}`);
  }

  byId(actor: Actor): DataLoader<ApiTokenId, ApiToken | null> {
    return loaderById<ApiTokenId, ApiToken>(this.database, TokenLoader, (ids) =>
      this.database.rows(sql`
        select ${columns} from api_token where id = any(${[...ids]}) and ${seenBy(actor)}`),
    );
  }
}

function seenBy(actor: Actor): Sql {
  return may(actor, 'readAllTokens') ? sql`true` : sql`member_id = ${actor.memberId}`;
}
