import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Runs a tool beside us and shows its lines with its name before them. It is stopped with everything it has started itself. */
export function runInBackground(name, file, args, options, show) {
  const ownGroup = process.platform !== 'win32';
  const child = spawn(file, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], detached: ownGroup });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => line.trim() && show(`${name} │ ${line}`));
  }
  const exited = once(child, 'exit').catch((error) => show(`${name} │ ${error.message}`));
  const end = (signal) => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
    if (ownGroup) process.kill(-child.pid, signal);
    else child.kill(signal);
  };
  return {
    async stop() {
      end('SIGTERM');
      await exited;
    },
    force: () => end('SIGKILL'),
  };
}
