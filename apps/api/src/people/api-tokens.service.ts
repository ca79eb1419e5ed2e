import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { ApiTokenId } from '@scrimmage/domain/ids';
import { may } from '@scrimmage/domain/policy';
import { checked } from '@scrimmage/domain/problems';
import { nameText } from '@scrimmage/domain/text';
import sql from 'sql-template-tag';
import { v7 as uuidv7 } from 'uuid';
import * as v from 'valibot';
import { newKey } from '../platform/auth/keys.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { notFound } from '../platform/graphql/faults.js';
import type { Reply } from '../platform/graphql/payload.js';
import { type ApiToken, ApiTokenTable } from './api-token.table.js';

const shownCharacters = 10;
const dayMs = 86_400_000;

const tokenInput = v.object({
  name: nameText('The name'),
  scope: v.picklist(['READ', 'WRITE']),
  expiresInDays: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1, 'At least one day.'),
    v.maxValue(365, 'At most 365 days.'),
  ),
});

const columns = sql`workspace_id as "workspaceId", id, member_id as "memberId", name, scope, prefix, created_at as "createdAt",
  expires_at as "expiresAt", last_used_at as "lastUsedAt", revoked_at as "revokedAt"`;

/** Keys for programs: made once, shown once, ended at once. */
@Injectable()
export class ApiTokensService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<readonly ApiToken[]> {
    const whose = may(actor, 'manageAllTokens') ? sql`true` : sql`member_id = ${actor.memberId}`;
    return this.database.rows(
      sql`select ${columns} from api_token where ${whose} order by revoked_at nulls first, id desc limit 200`,
    );
  }

  async create(actor: Actor, given: unknown): Promise<Reply<{ apiToken: ApiToken; secret: string }>> {
    const input = checked(tokenInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const { name, scope, expiresInDays } = input.value;
    const key = newKey(actor.workspaceId, 'TOKEN');
    const createdAt = this.clock.now();
    const apiToken: ApiToken = {
      workspaceId: actor.workspaceId,
      id: uuidv7() as ApiTokenId,
      memberId: actor.memberId,
      name,
      scope,
      // The workspace's part is the same for all; the end of the secret tells tokens apart without giving them away.
      prefix: `…${key.text.slice(-shownCharacters / 2)}`,
      tokenHash: key.hash,
      createdAt,
      expiresAt: new Date(Date.parse(createdAt) + expiresInDays * dayMs).toISOString(),
      lastUsedAt: null,
      revokedAt: null,
    };
    await this.database.manager.insert(ApiTokenTable, apiToken);
    this.tell('createApiToken', apiToken);
    return { ok: true, value: { apiToken, secret: key.text } };
  }

  async revoke(actor: Actor, id: ApiTokenId): Promise<Reply<ApiToken>> {
    const found = await this.database.row<ApiToken>(
      sql`select ${columns} from api_token where id = ${id} for update`,
    );
    if (!found || !(found.memberId === actor.memberId || may(actor, 'manageAllTokens'))) throw notFound();
    const revoked = { ...found, revokedAt: found.revokedAt ?? this.clock.now() };
    await this.database.manager.update(
      ApiTokenTable,
      { workspaceId: found.workspaceId, id },
      { revokedAt: revoked.revokedAt },
    );
    this.tell('revokeApiToken', revoked);
    return { ok: true, value: revoked };
  }

  private tell(verb: 'createApiToken' | 'revokeApiToken', token: ApiToken): void {
    this.database.announce({
      verb,
      subjectType: 'ApiToken',
      subjectId: token.id,
      subjectLabel: token.name,
      at: this.clock.now(),
    });
  }
}
