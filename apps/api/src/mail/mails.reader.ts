import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { Day, Instant } from '@scrimmage/domain/calendar';
import type { DigestRecipientId, MailId, MemberId } from '@scrimmage/domain/ids';
import type { Letter } from '@scrimmage/domain/letter';
import { mayEver } from '@scrimmage/domain/policy';
import sql, { type Sql } from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import { type Connection, connection, keyOf, type PageArgs } from '../platform/graphql/connection.js';
import { loaderById } from '../platform/graphql/loader.js';

/** A letter, and what became of it. */
export interface KeptMail {
  readonly id: MailId;
  readonly kind: 'NOTICES' | 'DIGEST';
  readonly to: string;
  readonly address: string;
  readonly letter: Letter;
  readonly state: 'KEPT' | 'WAITING' | 'SENDING' | 'SENT' | 'REFUSED' | 'IN_DOUBT';
  readonly failure: string | null;
  readonly attempts: number;
  readonly madeAt: Instant;
  readonly settledAt: Instant | null;
}

/** Whose letter it was: one of the two. */
export interface MailReader {
  readonly memberId: MemberId | null;
  readonly recipientId: DigestRecipientId | null;
}

const columns = sql`id, kind, name as "to", address, letter, state, failure, attempts, made_at as "madeAt",
  settled_at as "settledAt"`;

/** One's own, and every digest for who may manage it. */
function seenBy(actor: Actor): Sql {
  const others = mayEver(actor, 'manageDigest') ? sql`or kind = 'DIGEST'` : sql``;
  return sql`(member_id = ${actor.memberId} ${others})`;
}

const MailLoader = {};

/** Questions about letters and what became of them. What somebody was told is read by nobody else. */
@Injectable()
export class MailsReader {
  constructor(private readonly database: Database) {}

  /** The newest first. */
  async list(actor: Actor, page: PageArgs, kind: KeptMail['kind'] | null): Promise<Connection<KeptMail>> {
    const [madeAt, id] = page.after === null ? [null, null] : keyOf(page.after, ['timestamptz', 'uuid']);
    const behind =
      page.after === null ? sql`` : sql`and (made_at, id) < (${madeAt}::timestamptz, ${id}::uuid)`;
    const from = sql`from mail where ${seenBy(actor)} and (${kind}::text is null or kind = ${kind})`;
    const rows = await this.database.rows<KeptMail>(sql`
      select ${columns} ${from} ${behind} order by made_at desc, id desc limit ${page.first + 1}`);
    return connection(
      rows,
      page,
      (row) => [row.madeAt, row.id],
      async () => (await this.database.row<{ n: number }>(sql`select count(*)::int as n ${from}`))?.n ?? 0,
    );
  }

  /** Null: none, or for somebody else. */
  async byId(actor: Actor, id: string): Promise<KeptMail | null> {
    const loader = loaderById<MailId, KeptMail>(this.database, MailLoader, (ids) =>
      this.database.rows(sql`select ${columns} from mail where id = any(${[...ids]}) and ${seenBy(actor)}`),
    );
    return loader.load(id as MailId);
  }

  /** When the last digest of a week before that of `due` was written, not before `earliest`; null: none was. */
  async lastDigestBefore(due: Day, earliest: Instant): Promise<Instant | null> {
    const last = await this.database.row<{ at: Instant | null }>(sql`
      select max(made_at) as at from mail where kind = 'DIGEST' and made_at >= ${earliest}
        and substring(occasion from '^DIGEST (\\d{4}-\\d\\d-\\d\\d) ')::date < ${due}::date`);
    return last?.at ?? null;
  }

  /** Whose letter a link was in; null: there is none like that. */
  async byLink(linkHash: string): Promise<MailReader | null> {
    return this.database.row(sql`
      select member_id as "memberId", recipient_id as "recipientId" from mail where link_hash = ${linkHash}`);
  }
}
