import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import { type ApiToken, apiTokenInput } from '@scrimmage/domain/api-tokens';
import type { ApiTokenId } from '@scrimmage/domain/ids';
import { checked } from '@scrimmage/domain/problems';
import { v7 as uuidv7 } from 'uuid';
import { newKey } from '../platform/auth/keys.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import type { Reply } from '../platform/graphql/payload.js';
import { ApiTokensRepository } from './api-tokens.repository.js';

const shownCharacters = 5;
const dayMs = 86_400_000;

/** Keys for programs: made once, shown once, ended at once. */
@Injectable()
export class ApiTokensService {
  constructor(
    private readonly tokens: ApiTokensRepository,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async create(actor: Actor, given: unknown): Promise<Reply<{ apiToken: ApiToken; secret: string }>> {
    const input = checked(apiTokenInput, given);
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
      prefix: `…${key.text.slice(-shownCharacters)}`,
      createdAt,
      expiresAt: new Date(Date.parse(createdAt) + expiresInDays * dayMs).toISOString(),
      lastUsedAt: null,
      revokedAt: null,
    };
    await this.tokens.insert(apiToken, key.hash);
    this.tell('createApiToken', apiToken);
    return { ok: true, value: { apiToken, secret: key.text } };
  }

  /** Ends a token; one that has ended stays ended when it was. */
  async revoke(actor: Actor, id: string): Promise<Reply<ApiToken>> {
    const found = await this.tokens.require(actor, id);
    const revokedAt = found.revokedAt ?? this.clock.now();
    await this.tokens.end(found, revokedAt);
    this.tell('revokeApiToken', found);
    return { ok: true, value: { ...found, revokedAt } };
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
