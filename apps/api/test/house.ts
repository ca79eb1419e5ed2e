import 'reflect-metadata';
import type { Actor } from '@scrimmage/domain/actor';
import type { MemberId, WorkspaceId } from '@scrimmage/domain/ids';
import type { Role } from '@scrimmage/domain/people';
import { startTestCluster } from '@scrimmage/embedded-postgres/test-cluster';
import { migrations } from '../src/migrations/migrations.js';
import { ApiTokensService } from '../src/people/api-tokens.service.js';
import { MembersService } from '../src/people/members.service.js';
import { hashPassword } from '../src/platform/auth/passwords.js';
import { SignIn } from '../src/platform/auth/sign-in.js';
import type { Config } from '../src/platform/config/config.js';
import { Database } from '../src/platform/database/database.js';
import { migrate } from '../src/platform/database/migrate.js';
import { createServer, type Server } from '../src/server.js';

/** Everybody's password in tests. */
export const password = 'a river under the bridge';

const roles: readonly Role[] = ['LEAD', 'PROCUREMENT', 'EXECUTIVE', 'CONTRIBUTOR', 'ADMIN'];

/** A member who can ask: as the program they are, with a token that may write. */
export interface Person {
  readonly actor: Actor;
  readonly email: string;
  readonly token: string;
}

/** A workspace of its own, with one member of each role: tests share the server and never each other's rows. */
export interface TestWorkspace {
  readonly id: WorkspaceId;
  readonly people: Readonly<Record<Role, Person>>;
}

/** The product as it is shipped, on a throw-away PostgreSQL, started once for all feature tests. */
export interface House {
  readonly server: Server;
  readonly address: string;
  readonly database: Database;
  readonly databaseUrl: string;
  workspace(name?: string): Promise<TestWorkspace>;
}

let started: Promise<House> | null = null;
let count = 0;

/** The one house of this test run. */
export function theHouse(): Promise<House> {
  started ??= start();
  return started;
}

export function testConfig(databaseUrl: string): Config {
  return Object.freeze({
    databaseUrl,
    port: 0,
    host: '127.0.0.1',
    logLevel: process.env.TEST_LOG_LEVEL ?? 'silent',
    season: 'none',
    publicUrl: null,
    trustProxy: false,
    databasePool: 20,
    drainSeconds: 0,
    attachmentsBytes: 64 * 1_048_576,
    jobs: false,
    mail: null,
  });
}

async function start(): Promise<House> {
  const cluster = await startTestCluster();
  const databaseUrl = await cluster.createDatabase('house');
  await migrate(databaseUrl, migrations);
  const server = await createServer(testConfig(databaseUrl));
  const port = await server.listen();
  const database = server.app.get(Database);
  return {
    server,
    database,
    databaseUrl,
    address: `http://127.0.0.1:${port}`,
    workspace: (name) => newWorkspace(server, name),
  };
}

/** Runs as a member would, outside GraphQL. */
export async function acting<T>(database: Database, actor: Actor, change: () => Promise<T>): Promise<T> {
  return database.operation(actor, null, () => database.change(change));
}

/** The same on a server of a test's own. */
export async function newWorkspace(server: Server, name = `Workspace ${++count}`): Promise<TestWorkspace> {
  const { app } = server;
  const founded = await app.get(SignIn).found(
    {
      workspaceName: name,
      name: 'Ada Admin',
      email: `ada-${++count}@example.org`,
      password,
      currency: 'EUR',
      timeZone: 'UTC',
    },
    await hashPassword(password),
    { onlyFirst: false },
  );
  if (!founded) throw new Error('The workspace was not founded.');
  const admin = actorOf(founded.workspaceId, founded.memberId, 'Ada Admin', 'ADMIN');
  const people = {} as Record<Role, Person>;
  for (const role of roles) people[role] = await newPerson(server, admin, role);
  return { id: founded.workspaceId, people };
}

function actorOf(workspaceId: WorkspaceId, memberId: MemberId, name: string, role: Role): Actor {
  return { workspaceId, memberId, name, role, timeZone: 'UTC', scope: 'WRITE' };
}

async function newPerson({ app }: Server, admin: Actor, role: Role): Promise<Person> {
  const database = app.get(Database);
  const name = `${role.charAt(0)}${role.slice(1).toLowerCase()} Person`;
  const email = `${role.toLowerCase()}-${++count}@example.org`;
  const added = await acting(database, admin, () =>
    app.get(MembersService).add(admin, { name, email, role, password }),
  );
  if (!added.ok) throw new Error(`${role} was not added.`);
  const actor = actorOf(admin.workspaceId, added.value.id, name, role);
  const made = await acting(database, actor, () =>
    app.get(ApiTokensService).create(actor, { name: 'tests', scope: 'WRITE', expiresInDays: 1 }),
  );
  if (!made.ok) throw new Error('The token was not made.');
  return { actor, email, token: made.value.secret };
}
