import { Injectable } from '@nestjs/common';
import type { Instant } from '@scrimmage/domain/calendar';
import type { WorkspaceId } from '@scrimmage/domain/ids';
import type { Letter } from '@scrimmage/domain/letter';
import sql from 'sql-template-tag';
import { Database } from '../platform/database/database.js';

/** A letter that is being handed over. */
export interface Outgoing {
  readonly id: string;
  readonly kind: 'NOTICES' | 'DIGEST';
  readonly name: string;
  readonly address: string;
  readonly letter: Letter;
  readonly madeAt: Instant;
}

type Settled = 'SENT' | 'REFUSED' | 'IN_DOUBT';

/**
 * Letters on their way. Each step is a transaction of its own: what a mail server took cannot be undone, so it must not
 * hang on anything else. They are no changes of anybody's, and stand in no activity.
 */
@Injectable()
export class OutgoingRepository {
  constructor(private readonly database: Database) {}

  /**
   * Marks the next waiting letter after another as being handed over; null when there is none. Nobody else gets it. A digest is
   * given the hash of the link by which it is stopped; of an earlier try there is no letter that holds another.
   */
  async claim(
    workspaceId: WorkspaceId,
    { after, linkHash, now }: { after: Outgoing | null; linkHash: string | null; now: Instant },
  ): Promise<Outgoing | null> {
    const behind = after === null ? sql`true` : sql`(made_at, id) > (${after.madeAt}, ${after.id}::uuid)`;
    const [claimed] = await this.rows<Outgoing>(sql`
      update mail set state = 'SENDING', attempts = attempts + 1, tried_at = ${now},
        link_hash = case when kind = 'DIGEST' then ${linkHash} end
      where workspace_id = ${workspaceId} and id = (
        select id from mail where workspace_id = ${workspaceId} and state = 'WAITING' and ${behind}
        order by made_at, id limit 1 for update skip locked)
      returning id, kind, name, address, letter, made_at as "madeAt"`);
    return claimed ?? null;
  }

  /** Says what became of a letter for good. */
  async settle(workspaceId: WorkspaceId, id: string, state: Settled, failure: string | null, now: Instant) {
    await this.rows(sql`
      update mail set state = ${state}, failure = ${failure}, settled_at = ${now}
      where workspace_id = ${workspaceId} and id = ${id} and state = 'SENDING'`);
  }

  /** Puts a letter back of which nothing was handed over. */
  async putBack(workspaceId: WorkspaceId, id: string, failure: string): Promise<void> {
    await this.rows(sql`
      update mail set state = 'WAITING', failure = ${failure}
      where workspace_id = ${workspaceId} and id = ${id} and state = 'SENDING'`);
  }

  /** Settles what a process left half way that has not been heard of since: nobody knows whether it was taken. */
  async giveUp(workspaceId: WorkspaceId, since: Instant, now: Instant): Promise<void> {
    await this.rows(sql`
      update mail set state = 'IN_DOUBT', failure = 'Scrimmage was stopped while it was handed over.', settled_at = ${now}
      where workspace_id = ${workspaceId} and state = 'SENDING' and tried_at < ${since}`);
  }

  /** Settles what was tried in vain for too long. */
  async giveUpOld(workspaceId: WorkspaceId, before: Instant, now: Instant): Promise<void> {
    await this.rows(sql`
      update mail set state = 'REFUSED', settled_at = ${now},
        failure = 'Given up after three days. ' || coalesce(failure, '')
      where workspace_id = ${workspaceId} and state = 'WAITING' and attempts > 0 and made_at < ${before}`);
  }

  private rows<T>(statement: ReturnType<typeof sql>): Promise<readonly T[]> {
    return this.database.as('scrimmage_ops', (scope) => scope.rows<T>(statement));
  }
}
