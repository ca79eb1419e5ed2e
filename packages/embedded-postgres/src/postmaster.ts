import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './find-binaries.js';

/** What postmaster.pid says: the server writes it when it starts, and leaves it behind when it is killed. */
export interface Postmaster {
  readonly pid: number;
  readonly ready: boolean;
}

/** Reads `postmaster.pid` of a PostgreSQL folder; `undefined` when there is none, or it is still being written. */
export function readPostmaster(folder: string): Postmaster | undefined {
  try {
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return Number.isSafeInteger(pid) && pid > 0 ? { pid, ready: lines[7]?.trim() === 'ready' } : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Whether a process is a live PostgreSQL working on this folder.
 * The number alone proves nothing: it may have been given to another program since, or be a zombie that nobody has waited for.
 */
export function isServerOf(folder: string, pid: number): boolean {
  try {
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === folder;
    if (process.platform === 'win32') {
      const filter = ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH'];
      return execFileSync('tasklist', filter, { encoding: 'utf8' }).includes('postgres.exe');
    }
    const command = execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return command.includes('postgres') && command.includes(folder);
  } catch {
    // No such process, or one we may not look into: either way not a server of ours.
    return false;
  }
}

/** Whether any process has this number, zombies included. */
export function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

export type StopSignal = 'SIGINT' | 'SIGQUIT' | 'SIGKILL';

/** Sends a signal to a server: SIGINT asks it to end cleanly now, SIGQUIT to drop everything, SIGKILL ends it. */
export function signalServer(binaries: Binaries, pid: number, signal: StopSignal): void {
  try {
    if (process.platform === 'win32' && signal !== 'SIGKILL') {
      // Windows has no signals: Node would end the process without letting it write its state.
      execFileSync(binaries.pgCtl, ['kill', signal.slice(3), String(pid)], {
        stdio: 'ignore',
        windowsHide: true,
      });
    } else {
      process.kill(pid, signal);
    }
  } catch (error) {
    if (exists(pid)) throw error;
  }
}
