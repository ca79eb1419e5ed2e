import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Cluster, startCluster } from './cluster.js';
import { completeLibraries, findBinaries } from './find-binaries.js';
import { exists } from './postmaster.js';
import { openAccess } from './server-access.js';
import { chooseAccount } from './server-account.js';
import { startServerProcess } from './server-process.js';
import { startTestCluster } from './test-cluster.js';
import { postGuard } from './test-guard.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
const isRoot = process.getuid?.() === 0;

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

function makeFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'scrimmage-cluster-test-')));
  if (isRoot) chmodSync(folder, 0o711);
  return folder;
}

async function eventually<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === 200) throw error;
      await delay(50);
    }
  }
}

/** A server on the folder that nobody supervises, as a killed launcher leaves it. */
async function leaveOrphan(dataDir: string) {
  const binaries = await findBinaries();
  const account = chooseAccount(binaries, dataDir);
  const access = await openAccess(dataDir, account);
  const [folder, logFile] = [join(dataDir, 'pg18'), join(dataDir, 'postgres.log')];
  const orphan = startServerProcess({ binaries, account, access, folder, logFile, durable: false });
  await orphan.ready;
  return orphan;
}

describe('The bundled PostgreSQL', () => {
  let dataDir: string;
  let cluster: Cluster | undefined;
  const said: string[] = [];
  const start = async (durable = false) => {
    cluster = await startCluster({ dataDir, durable, log: (line) => said.push(line) });
    return cluster;
  };
  const stop = async () => {
    await cluster?.stop();
    cluster = undefined;
  };

  // One folder for all: making it takes most of the time. Each test leaves it stopped.
  beforeAll(async () => {
    dataDir = makeFolder();
    mkdirSync(join(dataDir, 'pg18.unfinished', 'base'), { recursive: true });
    writeFileSync(join(dataDir, 'pg18.unfinished', 'PG_VERSION'), '18\n');
    await start();
    await stop();
  });
  afterEach(async () => {
    await stop();
    said.length = 0;
  });
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  it('throws away a half-made folder and makes it anew', async () => {
    expect(existsSync(join(dataDir, 'pg18.unfinished'))).toBe(false);
    expect(existsSync(join(dataDir, 'pg18', 'global', 'pg_control'))).toBe(true);
  });

  it('gives an owner who is no superuser a database, and keeps its rows over a stop and a start', async () => {
    const first = await start();
    const roles = await query(
      first.url(),
      'select rolsuper, rolbypassrls from pg_roles where rolname = current_user',
    );
    expect(roles).toEqual([{ rolsuper: false, rolbypassrls: false }]);
    await query(
      first.url(),
      'create extension pg_trgm; create table one (n int); insert into one values (7)',
    );
    await stop();
    expect(exists(first.pid)).toBe(false);
    expect(await query((await start()).url(), 'select n, lower($$İŁ$$) from one')).toEqual([
      { n: 7, lower: 'ił' },
    ]);
  });

  it('comes back by itself after being killed, with every committed row', async () => {
    const { pid, url } = await start(true);
    await query(url(), 'create table many as select generate_series(1, 1000) n');
    process.kill(pid, 'SIGKILL');
    await eventually(async () => {
      expect(cluster?.pid).not.toBe(pid);
      expect(await query(url(), 'select count(*)::int n from many')).toEqual([{ n: 1000 }]);
    });
    // It answers a moment before it is known to.
    await eventually(async () =>
      expect(said).toEqual([
        'PostgreSQL stopped unexpectedly (signal SIGKILL); starting it again.',
        'PostgreSQL is running again.',
      ]),
    );
  });

  it('stops the server that a killed run left behind, and starts its own', async () => {
    const orphan = await leaveOrphan(dataDir);
    const { pid } = await start();
    expect(pid).not.toBe(orphan.pid);
    expect(exists(orphan.pid)).toBe(false);
    expect(said).toEqual(['Stopped the PostgreSQL that an earlier run left behind.']);
  });

  it('is not misled by a pid file whose number is another process now, and leaves that process alone', async () => {
    writeFileSync(join(dataDir, 'pg18', 'postmaster.pid'), `${process.ppid}\n${join(dataDir, 'pg18')}\n`);
    const { url } = await start();
    expect(await query(url(), 'select 1 n')).toEqual([{ n: 1 }]);
    expect(exists(process.ppid)).toBe(true);
  });

  it.runIf(isRoot)('serves root from a folder that no other account can enter', async () => {
    chmodSync(dataDir, 0o700);
    expect(await query((await start()).url(), 'select 1 n')).toEqual([{ n: 1 }]);
    expect(statSync(join(dataDir, 'pg18', 'base')).uid).toBe(0);
    chmodSync(dataDir, 0o711);
  });

  it('shows the end of its log when the server cannot start', async () => {
    writeFileSync(join(dataDir, 'pg18', 'postgresql.auto.conf'), 'no_such_setting = 1\n');
    await expect(start()).rejects.toThrow(
      /did not start \(exit code 1\)[\s\S]*unrecognized configuration parameter/,
    );
  });

  it('does not touch a folder that lacks its parts, and says what to do', async () => {
    rmSync(join(dataDir, 'pg18', 'global', 'pg_control'));
    await expect(start()).rejects.toThrow(/is not a complete PostgreSQL folder. Restore it from a backup/);
    expect(existsSync(join(dataDir, 'pg18', 'base'))).toBe(true);
  });
});

describe('A test cluster', () => {
  it('copies a prepared database, and leaves nothing behind when stopped', async () => {
    const cluster = await startTestCluster();
    const template = await cluster.createDatabase('template');
    await query(template, 'create table prepared as select 1 n');
    const copy = await cluster.createDatabase('copy of it', 'template');
    expect(await query(copy, 'select n from prepared')).toEqual([{ n: 1 }]);
    const [{ folder } = { folder: '' }] = (await query(
      cluster.url('postgres', 'postgres'),
      "select current_setting('data_directory') folder",
    )) as { folder: string }[];
    await cluster.stop();
    expect(exists(cluster.pid)).toBe(false);
    expect(existsSync(dirname(folder))).toBe(false);
  });

  it.skipIf(process.platform === 'win32')('is cleared away by its guard when nobody stops it', async () => {
    const dataDir = makeFolder();
    await (await startCluster({ dataDir, durable: false })).stop();
    const orphan = await leaveOrphan(dataDir);
    postGuard(dataDir)();
    expect(await orphan.ended).toBe('exit code 0');
    await eventually(async () => expect(existsSync(dataDir)).toBe(false));
  });
});

describe('Completing the libraries', () => {
  it('makes the links that an install without scripts lacks', () => {
    const folder = mkdtempSync(join(tmpdir(), 'scrimmage-libraries-test-'));
    mkdirSync(join(folder, 'native', 'lib'), { recursive: true });
    const link = { source: 'native/lib/libicu.so.60.2', target: 'native/lib/libicu.so.60' };
    writeFileSync(join(folder, link.source), 'library');
    writeFileSync(join(folder, 'native', 'pg-symlinks.json'), JSON.stringify([link]));
    completeLibraries(folder);
    expect(existsSync(join(folder, link.target))).toBe(true);
    rmSync(folder, { recursive: true });
  });
});
