import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { WorkspaceId } from '@scrimmage/domain/ids';
import sql from 'sql-template-tag';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import type { Payload } from './payload.js';

/** Long enough for a client that was away from Friday to Monday to send again what it got no answer to. */
const keptDays = 7;

const secret: ReadonlySet<string> = new Set(['secret', 'password', 'tokenHash', 'token', 'link']);

/** What is shown once must not be kept, and what is secret must not even be hashed without salt. */
export function withoutSecrets(name: string, value: unknown): unknown {
  return secret.has(name) ? undefined : value;
}

/** The same key came with another change. */
export class ReceiptReused extends Error {}

/** What was answered to which `clientMutationId`: a change sent twice is made once and answered twice. */
@Injectable()
export class Receipts {
  private readonly earlier = new WeakSet<object>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Claims a key for this change, or gives back what was answered before. Somebody sending the same key at the same
   * moment waits here for the first transaction to end.
   */
  async claim(actor: Actor, key: string, fingerprint: string): Promise<Payload | null> {
    const claimed = await this.database.row(sql`
      insert into mutation_receipt (workspace_id, member_id, key, fingerprint, payload, at)
      values (${actor.workspaceId}, ${actor.memberId}, ${key}, ${fingerprint}, 'null', ${this.clock.now()})
      on conflict do nothing returning key`);
    if (claimed) return null;
    const known = await this.database.row<{ fingerprint: string; payload: Payload }>(sql`
      select fingerprint, payload from mutation_receipt
      where workspace_id = ${actor.workspaceId} and member_id = ${actor.memberId} and key = ${key}`);
    if (!known || known.fingerprint !== fingerprint) throw new ReceiptReused();
    this.earlier.add(known.payload);
    return known.payload;
  }

  async keep(actor: Actor, key: string, payload: Payload): Promise<void> {
    await this.database.rows(sql`
      update mutation_receipt set payload = ${JSON.stringify(payload, withoutSecrets)}
      where workspace_id = ${actor.workspaceId} and member_id = ${actor.memberId} and key = ${key}`);
  }

  /** Forgets what nobody will send again. */
  async forgetOld(workspaceId: WorkspaceId): Promise<void> {
    const longAgo = new Date(Date.parse(this.clock.now()) - keptDays * 86_400_000).toISOString();
    await this.database.as('scrimmage_ops', (scope) =>
      scope.rows(sql`delete from mutation_receipt where workspace_id = ${workspaceId} and at < ${longAgo}`),
    );
  }

  /** Tells whether a payload was given out before, so that nothing is left to commit. */
  isEarlier(payload: Payload): boolean {
    return this.earlier.has(payload);
  }
}
