import { randomUUID } from 'node:crypto';
import { mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ClusterProblem } from './cluster-problem.js';
import { LONGEST_SOCKET_FOLDER, openDataFolder, socketFolderOf } from './data-folder.js';

/** What the process that holds a data folder says about itself. */
export interface Holder {
  readonly pid: number;
  /** What it is: "server" or "command". */
  readonly purpose: string;
  /** Where the product answers, once it does. */
  readonly address?: string;
  /** The database it runs, once it does. */
  readonly databaseUrl?: string;
}

export interface DataFolderLock {
  /** Adds to what others learn about this process. */
  announce(news: Partial<Holder>): void;
  release(): void;
}

/** Thrown when another process holds the data folder. */
export class DataFolderInUse extends ClusterProblem {
  /** `undefined` when the holder does not answer. */
  readonly holder: Holder | undefined;

  constructor(folder: string, holder: Holder | undefined) {
    const who = holder
      ? `process ${holder.pid}${holder.address ? `, ${holder.address}` : ''}`
      : 'it does not answer';
    const what =
      holder?.purpose === 'command' ? 'A Scrimmage command is working' : 'Scrimmage is already running';
    super(
      `${what} on the data folder ${folder} (${who}). Stop it first, or set SCRIMMAGE_DATA to another folder.`,
    );
    this.holder = holder;
  }
}

interface Door {
  readonly path: string;
  close(): void;
}

type Answer =
  | { readonly kind: 'free' | 'stale' | 'silent' }
  | { readonly kind: 'held'; readonly holder: Holder & Nonce };
type Nonce = { readonly nonce: string };

/**
 * Takes a data folder for this process, for as long as it lives or until `release`. Throws `DataFolderInUse` when another process has it.
 * The lock is a listening socket in the folder: the system ends it with the process, however that dies, and it can be asked who listens.
 */
export async function lockDataFolder(folder: string, purpose: string): Promise<DataFolderLock> {
  const real = openDataFolder(folder);
  const door = openDoor(real);
  const nonce = randomUUID();
  let holder: Holder & Nonce = { pid: process.pid, purpose, nonce };
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.end(JSON.stringify(holder));
  });
  try {
    await takeDoor(server, door.path, real, nonce);
  } catch (error) {
    door.close();
    throw error;
  }
  server.unref();
  return {
    announce(news) {
      holder = { ...holder, ...news };
    },
    release() {
      server.close();
      door.close();
    },
  };
}

/** Asks who holds a data folder; `undefined` when nobody does. Throws `DataFolderInUse` when the holder does not answer. */
export async function askHolder(folder: string): Promise<Holder | undefined> {
  const real = openDataFolder(folder);
  const door = openDoor(real);
  try {
    const answer = await ask(door.path);
    if (answer.kind === 'silent') throw new DataFolderInUse(real, undefined);
    return answer.kind === 'held' ? answer.holder : undefined;
  } finally {
    door.close();
  }
}

async function takeDoor(server: Server, path: string, folder: string, nonce: string): Promise<void> {
  for (let tookOver = false; ; tookOver = true) {
    if (await listens(server, path)) {
      if (!tookOver) return;
      // Another process may have taken over the same dead lock in the same instant: the one whose socket is still there has it.
      await delay(50);
    }
    const answer = await ask(path);
    if (answer.kind === 'held' && answer.holder.nonce === nonce) return;
    if (answer.kind === 'held') throw new DataFolderInUse(folder, answer.holder);
    if (answer.kind === 'silent') throw new DataFolderInUse(folder, undefined);
    if (answer.kind === 'stale') await clearStale(path);
  }
}

function listens(server: Server, path: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error);
    server.once('error', onError);
    // The socket is made inside this call, and must never be anybody else's to connect to.
    const mask = process.umask(0o177);
    server.listen(path, () => {
      server.off('error', onError);
      resolve(true);
    });
    process.umask(mask);
  });
}

/** Moves a dead socket away before removing it: if a live one has taken its place meanwhile, it is put back. */
async function clearStale(path: string): Promise<void> {
  const aside = `${path}.${randomUUID().slice(0, 8)}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if ((await ask(aside)).kind === 'stale') rmSync(aside, { force: true });
  else renameSync(aside, path);
}

function ask(path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(path);
    socket.setEncoding('utf8').setTimeout(3000, () => {
      socket.destroy();
      resolve({ kind: 'silent' });
    });
    socket.on('data', (part: string) => {
      text += part;
    });
    socket.once('end', () => resolve(text ? { kind: 'held', holder: JSON.parse(text) } : { kind: 'silent' }));
    socket.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') resolve({ kind: 'free' });
      else if (error.code === 'ECONNREFUSED') resolve({ kind: 'stale' });
      else if (error.code === 'EACCES' || error.code === 'EPERM') resolve({ kind: 'silent' });
      else reject(error);
    });
  });
}

/** The socket's path; through a short link where the data folder's own path is longer than the system allows for sockets. */
function openDoor(folder: string): Door {
  if (process.platform === 'win32') {
    return { path: `\\\\.\\pipe\\${basename(socketFolderOf(folder))}`, close: () => undefined };
  }
  if (Buffer.byteLength(folder) <= LONGEST_SOCKET_FOLDER)
    return { path: join(folder, 'lock'), close: () => undefined };
  const shortcut = mkdtempSync(join(tmpdir().length < 60 ? tmpdir() : '/tmp', 'scrimmage-'));
  symlinkSync(folder, join(shortcut, 'to'));
  return {
    path: join(shortcut, 'to', 'lock'),
    close: () => rmSync(shortcut, { recursive: true, force: true }),
  };
}
