import pg from 'pg';
import { migrations } from '../src/migrations/migrations.js';
import { Database } from '../src/platform/database/database.js';
import { migrate } from '../src/platform/database/migrate.js';
import type { JobName, Terms } from '../src/platform/jobs/job.js';
import { Jobs } from '../src/platform/jobs/jobs.js';
import { createServer, type Server } from '../src/server.js';
import { newDatabaseUrl } from './empty-database.js';
import { acting, type Person, testConfig } from './house.js';
import type { OwnServer } from './servers.js';

/** A migrated database that nobody does jobs on yet. */
export async function aDatabaseForJobs(): Promise<string> {
  const url = await newDatabaseUrl();
  await migrate(url, migrations);
  return url;
}

/** Starts a server that does jobs, also those that a test lends it. */
export async function aWorker(url: string, lend: (jobs: Jobs) => void = () => undefined): Promise<OwnServer> {
  const server = await createServer({ ...testConfig(url), jobs: true });
  lend(server.app.get(Jobs));
  return { server, address: `http://127.0.0.1:${await server.listen()}` };
}

/** Asks for a job as a member does, as a part of a change. */
export async function askFor<Told extends object>(
  { app }: Server,
  { actor }: Pick<Person, 'actor'>,
  name: JobName<Told>,
  told: Told,
  terms: Terms = {},
): Promise<void> {
  const database = app.get(Database);
  await acting(database, actor, async () => {
    await app.get(Jobs).add(name, told, terms);
    database.announce({
      verb: 'addUnit',
      subjectType: 'Unit',
      subjectId: actor.memberId,
      subjectLabel: 'Asked for a job',
      at: new Date().toISOString(),
    });
  });
}

/** One statement as the login that owns the queue, as an operator would type it. */
export async function asOperator<T extends object>(
  url: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}
