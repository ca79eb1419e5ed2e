import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { ApiToken } from '@scrimmage/domain/api-tokens';
import type { Instant } from '@scrimmage/domain/calendar';
import { isUuid } from '@scrimmage/domain/ids';
import { may } from '@scrimmage/domain/policy';
import sql from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { notFound } from '../platform/graphql/faults.js';
import { ApiTokenTable } from './api-token.table.js';

const columns = columnsOf(ApiTokenTable, ['tokenHash']);

/** Tokens as rows to be changed. */
@Injectable()
export class ApiTokensRepository {
  constructor(private readonly database: Database) {}

  /** The token, locked until the change ends. Somebody else's is not there, but for who may end all. */
  async require(actor: Actor, id: string): Promise<ApiToken> {
    const found = isUuid(id)
      ? await this.database.row<ApiToken>(sql`select ${columns} from api_token where id = ${id} for update`)
      : null;
    if (!found || !(found.memberId === actor.memberId || may(actor, 'manageAllTokens'))) throw notFound();
    return found;
  }

  async insert(token: ApiToken, tokenHash: Buffer): Promise<void> {
    await this.database.manager.insert(ApiTokenTable, { ...token, tokenHash });
  }

  async end({ workspaceId, id }: ApiToken, revokedAt: Instant): Promise<void> {
    await this.database.manager.update(ApiTokenTable, { workspaceId, id }, { revokedAt });
  }
}
