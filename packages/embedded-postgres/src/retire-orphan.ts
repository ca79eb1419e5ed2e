import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ClusterProblem } from './cluster-problem.js';
import type { Binaries } from './find-binaries.js';
import { exists, isServerOf, readPostmaster, type StopSignal, signalServer } from './postmaster.js';

const PATIENCE: readonly (readonly [StopSignal, number])[] = [
  ['SIGINT', 15_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 5_000],
];

/**
 * Stops a server that an earlier, killed run left working on this folder, and clears a `postmaster.pid` whose number now belongs to another process.
 * Call it only while holding the lock of the data folder. Answers whether a server was stopped. A file that names no process is left to PostgreSQL, which checks more than we can.
 */
export async function retireOrphan(binaries: Binaries, folder: string): Promise<boolean> {
  const left = readPostmaster(folder);
  if (!left || !exists(left.pid)) return false;
  if (!isServerOf(folder, left.pid)) {
    rmSync(join(folder, 'postmaster.pid'), { force: true });
    return false;
  }
  for (const [signal, patience] of PATIENCE) {
    signalServer(binaries, left.pid, signal);
    if (await isGone(folder, left.pid, patience)) return true;
  }
  throw new ClusterProblem(
    `A PostgreSQL of an earlier run (process ${left.pid}) still uses ${folder} and cannot be stopped.`,
  );
}

async function isGone(folder: string, pid: number, patience: number): Promise<boolean> {
  const until = Date.now() + patience;
  while (isServerOf(folder, pid)) {
    if (Date.now() > until) return false;
    await delay(20);
  }
  return true;
}
