import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ClusterProblem } from './cluster-problem.js';
import { POSTGRES_FOLDER } from './data-folder.js';
import type { Binaries } from './find-binaries.js';
import type { ServerAccess } from './server-access.js';
import { commandAs, giveTo, type ServerAccount } from './server-account.js';

export const SUPERUSER = 'postgres';

interface Setting {
  readonly binaries: Binaries;
  readonly account: ServerAccount;
  readonly access: ServerAccess;
  readonly dataFolder: string;
  readonly durable: boolean;
}

/**
 * Makes the PostgreSQL folder of a data folder if it is missing, and answers its path.
 * It is made aside and renamed, so an interrupted attempt is never taken for a finished one: the next call throws it away and begins anew.
 */
export async function initialiseFolder(setting: Setting): Promise<string> {
  const folder = join(setting.dataFolder, POSTGRES_FOLDER);
  const draft = `${folder}.unfinished`;
  rmSync(draft, { recursive: true, force: true });
  if (existsSync(folder)) {
    giveTo(setting.account, folder);
    if (existsSync(join(folder, 'global', 'pg_control'))) return folder;
    if (readdirSync(folder).length > 0) {
      throw new ClusterProblem(
        `${folder} is not a complete PostgreSQL folder. Restore it from a backup, or move it away to begin with an empty one.`,
      );
    }
    rmdirSync(folder);
  }
  mkdirSync(draft, { mode: 0o700 });
  giveTo(setting.account, draft);
  await initdb(setting, draft);
  renameSync(draft, folder);
  return folder;
}

async function initdb(setting: Setting, folder: string): Promise<void> {
  const passwordFile = join(setting.dataFolder, 'initdb-password');
  const { access } = setting;
  if (access.kind === 'loopback') writeFileSync(passwordFile, access.password, { mode: 0o600 });
  const args = [
    ...['-D', folder, '-U', SUPERUSER, '-E', 'UTF8', '--data-checksums', '--no-instructions'],
    // PostgreSQL's own collation: the same order on every system, and no reindex when the system's libraries change.
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
    ...(access.kind === 'socket'
      ? ['--auth-local=trust', '--auth-host=reject']
      : ['--auth=scram-sha-256', `--pwfile=${passwordFile}`]),
    ...(setting.durable ? [] : ['--no-sync']),
  ];
  try {
    await run(setting, args);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function run(setting: Setting, initdbArgs: readonly string[]): Promise<void> {
  const { file, args, options } = commandAs(setting.account, setting.binaries.initdb, initdbArgs);
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      ...options,
      cwd: setting.dataFolder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint += text;
    });
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) return resolve();
      reject(
        new ClusterProblem(
          `PostgreSQL could not make its folder (${signal ?? `exit code ${code}`}). ${complaint.trim()}`,
        ),
      );
    });
  });
}
