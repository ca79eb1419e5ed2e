import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrations } from '../src/migrations/migrations.js';
import { migrate } from '../src/platform/database/migrate.js';
import { ask } from './ask.js';
import { newDatabaseUrl } from './empty-database.js';
import { eventually } from './eventually.js';
import { newWorkspace } from './house.js';
import { anotherProcess, anotherServer } from './servers.js';

async function rowsOf<T extends pg.QueryResultRow>(url: string, text: string): Promise<readonly T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(text)).rows;
  } finally {
    await client.end();
  }
}

const names = migrations.map(({ name }) => name);

async function expectMigrated(url: string): Promise<void> {
  const rows = await rowsOf<{ name: string }>(url, 'select name from migration order by id');
  expect(rows.map(({ name }) => name)).toEqual(names);
}

/** A migration that takes its time after it has done half of its work. */
class Slow1999999999999 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table half_done (id int)');
    await runner.query('select pg_sleep(30)');
  }
  async down(): Promise<void> {
    throw new Error('This one is not for turning.');
  }
}

describe('Migrations', () => {
  it('are run once each when three instances start together', async () => {
    const url = await newDatabaseUrl();
    const ran = await Promise.all([1, 2, 3].map(() => migrate(url, migrations)));
    expect(ran.flat().toSorted()).toEqual(names.toSorted());
    await expectMigrated(url);
  });

  it('are run by whichever of three processes is first, and all three start', async () => {
    const url = await newDatabaseUrl();
    const processes = await Promise.all([1, 2, 3].map(() => anotherProcess({ DATABASE_URL: url })));
    for (const { address } of processes) expect((await fetch(`${address}/readyz`)).status).toBe(200);
    for (const { child } of processes) child.kill('SIGKILL');
    await expectMigrated(url);
  });

  it('leave nothing half done when they are cut off, and are repeated cleanly', async () => {
    const url = await newDatabaseUrl();
    const cut = migrate(url, [...migrations, Slow1999999999999]);
    const failed = expect(cut).rejects.toThrow(/terminat/i);
    const sleeping = `select pid from pg_stat_activity where query like 'select pg_sleep%' and datname = current_database() and pid <> pg_backend_pid()`;
    const [row] = await eventually(
      () => rowsOf<{ pid: number }>(url, sleeping),
      ({ length }) => length === 1,
    );
    await rowsOf(url, `select pg_terminate_backend(${row?.pid})`);
    await failed;
    await expectMigrated(url);
    expect(await rowsOf(url, "select to_regclass('half_done')::text as found")).toEqual([{ found: null }]);
    expect(await migrate(url, migrations)).toEqual([]);
  });

  it('go on in another instance when the one that held the lock is gone', async () => {
    const url = await newDatabaseUrl();
    const first = migrate(url, [Slow1999999999999]);
    const failed = expect(first).rejects.toThrow(/terminat/i);
    await sleep(200);
    const second = migrate(url, migrations);
    await rowsOf(
      url,
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
        and query not like '%advisory_lock%' and application_name <> 'scrimmage migration lock'`,
    );
    await failed;
    expect(await second).toEqual(names);
  });
});

const binaries = '/usr/lib/postgresql/15/bin';

/** PostgreSQL 15, where this machine has it, run by its own user when we are root. */
describe.runIf(existsSync(join(binaries, 'initdb')))('An external PostgreSQL 15', () => {
  let folder: string;
  let port: number;
  const asRoot = process.getuid?.() === 0;
  const run = (program: string, ...args: string[]) =>
    asRoot
      ? execFileSync('runuser', ['-u', 'postgres', '--', join(binaries, program), ...args], {
          cwd: '/',
          stdio: 'pipe',
        })
      : execFileSync(join(binaries, program), args, { stdio: 'pipe' });

  beforeAll(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'scrimmage-15-')));
    if (asRoot) execFileSync('chown', ['postgres', folder]);
    port = await freePort();
    run('initdb', '-D', join(folder, 'data'), '-U', 'postgres', '-A', 'trust', '--no-sync');
    run(
      'pg_ctl',
      'start',
      '-w',
      '-D',
      join(folder, 'data'),
      '-l',
      join(folder, 'log'),
      '-o',
      `-k ${folder} -p ${port} -c listen_addresses=127.0.0.1 -c fsync=off`,
    );
  });

  afterAll(() => {
    run('pg_ctl', 'stop', '-m', 'immediate', '-D', join(folder, 'data'));
    rmSync(folder, { recursive: true, force: true });
  });

  it('carries the product, walls and all', async () => {
    const superuser = `postgres://postgres@127.0.0.1:${port}/postgres`;
    await rowsOf(superuser, 'create role scrimmage_owner login createrole');
    await rowsOf(superuser, 'create database scrimmage owner scrimmage_owner');
    await expect(migrate(superuser, migrations)).rejects.toThrow('postgres is a superuser');
    const url = `postgres://scrimmage_owner@127.0.0.1:${port}/scrimmage`;
    await migrate(url, migrations);
    await expectMigrated(url);
    const own = await anotherServer(url, { jobs: true });
    const { people } = await newWorkspace(own.server);
    const answer = await ask(
      { address: own.address },
      people.ADMIN,
      'mutation { addUnit(input: { name: "Fifteen" }) { unit { name } refusal { code } } }',
    );
    expect(answer.data.addUnit).toEqual({ unit: { name: 'Fifteen' }, refusal: null });
    await eventually(
      () => rowsOf(url, `select from graphile_worker._private_known_crontabs`),
      ({ length }) => length > 0,
    );
    await eventually(
      () => rowsOf(url, 'select task_identifier, last_error from graphile_worker.jobs'),
      ({ length }) => length === 0,
    );
    for (const table of ['workspace', 'member', 'unit', 'activity', 'session'])
      expect(await rowsOf(url, `select * from ${table}`)).toEqual([]);
    await own.server.close();
  });
});

async function freePort(): Promise<number> {
  const server = createTcpServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
