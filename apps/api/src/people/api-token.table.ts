import type { Instant } from '@scrimmage/domain/calendar';
import type { ApiTokenId, MemberId, WorkspaceId } from '@scrimmage/domain/ids';
import { EntitySchema } from 'typeorm';

/** A key for programs, as stored: never the key itself. */
export interface ApiToken {
  readonly workspaceId: WorkspaceId;
  readonly id: ApiTokenId;
  readonly memberId: MemberId;
  readonly name: string;
  readonly scope: 'READ' | 'WRITE';
  readonly prefix: string;
  readonly tokenHash: Buffer;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly lastUsedAt: Instant | null;
  readonly revokedAt: Instant | null;
}

export const ApiTokenTable = new EntitySchema<ApiToken>({
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
