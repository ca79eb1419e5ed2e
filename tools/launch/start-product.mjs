import { join } from 'node:path';
import { ApiProcess } from './api-process.mjs';
import { ensureBuilt } from './build.mjs';
import { apiEnv, openDatabase, readPort } from './database.mjs';
import { ensureInstalled } from './install.mjs';
import { apiEntry, dataFolder } from './places.mjs';
import { createShutdown } from './shutdown.mjs';
import { createSteps } from './steps.mjs';
import { welcome } from './welcome.mjs';

/** Runs the product: installs, builds, opens the database, starts the API, and keeps both running until Ctrl-C. */
export async function startProduct() {
  const steps = createSteps();
  const shutdown = createShutdown(steps);
  try {
    const port = readPort();
    await ensureInstalled(steps);
    await ensureBuilt(steps);
    const { url, lock } = await openDatabase({ steps, shutdown, purpose: 'server' });
    let welcomed = false;
    const api = new ApiProcess({
      entry: apiEntry,
      env: apiEnv({ NODE_ENV: 'production', DATABASE_URL: url, PORT: port }),
      logFile: join(dataFolder, 'api.log'),
      onStep: steps.say,
      onNote: steps.note,
      onReady(message) {
        steps.note(welcomed ? 'The API is ready again.' : welcome(message));
        welcomed = true;
        lock.announce({ address: message.address });
      },
      onLost: (problem) => shutdown.fail(problem),
    });
    shutdown.add({ stop: () => api.stop(), force: () => api.force() });
    shutdown.check();
    steps.say('Starting the API');
    api.start();
  } catch (error) {
    await shutdown.fail(error);
  }
}
