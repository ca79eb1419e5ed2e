import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/**
 * Runs a tool beside us and shows its lines with its name before them. It is stopped with everything it has started itself.
 * `settled` resolves when it has said `settledWords`, or has ended.
 */
export function runInBackground({ name, file, args, cwd, env = process.env, show, settledWords }) {
  const ownGroup = process.platform !== 'win32';
  const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: ownGroup });
  const exited = once(child, 'exit').catch((error) => show(`${name} │ ${error.message}`));
  const settled = new Promise((resolve) => {
    void exited.then(resolve);
    const onLine = (line) => {
      if (line.trim()) show(`${name} │ ${line}`);
      if (settledWords && line.includes(settledWords)) resolve();
    };
    for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', onLine);
  });
  const end = (signal) => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
    if (ownGroup) process.kill(-child.pid, signal);
    else child.kill(signal);
  };
  return {
    settled,
    async stop() {
      end('SIGTERM');
      await exited;
    },
    force: () => end('SIGKILL'),
  };
}
