import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ApiProcess } from './api-process.mjs';
import { runInBackground } from './background.mjs';
import { ensureBuilt } from './build.mjs';
import { apiEnv, openDatabase, readPort } from './database.mjs';
import { ensureInstalled } from './install.mjs';
import { describeError } from './launch-problem.mjs';
import { apiEntry, root } from './places.mjs';
import { runProgram } from './run-program.mjs';
import { createShutdown } from './shutdown.mjs';
import { createSteps } from './steps.mjs';
import { watchFolder } from './watch-folder.mjs';
import { welcome } from './welcome.mjs';

const PACKAGES = ['packages/domain', 'packages/stats', 'packages/contract'];
const WEB_PORT = process.env.WEB_PORT || '5173';

/** Runs the product for working on it: every saved file is compiled, and the API or the page starts anew with it. */
export async function startDev() {
  const steps = createSteps();
  const shutdown = createShutdown(steps);
  try {
    const port = readPort();
    await ensureInstalled(steps);
    await ensureBuilt(steps, ['@scrimmage/contract', '@scrimmage/embedded-postgres']);
    await steps.run('Generating the code of the web pages', () => generate('apps/web'));
    const { url, lock } = await openDatabase({ steps, shutdown, purpose: 'server' });
    shutdown.check();
    await steps.run('Compiling', () => watchSources(steps, shutdown));
    shutdown.check();
    const api = createApi({ steps, shutdown, lock, url, port });
    restartOnChange(api, shutdown);
    startVite(steps, shutdown, port);
    steps.say('Starting the API');
    api.start();
  } catch (error) {
    await shutdown.fail(error);
  }
}

function createApi({ steps, shutdown, lock, url, port }) {
  let welcomed = false;
  const api = new ApiProcess({
    entry: apiEntry,
    env: apiEnv({ NODE_ENV: 'development', DATABASE_URL: url, PORT: port }),
    waitsForChanges: true,
    onStep: steps.note,
    onNote: steps.note,
    onReady(message) {
      lock.announce({ address: message.address });
      steps.note(
        welcomed
          ? 'The API is ready again.'
          : welcome({ ...message, address: `http://localhost:${WEB_PORT}` }),
      );
      welcomed = true;
    },
    onLost: (problem) => shutdown.fail(problem),
  });
  shutdown.add({ stop: () => api.stop(), force: () => api.force() });
  return api;
}

/** Starts the compilers and code generators, and waits until everything has been compiled once. */
async function watchSources(steps, shutdown) {
  const file = await compilerPath();
  const compilers = [...PACKAGES, 'apps/api'].map((name) => {
    const args = ['-p', '.', '--watch', '--preserveWatchOutput'];
    const settledWords = 'Watching for file changes';
    return runInBackground({ name, file, args, cwd: join(root, name), show: steps.note, settledWords });
  });
  for (const compiler of compilers) shutdown.add(compiler);
  const regenerate = (place) => () => generate(place).catch((error) => steps.note(describeError(error)));
  const isGraphql = (name) => name.endsWith('.graphql');
  shutdown.add(
    watchFolder(join(root, 'packages/contract/schema'), isGraphql, regenerate('packages/contract')),
  );
  shutdown.add(watchFolder(join(root, 'apps/web/src'), isGraphql, regenerate('apps/web')));
  await Promise.all(compilers.map((compiler) => compiler.settled));
}

function restartOnChange(api, shutdown) {
  const isCode = (name) => name.endsWith('.js');
  for (const folder of ['apps/api/dist/src', ...PACKAGES.map((place) => `${place}/dist`)]) {
    shutdown.add(watchFolder(join(root, folder), isCode, () => api.restart()));
  }
}

function startVite(steps, shutdown, port) {
  const args = [join(root, 'node_modules/vite/bin/vite.js'), '--port', WEB_PORT, '--strictPort'];
  const vite = runInBackground({
    name: 'apps/web',
    file: process.execPath,
    args: [...args, '--clearScreen', 'false'],
    cwd: join(root, 'apps/web'),
    env: { ...process.env, SCRIMMAGE_API: `http://127.0.0.1:${port}` },
    show: steps.note,
  });
  shutdown.add(vite);
}

async function generate(place) {
  await runProgram(`Generating the code of ${place}`, process.execPath, ['codegen.mjs'], {
    cwd: join(root, place),
  });
}

/** The native compiler itself: the `tsc` command starts it as a child that outlives the command. */
async function compilerPath() {
  const { default: getExePath } = await import(
    pathToFileURL(join(root, 'node_modules/typescript/lib/getExePath.js')).href
  );
  return getExePath();
}
