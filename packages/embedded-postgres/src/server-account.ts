import { type SpawnOptions, spawnSync } from 'node:child_process';
import { chownSync, lchownSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ClusterProblem } from './cluster-problem.js';
import type { Binaries } from './find-binaries.js';

/** Who runs PostgreSQL: it refuses to run as root. */
export interface ServerAccount {
  /** Put before every PostgreSQL command. */
  readonly prefix: readonly string[];
  /** The ids to start the command with; absent where it keeps ours. */
  readonly ids: { readonly uid: number; readonly gid: number } | undefined;
}

const OURSELVES: ServerAccount = { prefix: [], ids: undefined };

/** A private user namespace in which we are an ordinary user. Files stay root's. Node cannot do this by itself. */
const NAMESPACE: ServerAccount = {
  prefix: ['unshare', '-U', '--map-user=1000', '--map-group=1000'],
  ids: undefined,
};

/**
 * Chooses who runs the server on a data folder: ourselves unless we are root; for root the system user postgres or nobody, if it can
 * reach both the programs and the folder; else ourselves in a user namespace. Throws a `ClusterProblem` when none of them works.
 */
export function chooseAccount(binaries: Binaries, dataFolder: string): ServerAccount {
  if (process.getuid?.() !== 0) return OURSELVES;
  for (const name of ['postgres', 'nobody']) {
    const ids = idsOf(name);
    if (!ids || !canEnter(ids, dataFolder) || !canEnter(ids, dirname(binaries.postgres))) continue;
    if (canRun({ prefix: [], ids }, binaries)) return { prefix: [], ids };
  }
  if (canRun(NAMESPACE, binaries)) return NAMESPACE;
  throw new ClusterProblem(
    `PostgreSQL does not run as root, and no other account can reach ${dataFolder}. ` +
      'Start Scrimmage as an ordinary user, set SCRIMMAGE_DATA to a folder that the system user "postgres" can enter, or set DATABASE_URL.',
  );
}

/** The program, arguments and spawn options that run a PostgreSQL command under an account, free of the caller's PG… variables. */
export function commandAs(account: ServerAccount, program: string, args: readonly string[]) {
  const [file = program, ...rest] = [...account.prefix, program, ...args];
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name)),
  );
  const options = { ...account.ids, env: { ...env, LC_ALL: 'C' }, windowsHide: true } satisfies SpawnOptions;
  return { file, args: rest, options };
}

/** Gives a folder, with everything in it, to the account. Throws a `ClusterProblem` when it is another user's and we may not. */
export function giveTo(account: ServerAccount, folder: string): void {
  if (!process.getuid || !process.getgid) return;
  const { uid, gid } = account.ids ?? { uid: process.getuid(), gid: process.getgid() };
  const owner = statSync(folder).uid;
  if (owner === uid) return;
  if (process.getuid() !== 0) {
    throw new ClusterProblem(
      `${folder} belongs to another user (uid ${owner}). Start Scrimmage as that user, or set SCRIMMAGE_DATA to a folder of your own.`,
    );
  }
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    lchownSync(join(folder, entry), uid, gid);
  }
  // Last, so that an interrupted change of owner is seen and finished the next time.
  chownSync(folder, uid, gid);
}

function idsOf(name: string): ServerAccount['ids'] {
  const ask = (flag: string) =>
    Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout || Number.NaN);
  const ids = { uid: ask('-u'), gid: ask('-g') };
  return Number.isSafeInteger(ids.uid) && Number.isSafeInteger(ids.gid) ? ids : undefined;
}

function canEnter(ids: { readonly uid: number; readonly gid: number }, folder: string): boolean {
  const { mode, uid, gid } = statSync(folder);
  const bit = uid === ids.uid ? 0o100 : gid === ids.gid ? 0o010 : 0o001;
  if ((mode & bit) === 0) return false;
  const parent = dirname(folder);
  return parent === folder || canEnter(ids, parent);
}

function canRun(account: ServerAccount, binaries: Binaries): boolean {
  const { file, args, options } = commandAs(account, binaries.postgres, ['--version']);
  return spawnSync(file, args, { ...options, cwd: '/', stdio: 'ignore' }).status === 0;
}
