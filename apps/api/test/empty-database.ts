import { startTestCluster, type TestCluster } from '@scrimmage/embedded-postgres/test-cluster';
import { migrations } from '../src/migrations/migrations.js';
import { makeDataSource } from '../src/platform/database/data-source.js';
import { Database } from '../src/platform/database/database.js';
import { migrate } from '../src/platform/database/migrate.js';
import { tables } from '../src/tables.js';

/** A database of its own, for tests that need one nobody has founded a workspace in. */
export interface EmptyDatabase {
  readonly url: string;
  readonly database: Database;
  close(): Promise<void>;
}

let cluster: Promise<TestCluster> | null = null;
let count = 0;

/** A database without a table, or a copy of one that nobody is connected to. */
export async function newDatabaseUrl(original?: string): Promise<string> {
  cluster ??= startTestCluster();
  const template = original === undefined ? undefined : new URL(original).pathname.slice(1);
  return (await cluster).createDatabase(`empty_${++count}`, template);
}

export async function anEmptyDatabase(): Promise<EmptyDatabase> {
  const url = await newDatabaseUrl();
  await migrate(url, migrations);
  return openDatabase(url);
}

export async function openDatabase(url: string): Promise<EmptyDatabase> {
  const source = await makeDataSource({ databaseUrl: url, databasePool: 4 }, tables).initialize();
  return { url, database: new Database(source), close: () => source.destroy() };
}
