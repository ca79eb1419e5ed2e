import type { ApiToken } from '@scrimmage/domain/api-tokens';
import { EntitySchema } from 'typeorm';

/** A token as its row has it: with the hash of its key, which never leaves the database. */
export type ApiTokenRow = ApiToken & { readonly tokenHash: Buffer };

export const ApiTokenTable = new EntitySchema<ApiTokenRow>({
  name: 'ApiToken',
  tableName: 'api_token',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    memberId: { name: 'member_id', type: 'uuid' },
    name: { type: 'text' },
    scope: { type: 'text' },
    prefix: { type: 'text' },
    tokenHash: { name: 'token_hash', type: 'bytea' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    expiresAt: { name: 'expires_at', type: 'timestamptz' },
    lastUsedAt: { name: 'last_used_at', type: 'timestamptz', nullable: true },
    revokedAt: { name: 'revoked_at', type: 'timestamptz', nullable: true },
  },
});
