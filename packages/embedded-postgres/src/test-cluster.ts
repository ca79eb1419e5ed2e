import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cluster, startCluster } from './cluster.js';
import { SUPERUSER } from './initialise-folder.js';
import { createDatabase } from './prepare-database.js';
import { postGuard } from './test-guard.js';

export interface TestCluster extends Cluster {
  /** Makes a database owned as in the product, empty or a copy of `template`, and answers its connection string. */
  createDatabase(name: string, template?: string): Promise<string>;
}

/** Starts a fast, throw-away PostgreSQL. It is stopped and removed by `stop`, or when this process ends in any way. */
export async function startTestCluster(log?: (line: string) => void): Promise<TestCluster> {
  const dataDir = realpathSync(mkdtempSync(join(tmpdir(), 'scrimmage-test-')));
  if (process.getuid?.() === 0) chmodSync(dataDir, 0o711);
  const dismissGuard = postGuard(dataDir);
  const remove = () => rmSync(dataDir, { recursive: true, force: true });
  try {
    const cluster = await startCluster({ dataDir, durable: false, ...(log && { log }) });
    return {
      get pid() {
        return cluster.pid;
      },
      lost: cluster.lost,
      url: cluster.url,
      async createDatabase(name, template = 'template1') {
        await createDatabase(cluster.url('postgres', SUPERUSER), name, template);
        return cluster.url(name);
      },
      async stop() {
        await cluster.stop();
        remove();
        dismissGuard();
      },
    };
  } catch (error) {
    remove();
    dismissGuard();
    throw error;
  }
}
