import { watch } from 'node:fs';

const SETTLE_MS = 300;

/**
 * Calls `act` after files in a folder have changed and been quiet for a moment; never twice at the same time.
 * @param {(name: string) => boolean} concerns whether a change of this file counts
 * @param {() => Promise<void>} act
 */
export function watchFolder(folder, concerns, act) {
  let timer;
  let running = Promise.resolve();
  const watcher = watch(folder, { recursive: true }, (_event, name) => {
    if (!name || !concerns(name)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(act);
    }, SETTLE_MS);
  });
  // A folder that is removed while it is read (a clean build) is no reason to stop watching the others.
  watcher.on('error', () => undefined);
  return {
    async stop() {
      watcher.close();
      clearTimeout(timer);
      await running;
    },
  };
}
