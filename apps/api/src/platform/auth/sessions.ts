import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { Instant } from '@scrimmage/domain/calendar';
import type { MemberId, WorkspaceId } from '@scrimmage/domain/ids';
import sql from 'sql-template-tag';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { type Key, newKey, readKey } from './keys.js';
import type { Visitor } from './visitor.js';

const idleHours = 12;
const longestDays = 14;
const hour = 3_600_000;
/** How long an ended session can still be looked into. */
const keptDays = 30;
/** `seen_at` is written at most this often: a page of questions is one write, not fifty. */
const seenMinutes = 5;

/** Keys that members hold. */
type MembersKey = Exclude<Visitor['kind'], 'LINK'>;

type Found = Omit<Actor, 'scope'> & {
  readonly key: string;
  readonly scope: Actor['scope'] | null;
  readonly seenAt: Instant | null;
};

function later(now: Instant, ms: number): Instant {
  return new Date(Date.parse(now) + ms).toISOString();
}

/** Who stands behind a key: asked anew with every request, so that an ended session is ended everywhere at once. */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Opens a session for a member and returns the key for the cookie. */
  async open(workspaceId: WorkspaceId, memberId: MemberId): Promise<string> {
    const key = newKey(workspaceId, 'SESSION');
    const now = this.clock.now();
    await this.database.as('scrimmage_auth', async (scope) => {
      await scope.rows(sql`
        insert into session (workspace_id, token_hash, member_id, created_at, seen_at, expires_at)
        values (${workspaceId}, ${key.hash}, ${memberId}, ${now}, ${now}, ${later(now, longestDays * 24 * hour)})`);
      await scope.rows(sql`
        update member set last_seen_at = ${now} where workspace_id = ${workspaceId} and id = ${memberId}`);
    });
    return key.text;
  }

  async end(text: string): Promise<void> {
    const key = readKey(text, 'SESSION');
    if (!key) return;
    await this.database.as('scrimmage_auth', (scope) =>
      scope.rows(sql`
        update session set revoked_at = ${this.clock.now()}
        where workspace_id = ${key.workspaceId} and token_hash = ${key.hash} and revoked_at is null`),
    );
  }

  /** Ends every session of a member but the one given. */
  async endOthers(workspaceId: WorkspaceId, memberId: MemberId, except: string | null): Promise<void> {
    const kept = except ? readKey(except, 'SESSION') : null;
    await this.database.as('scrimmage_auth', (scope) =>
      scope.rows(sql`
        update session set revoked_at = ${this.clock.now()}
        where workspace_id = ${workspaceId} and member_id = ${memberId} and revoked_at is null
          and token_hash is distinct from ${kept?.hash ?? null}`),
    );
  }

  /** Forgets sessions that ended long ago, however they ended. */
  async forgetEnded(workspaceId: WorkspaceId): Promise<void> {
    const longAgo = later(this.clock.now(), -keptDays * 24 * hour);
    const idleSince = later(longAgo, -idleHours * hour);
    await this.database.as('scrimmage_auth', (scope) =>
      scope.rows(sql`
        delete from session where workspace_id = ${workspaceId}
          and (revoked_at < ${longAgo} or expires_at < ${longAgo} or seen_at < ${idleSince})`),
    );
  }

  /** The visitor behind a cookie or a bearer token; null when the key opens nothing (any more). */
  async visitor(text: string, kind: MembersKey): Promise<Visitor | null> {
    const key = readKey(text, kind);
    if (!key) return null;
    const now = this.clock.now();
    return this.database.as('scrimmage_auth', async (scope) => {
      const [found] = await scope.rows<Found>(
        sql`${opened(kind, now)} and s.workspace_id = ${key.workspaceId} and s.token_hash = ${key.hash}`,
      );
      if (!found) return null;
      const { seenAt, memberId } = found;
      if (seenAt === null || Date.parse(now) - Date.parse(seenAt) > seenMinutes * 60_000) {
        await scope.rows(seen(key, kind, now));
        await scope.rows(sql`
          update member set last_seen_at = ${now} where workspace_id = ${key.workspaceId} and id = ${memberId}`);
      }
      return visitorOf(kind, found);
    });
  }

  /**
   * Visitors as they stand now, by their key; those whose key opens nothing any more are missing. One statement for all
   * of a kind, and no sign of life: a socket left open must not keep an idle session alive.
   */
  async current(visitors: readonly Visitor[]): Promise<ReadonlyMap<string, Visitor>> {
    const now = this.clock.now();
    return this.database.as('scrimmage_auth', async (scope) => {
      const current = new Map<string, Visitor>();
      for (const kind of ['SESSION', 'TOKEN'] as const) {
        const asked = visitors.filter((visitor) => visitor.kind === kind);
        if (asked.length === 0) continue;
        const workspaces = asked.map(({ actor }) => actor.workspaceId);
        const found = await scope.rows<Found>(sql`${opened(kind, now)} and (s.workspace_id, s.token_hash) in (
          select id, decode(hash, 'hex') from unnest(${workspaces}::uuid[], ${asked.map(({ key }) => key)}::text[]) as asked (id, hash))`);
        for (const row of found) current.set(row.key, visitorOf(kind, row));
      }
      return current;
    });
  }
}

/** Open sessions and the members behind them, `s` and `m` in what follows. */
function openSessions(now: Instant) {
  return sql`
    select encode(s.token_hash, 'hex') as key, s.workspace_id as "workspaceId", m.id as "memberId", m.name, m.role,
      w.time_zone as "timeZone", null as scope, s.seen_at as "seenAt"
    from session s join member m on m.workspace_id = s.workspace_id and m.id = s.member_id
      join workspace w on w.id = s.workspace_id
    where s.revoked_at is null and m.active and s.expires_at > ${now} and s.seen_at > ${later(now, -idleHours * hour)}`;
}

function openTokens(now: Instant) {
  return sql`
    select encode(s.token_hash, 'hex') as key, s.workspace_id as "workspaceId", m.id as "memberId", m.name, m.role,
      w.time_zone as "timeZone", s.scope, s.last_used_at as "seenAt"
    from api_token s join member m on m.workspace_id = s.workspace_id and m.id = s.member_id
      join workspace w on w.id = s.workspace_id
    where s.revoked_at is null and m.active and s.expires_at > ${now}`;
}

function opened(kind: MembersKey, now: Instant) {
  return kind === 'SESSION' ? openSessions(now) : openTokens(now);
}

function visitorOf(kind: MembersKey, { key, scope, seenAt: _, ...member }: Found): Visitor {
  return { kind, key, actor: { ...member, scope: scope ?? 'WRITE' } };
}

function seen(key: Key, kind: MembersKey, now: Instant) {
  return kind === 'SESSION'
    ? sql`update session set seen_at = ${now} where workspace_id = ${key.workspaceId} and token_hash = ${key.hash}`
    : sql`update api_token set last_used_at = ${now} where workspace_id = ${key.workspaceId} and token_hash = ${key.hash}`;
}
