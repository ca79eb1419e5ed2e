import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { ensureBuilt } from './build.mjs';
import { apiEnv, openDatabase } from './database.mjs';
import { ensureInstalled } from './install.mjs';
import { cliEntry, dataFolder } from './places.mjs';
import { createShutdown } from './shutdown.mjs';
import { createSteps } from './steps.mjs';

const INTERRUPTED = 130;
const QUIET_MS = 1500;

/** Runs a command of the product with the database of the running server, or with one started for its time, and ends with its exit code. */
export async function runCommand(args) {
  // What the command prints may be a file for somebody: our own lines go to the other stream.
  const steps = createSteps(process.stderr, QUIET_MS);
  const shutdown = createShutdown(steps, INTERRUPTED);
  try {
    await ensureInstalled(steps);
    await ensureBuilt(steps, ['@scrimmage/api']);
    const asksForHelp = args.length === 0 || args.includes('--help') || args.includes('-h');
    const url = asksForHelp ? undefined : await findDatabase(steps, shutdown);
    await shutdown.stop(await runToEnd(args, url, shutdown));
  } catch (error) {
    await shutdown.fail(error);
  }
}

async function findDatabase(steps, shutdown) {
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL;
  const { askHolder, DataFolderInUse } = await import('@scrimmage/embedded-postgres/data-folder-lock');
  for (let waiting = false; ; waiting = true) {
    shutdown.check();
    const holder = await askHolder(dataFolder);
    if (holder?.purpose === 'server' && holder.databaseUrl) return holder.databaseUrl;
    if (!holder) {
      try {
        return (await openDatabase({ steps, shutdown, purpose: 'command' })).url;
      } catch (error) {
        // Another one came first; it is asked in the next round.
        if (!(error instanceof DataFolderInUse)) throw error;
      }
    } else if (!waiting) steps.note(`Waiting for process ${holder.pid}, which is using ${dataFolder}.`);
    await delay(200);
  }
}

async function runToEnd(args, url, shutdown) {
  const child = spawn(process.execPath, ['--enable-source-maps', cliEntry, ...args], {
    // npm changes to the root; the files that people name are where they are.
    cwd: process.env.INIT_CWD || process.cwd(),
    env: apiEnv({ NODE_ENV: 'production', ...(url && { DATABASE_URL: url }) }),
    stdio: 'inherit',
  });
  const exited = once(child, 'exit');
  shutdown.add({
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
    force: () => child.kill('SIGKILL'),
  });
  const [code] = await exited;
  return code ?? 1;
}
