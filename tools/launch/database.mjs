import { LaunchProblem } from './launch-problem.mjs';
import { dataFolder } from './places.mjs';

/**
 * Takes the data folder for this process and opens the database in it, or the external one of DATABASE_URL.
 * Both are given back by the shutdown. Answers the connection string and the lock.
 */
export async function openDatabase({ steps, shutdown, purpose }) {
  const { lockDataFolder } = await import('@scrimmage/embedded-postgres/data-folder-lock');
  const lock = await lockDataFolder(dataFolder, purpose);
  shutdown.add({ stop: async () => lock.release() });
  const url = process.env.DATABASE_URL || (await startBundled({ steps, shutdown }));
  lock.announce({ databaseUrl: url });
  return { url, lock };
}

async function startBundled({ steps, shutdown }) {
  shutdown.check();
  const { startCluster } = await import('@scrimmage/embedded-postgres/cluster');
  let cluster;
  const starting = startCluster({ dataDir: dataFolder, durable: true, log: steps.note });
  shutdown.add({
    // Also while it is starting: it ends in the state it would have reached.
    stop: () =>
      starting.then(
        (started) => started.stop(),
        () => undefined,
      ),
    force: () => cluster && process.kill(cluster.pid, 'SIGQUIT'),
  });
  await steps.run('Starting PostgreSQL', async () => {
    cluster = await starting;
  });
  void cluster.lost.then((problem) => shutdown.fail(problem));
  shutdown.check();
  return cluster.url();
}

/** The port to answer on: PORT, or 4000. */
export function readPort() {
  const port = Number(process.env.PORT || 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new LaunchProblem(`PORT must be a number from 0 to 65535; it is "${process.env.PORT}".`);
  }
  return port;
}

/** The environment of the API and its commands: ours, with what the launcher has decided. NODE_ENV only where it is not set. */
export function apiEnv({ NODE_ENV, ...decided }) {
  return { NODE_ENV, ...process.env, SCRIMMAGE_DATA: dataFolder, ...decided };
}
