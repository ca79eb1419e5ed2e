import { createHash } from 'node:crypto';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClusterProblem } from './cluster-problem.js';

/** PostgreSQL's files live in a folder named after its major version, because files of another major cannot be read. */
export const POSTGRES_FOLDER = 'pg18';

/** The system limits a socket's path to 103 bytes (macOS) or 107 (Linux); a name of up to 16 must still fit. */
export const LONGEST_SOCKET_FOLDER = 85;

/**
 * Makes the data folder if it is missing, and answers its real path.
 * Throws a `ClusterProblem` when it cannot be made or written to. Only its owner may list it. Root's may be passed through, because the server then runs under another account and has to reach its own folder inside.
 */
export function openDataFolder(folder: string): string {
  try {
    if (!existsSync(folder)) {
      mkdirSync(folder, { recursive: true });
      chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
    }
    accessSync(folder, constants.W_OK | constants.X_OK);
    return realpathSync(folder);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ClusterProblem(
      `The data folder ${folder} cannot be used (${reason}). Set SCRIMMAGE_DATA to a folder you may write to.`,
      { cause },
    );
  }
}

/** The folder for the sockets of a data folder: short whatever the length of the data folder's path, and always the same for it. */
export function socketFolderOf(realDataFolder: string): string {
  const name = `scrimmage-${createHash('sha256').update(realDataFolder).digest('hex').slice(0, 12)}`;
  const folder = join(tmpdir(), name);
  return folder.length > LONGEST_SOCKET_FOLDER ? join('/tmp', name) : folder;
}
