import { Injectable } from '@nestjs/common';
import type { Instant } from '@scrimmage/domain/calendar';
import sql from 'sql-template-tag';
import { Database } from '../database/database.js';

const freeTries = 5;
const longestSeconds = 900;

/** Seconds to wait after this many failures in a row: none for the first five, then 2, 4, 8 … up to a quarter of an hour. */
export function waitSeconds(failures: number): number {
  return failures < freeTries ? 0 : Math.min(longestSeconds, 2 ** (failures - freeTries + 1));
}

/** Slows guessing down, for an account and for an address, on every process alike. */
@Injectable()
export class SignInBackoff {
  constructor(private readonly database: Database) {}

  /** Seconds until the next try is heard; 0 when it is heard now. */
  async wait(keys: readonly string[], now: Instant): Promise<number> {
    const rows = await this.database.as('scrimmage_auth', (scope) =>
      scope.rows<{ blockedUntil: Instant }>(
        sql`select max(blocked_until) as "blockedUntil" from sign_in_failure where key = any(${[...keys]}) having max(blocked_until) > ${now}`,
      ),
    );
    const until = rows[0]?.blockedUntil;
    return until ? Math.max(1, Math.ceil((Date.parse(until) - Date.parse(now)) / 1_000)) : 0;
  }

  async failed(keys: readonly string[], now: Instant): Promise<void> {
    await this.database.as('scrimmage_auth', async (scope) => {
      for (const key of [...keys].sort()) {
        const [row] = await scope.rows<{ failures: number }>(sql`
          insert into sign_in_failure (key, failures, blocked_until) values (${key}, 1, ${now})
          on conflict (key) do update set failures = sign_in_failure.failures + 1 returning failures`);
        const until = new Date(Date.parse(now) + waitSeconds(row?.failures ?? 0) * 1_000).toISOString();
        await scope.rows(sql`update sign_in_failure set blocked_until = ${until} where key = ${key}`);
      }
    });
  }

  async forget(keys: readonly string[]): Promise<void> {
    await this.database.as('scrimmage_auth', (scope) =>
      scope.rows(sql`delete from sign_in_failure where key = any(${[...keys]})`),
    );
  }
}
