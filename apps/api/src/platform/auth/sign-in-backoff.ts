import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Instant } from '@scrimmage/domain/calendar';
import sql from 'sql-template-tag';
import { Database } from '../database/database.js';

const longestSeconds = 900;
/** Tries without any waiting. An address may be a whole office behind one router. */
const free = { account: 5, address: 20 } as const;
/** Failures this far back count no more. */
const forgottenAfterSeconds = 3_600;
const sweptAtOnce = 100;

interface Row {
  readonly key: string;
  readonly failures: number;
  readonly blockedUntil: Instant;
}

interface Subject {
  readonly key: string;
  readonly freeTries: number;
}

/** Seconds to wait after this many failures in a row: none for the free ones, then 2, 4, 8 … up to a quarter of an hour. */
export function waitSeconds(failures: number, freeTries: number): number {
  return failures < freeTries ? 0 : Math.min(longestSeconds, 2 ** (failures - freeTries + 1));
}

function later(now: Instant, seconds: number): Instant {
  return new Date(Date.parse(now) + seconds * 1_000).toISOString();
}

/** Hashed, because it is whatever somebody typed: any length, any characters, or a password in the wrong field. */
function subjects(account: string, address: string): readonly Subject[] {
  const key = (kind: string, text: string) =>
    `${kind} ${createHash('sha256').update(text).digest('base64url')}`;
  return [
    { key: key('account', account), freeTries: free.account },
    { key: key('address', address), freeTries: free.address },
  ];
}

/** Slows guessing down, for an account and for an address, on every process alike. */
@Injectable()
export class SignInBackoff {
  constructor(private readonly database: Database) {}

  /** Counts a try as failed until it is forgiven. Seconds until a try is heard; 0 when this one is. */
  async count(account: string, address: string, now: Instant): Promise<number> {
    const tried = subjects(account, address);
    const keys = tried.map(({ key }) => key);
    return this.database.as('scrimmage_auth', async (scope) => {
      await scope.rows(sql`
        insert into sign_in_failure (key, failures, blocked_until)
        select key, 0, ${now} from unnest(${keys}::text[]) as key order by key on conflict do nothing`);
      const rows = await scope.rows<Row>(sql`
        select key, failures, blocked_until as "blockedUntil" from sign_in_failure
        where key = any(${keys}) order by key for update`);
      const until =
        rows
          .map((row) => row.blockedUntil)
          .sort()
          .at(-1) ?? now;
      if (until > now) return Math.max(1, Math.ceil((Date.parse(until) - Date.parse(now)) / 1_000));
      for (const row of rows) {
        const freeTries = tried.find(({ key }) => key === row.key)?.freeTries ?? free.account;
        const stale = row.blockedUntil < later(now, -forgottenAfterSeconds);
        const failures = (stale ? 0 : row.failures) + 1;
        await scope.rows(sql`
          update sign_in_failure set failures = ${failures}, blocked_until = ${later(now, waitSeconds(failures, freeTries))}
          where key = ${row.key}`);
      }
      return 0;
    });
  }

  /** After success: the account starts anew, the address is only relieved of this one try. */
  async forgive(account: string, address: string, now: Instant): Promise<void> {
    const [accounts, addresses] = subjects(account, address);
    await this.database.as('scrimmage_auth', async (scope) => {
      await scope.rows(sql`delete from sign_in_failure where key = ${accounts?.key}`);
      // Whoever comes in sweeps a little: otherwise every address ever mistyped would stay.
      await scope.rows(sql`
        delete from sign_in_failure where key in (
          select key from sign_in_failure where blocked_until < ${later(now, -forgottenAfterSeconds)}
          limit ${sweptAtOnce} for update skip locked)`);
      await scope.rows(sql`
        update sign_in_failure set failures = greatest(0, failures - 1), blocked_until = ${now}
        where key = ${addresses?.key}`);
    });
  }
}
