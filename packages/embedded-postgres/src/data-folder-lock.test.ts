import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askHolder, DataFolderInUse, type DataFolderLock, lockDataFolder } from './data-folder-lock.js';

const LISTEN_AND_DIE = `
  require('node:net').createServer().listen(process.argv[1], () => process.kill(process.pid, 'SIGKILL'));
`;

describe.skipIf(process.platform === 'win32')('Locking a data folder', () => {
  let folder: string;
  const held: DataFolderLock[] = [];
  const take = async (purpose = 'server') => {
    const lock = await lockDataFolder(folder, purpose);
    held.push(lock);
    return lock;
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'scrimmage-lock-test-'));
  });
  afterEach(() => {
    for (const lock of held.splice(0)) lock.release();
    rmSync(folder, { recursive: true, force: true });
  });

  it('refuses a second one, and says who has it', async () => {
    const lock = await take();
    lock.announce({ address: 'http://localhost:4000' });
    const second = await lockDataFolder(folder, 'server').catch((error: unknown) => error);
    expect(second).toBeInstanceOf(DataFolderInUse);
    expect(String(second)).toContain(
      `Scrimmage is already running on the data folder ${folder} (process ${process.pid}, http://localhost:4000).`,
    );
  });

  it('tells whoever asks what the holder announced, and that nobody holds it after its release', async () => {
    const lock = await take('command');
    lock.announce({ databaseUrl: 'postgres://somewhere' });
    expect(await askHolder(folder)).toMatchObject({
      purpose: 'command',
      databaseUrl: 'postgres://somewhere',
    });
    lock.release();
    expect(await askHolder(folder)).toBeUndefined();
    await expect(take()).resolves.toBeDefined();
  });

  it('takes over the lock of a process that was killed', async () => {
    spawnSync(process.execPath, ['-e', LISTEN_AND_DIE, join(folder, 'lock')]);
    expect(existsSync(join(folder, 'lock'))).toBe(true);
    await expect(take()).resolves.toBeDefined();
    await expect(lockDataFolder(folder, 'server')).rejects.toThrow(DataFolderInUse);
  });

  it('gives a dead lock to exactly one of several who come at once', async () => {
    spawnSync(process.execPath, ['-e', LISTEN_AND_DIE, join(folder, 'lock')]);
    const attempts = await Promise.allSettled(Array.from({ length: 8 }, () => take()));
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await askHolder(folder))?.pid).toBe(process.pid);
  });

  it('works in a folder whose path is longer than a socket may have', async () => {
    const root = folder;
    folder = join(root, 'a'.repeat(100), 'b'.repeat(100));
    mkdirSync(folder, { recursive: true });
    await take();
    await expect(lockDataFolder(folder, 'server')).rejects.toThrow(DataFolderInUse);
    held.pop()?.release();
    await take();
    folder = root;
  });
});
