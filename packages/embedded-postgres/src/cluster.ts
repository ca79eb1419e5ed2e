import { join } from 'node:path';
import type { ClusterProblem } from './cluster-problem.js';
import { openDataFolder } from './data-folder.js';
import { findBinaries } from './find-binaries.js';
import { initialiseFolder, SUPERUSER } from './initialise-folder.js';
import { DATABASE, OWNER, prepareDatabase } from './prepare-database.js';
import { retireOrphan } from './retire-orphan.js';
import { closeAccess, connectionUrl, openAccess, type ServerAccess } from './server-access.js';
import { chooseAccount } from './server-account.js';
import { startServerProcess } from './server-process.js';
import { Supervisor } from './supervisor.js';

export interface ClusterOptions {
  readonly dataDir: string;
  /** `false` only for throw-away data: faster, and lost when the machine stops. */
  readonly durable: boolean;
  /** Told of what the supervisor does unasked, one sentence at a time. */
  readonly log?: (line: string) => void;
}

export interface Cluster {
  /** The server's process number now; another one after a restart. */
  readonly pid: number;
  /** Resolves only if the server dies again and again and is given up. */
  readonly lost: Promise<ClusterProblem>;
  /** A connection string; by default to the product's database as its owner, who is no superuser. Stays true over restarts. */
  url(database?: string, as?: string): string;
  /** Stops the server cleanly. */
  stop(): Promise<void>;
}

/**
 * Starts the bundled PostgreSQL on a data folder, and keeps it running until `stop`.
 * Makes the folder, the owner and the database the first time; takes over from a killed run; restarts the server when it dies.
 * The caller holds the lock of the data folder. Throws a `ClusterProblem` with plain sentences when it cannot start.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const log = options.log ?? (() => undefined);
  const dataFolder = openDataFolder(options.dataDir);
  const binaries = await findBinaries();
  const account = chooseAccount(binaries, dataFolder);
  const access = await openAccess(dataFolder, account);
  try {
    const folder = await initialiseFolder({
      binaries,
      account,
      access,
      dataFolder,
      durable: options.durable,
    });
    const logFile = join(dataFolder, 'postgres.log');
    const setup = { binaries, account, access, folder, logFile, durable: options.durable };
    const supervisor = new Supervisor(async () => {
      if (await retireOrphan(binaries, folder))
        log('Stopped the PostgreSQL that an earlier run left behind.');
      return startServerProcess(setup);
    }, log);
    return await open(supervisor, access);
  } catch (error) {
    closeAccess(access);
    throw error;
  }
}

async function open(supervisor: Supervisor, access: ServerAccess): Promise<Cluster> {
  try {
    await supervisor.start();
    const password = access.kind === 'loopback' ? access.password : undefined;
    await prepareDatabase(connectionUrl(access, 'postgres', SUPERUSER), password);
  } catch (error) {
    await supervisor.stop();
    throw error;
  }
  return {
    get pid() {
      return supervisor.pid;
    },
    lost: supervisor.lost,
    url: (database = DATABASE, as = OWNER) => connectionUrl(access, database, as),
    async stop() {
      await supervisor.stop();
      closeAccess(access);
    },
  };
}
