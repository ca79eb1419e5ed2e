import type { Actor } from '@scrimmage/domain/actor';
import type { MemberId } from '@scrimmage/domain/ids';
import sql, { type Sql } from 'sql-template-tag';
import { ApiTokensService } from '../src/people/api-tokens.service.js';
import { Clock } from '../src/platform/clock.js';
import { people } from '../src/season/data/people.js';
import { sampleWorkspace } from '../src/season/data/workspace.js';
import { loadSeason } from '../src/season/load-season.js';
import { anEmptyDatabase } from './empty-database.js';
import { acting, type Person } from './house.js';
import { anotherServer } from './servers.js';

/** The sample season, seen from today, as a server shows it. */
export interface ASeason {
  readonly address: string;
  /** One of its people, asking with a token of their own. */
  as(key: keyof typeof people): Promise<Person>;
  /** What its tables hold, past every rule: to count by hand. */
  rows<T>(statement: Sql): Promise<readonly T[]>;
  close(): Promise<void>;
}

export async function aSeason(): Promise<ASeason> {
  const { database, url, close } = await anEmptyDatabase();
  await loadSeason(database, new Clock());
  const { server, address } = await anotherServer(url);
  const { id: workspaceId, timeZone } = sampleWorkspace;
  return {
    address,
    async as(key) {
      const { email, name, role } = people[key];
      const [row] = await database.as('scrimmage_ops', (scope) =>
        scope.rows<{ id: MemberId }>(sql`select id from member where email = ${email}`),
      );
      if (!row) throw new Error(`${name} is not in the season.`);
      const actor: Actor = { workspaceId, memberId: row.id, name, role, timeZone, scope: 'WRITE' };
      const made = await acting(database, actor, () =>
        server.app.get(ApiTokensService).create(actor, { name: 'tests', scope: 'WRITE', expiresInDays: 1 }),
      );
      if (!made.ok) throw new Error('The token was not made.');
      return { actor, email, token: made.value.secret };
    },
    rows: (statement) => database.as('scrimmage_ops', (scope) => scope.rows(statement)),
    async close() {
      await server.close();
      await close();
    },
  };
}
