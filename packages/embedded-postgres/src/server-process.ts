import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, fstatSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { ClusterProblem } from './cluster-problem.js';
import type { Binaries } from './find-binaries.js';
import { readPostmaster, type StopSignal, signalServer } from './postmaster.js';
import { listenSettings, type ServerAccess } from './server-access.js';
import { commandAs, type ServerAccount } from './server-account.js';

export interface ServerSetup {
  readonly binaries: Binaries;
  readonly account: ServerAccount;
  readonly access: ServerAccess;
  /** The PostgreSQL folder. */
  readonly folder: string;
  readonly logFile: string;
  readonly durable: boolean;
}

export interface ServerProcess {
  readonly pid: number;
  /** Resolves when the server accepts connections, after recovery if it needs one; rejects with a `ClusterProblem` if it ends before. */
  readonly ready: Promise<void>;
  /** Resolves with how it ended, for people: "exit code 1", "signal SIGKILL". */
  readonly ended: Promise<string>;
  /** Disconnects everybody, writes everything, ends the server. Ends it harder when it takes too long. */
  stop(): Promise<void>;
}

const LOG_LIMIT = 10_000_000;
const TAIL_LINES = 15;
const PATIENCE: readonly (readonly [StopSignal, number])[] = [
  ['SIGINT', 20_000],
  ['SIGQUIT', 5_000],
];

/** Starts PostgreSQL as a direct child of this process: a child's end is told at once, whereas a pid file may lie. */
export function startServerProcess(setup: ServerSetup): ServerProcess {
  rotate(setup.logFile);
  const log = openSync(setup.logFile, 'a', 0o600);
  const logStart = fstatSync(log).size;
  const { file, args, options } = commandAs(setup.account, setup.binaries.postgres, serverArguments(setup));
  const child = spawn(file, args, {
    ...options,
    cwd: setup.folder,
    stdio: ['ignore', log, log],
    // A process group of its own: Ctrl-C in the terminal must reach the API first, and the server only through us.
    detached: process.platform !== 'win32',
  });
  closeSync(log);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ? `signal ${signal}` : `exit code ${code}`));
  });
  return {
    pid: child.pid ?? 0,
    ended,
    ready: waitUntilReady(setup, child, ended, logStart),
    stop: () => stop(setup.binaries, child, ended),
  };
}

function serverArguments(setup: ServerSetup): readonly string[] {
  const settings: Readonly<Record<string, string>> = {
    ...listenSettings(setup.access),
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    ...(setup.durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const pairs = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', setup.folder, ...pairs];
}

async function waitUntilReady(
  setup: ServerSetup,
  child: ChildProcess,
  ended: Promise<string>,
  logStart: number,
): Promise<void> {
  let end: string | undefined;
  void ended.then((how) => {
    end = how;
  });
  // No time limit: replaying the log of a long run after a crash may take minutes, and is progress.
  while (end === undefined) {
    const postmaster = readPostmaster(setup.folder);
    if (postmaster?.ready && postmaster.pid === child.pid) return;
    await Promise.race([ended, delay(20)]);
  }
  const tail = readFileSync(setup.logFile)
    .subarray(logStart)
    .toString('utf8')
    .trim()
    .split('\n')
    .slice(-TAIL_LINES);
  throw new ClusterProblem(
    `PostgreSQL did not start (${end}). The end of ${setup.logFile}:\n${tail.map((line) => `  ${line}`).join('\n')}`,
  );
}

async function stop(binaries: Binaries, child: ChildProcess, ended: Promise<string>): Promise<void> {
  const hasEnded = () => child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
  for (const [signal, patience] of PATIENCE) {
    if (hasEnded()) return;
    signalServer(binaries, child.pid ?? 0, signal);
    const limit = new AbortController();
    await Promise.race([
      ended,
      delay(patience, undefined, { signal: limit.signal, ref: false }).catch(() => undefined),
    ]);
    limit.abort();
  }
  if (hasEnded()) return;
  child.kill('SIGKILL');
  await ended;
}

function rotate(logFile: string): void {
  if ((statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT)
    renameSync(logFile, `${logFile}.1`);
}
