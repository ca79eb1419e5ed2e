import type { Instant } from '@scrimmage/domain/calendar';
import pg from 'pg';
import { Clock } from '../src/platform/clock.js';
import { Browser } from './browser.js';
import { type House, type Person, password, theHouse } from './house.js';
import { anotherServer, aWebFolder, hashOf, type OwnServer } from './servers.js';

/** What a browser runs in these tests: the one, and the only, trusted document. */
export const viewer = 'query Viewer { viewer { member { role } } }';

/** A second server on the house's database, with a clock that can be moved and a look behind the sign-in desk. */
export class Desk {
  /** Milliseconds the server's clock is ahead. */
  moved = 0;

  private constructor(
    readonly house: House,
    readonly own: OwnServer,
    readonly web: ReturnType<typeof aWebFolder>,
    private readonly pool: pg.Pool,
  ) {
    own.server.app.get(Clock).now = () => new Date(Date.now() + this.moved).toISOString() as Instant;
  }

  static async open(): Promise<Desk> {
    const house = await theHouse();
    const web = aWebFolder([viewer]);
    const own = await anotherServer(house.databaseUrl, {}, web.folder);
    return new Desk(house, own, web, new pg.Pool({ connectionString: house.databaseUrl, max: 2 }));
  }

  async close(): Promise<void> {
    await this.pool.end();
    await this.own.server.close();
    this.web.remove();
  }

  browser(headers: Readonly<Record<string, string>> = {}): Browser {
    return new Browser(this.own.address, headers);
  }

  async signedIn({ email }: Person): Promise<Browser> {
    const browser = this.browser();
    const response = await browser.signIn(email, password);
    if (response.status !== 200) throw new Error(`Not signed in: ${await response.text()}`);
    return browser;
  }

  /** Whether a browser's session still runs what it may: the status it is answered with. */
  async statusOf(browser: Browser): Promise<number> {
    return (await browser.run(hashOf(viewer))).status;
  }

  /** One statement in a role, and its rows. */
  async as<T extends pg.QueryResultRow>(
    role: 'scrimmage_auth' | 'scrimmage_ops',
    statement: string,
    values: readonly unknown[] = [],
  ): Promise<readonly T[]> {
    const client = await this.pool.connect();
    try {
      await client.query(`begin; set local role ${role}`);
      const { rows } = await client.query<T>(statement, [...values]);
      await client.query('commit');
      return rows;
    } finally {
      client.release();
    }
  }
}
