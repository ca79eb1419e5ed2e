import { spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { POSTGRES_FOLDER, socketFolderOf } from './data-folder.js';

const GUARD = `
cat > /dev/null
pid=$(head -n 1 "$1/postmaster.pid" 2> /dev/null) && kill -QUIT "$pid" && while kill -0 "$pid"; do sleep 0.1; done
rm -rf "$2" "$3"
`;

/**
 * Posts a guard over a throw-away data folder, and answers the way to dismiss it. When dismissed, or when this process ends in any way,
 * it stops the server of that folder if one still runs, and removes the folder.
 * It is a shell that waits for the end of its input. Windows has no such shell: there a killed test run leaves its folder behind.
 */
export function postGuard(dataDir: string): () => void {
  if (process.platform === 'win32') return () => undefined;
  const folders = [join(dataDir, POSTGRES_FOLDER), dataDir, socketFolderOf(dataDir)];
  const guard = spawn('sh', ['-c', GUARD, 'scrimmage-test-guard', ...folders], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.unref();
  (guard.stdin as Socket).unref();
  return () => guard.stdin.end();
}
