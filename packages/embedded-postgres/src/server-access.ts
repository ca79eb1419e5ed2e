import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ClusterProblem } from './cluster-problem.js';
import { socketFolderOf } from './data-folder.js';
import { giveTo, type ServerAccount } from './server-account.js';

/** How clients reach the server: a socket in a folder that only its owner can enter, or (Windows) loopback with a password. */
export type ServerAccess =
  | { readonly kind: 'socket'; readonly folder: string }
  | { readonly kind: 'loopback'; readonly port: number; readonly password: string };

/** Only names the socket file: each server has a folder of its own. */
const SOCKET_PORT = 5432;

/** Prepares the way to the server of a data folder, before it starts. */
export async function openAccess(dataFolder: string, account: ServerAccount): Promise<ServerAccess> {
  if (process.platform === 'win32') {
    return { kind: 'loopback', port: await freePort(), password: keepPassword(dataFolder) };
  }
  const folder = socketFolderOf(dataFolder);
  try {
    // Made anew each time: the temporary folder is everybody's, and somebody else could have put one of that name there.
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { mode: 0o700 });
  } catch (cause) {
    throw new ClusterProblem(`${folder} cannot be made. Remove it, or set TMPDIR to a folder of your own.`, {
      cause,
    });
  }
  giveTo(account, folder);
  return { kind: 'socket', folder };
}

/** Clears what `openAccess` prepared. */
export function closeAccess(access: ServerAccess): void {
  if (access.kind === 'socket') rmSync(access.folder, { recursive: true, force: true });
}

/** The server's settings that make it listen there and nowhere else. */
export function listenSettings(access: ServerAccess): Readonly<Record<string, string>> {
  return access.kind === 'socket'
    ? {
        listen_addresses: '',
        unix_socket_directories: access.folder,
        unix_socket_permissions: '0700',
        port: `${SOCKET_PORT}`,
      }
    : { listen_addresses: '127.0.0.1', port: `${access.port}` };
}

/** A connection string for node-postgres and libpq. */
export function connectionUrl(access: ServerAccess, database: string, role: string): string {
  const [user, name] = [encodeURIComponent(role), encodeURIComponent(database)];
  return access.kind === 'socket'
    ? `postgres://${user}@localhost/${name}?host=${encodeURIComponent(access.folder)}&port=${SOCKET_PORT}`
    : `postgres://${user}:${encodeURIComponent(access.password)}@127.0.0.1:${access.port}/${name}`;
}

function keepPassword(dataFolder: string): string {
  const file = join(dataFolder, 'postgres-password');
  try {
    writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
