import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startTestCluster, type TestCluster } from '@scrimmage/embedded-postgres/test-cluster';

const main = fileURLToPath(new URL('../api/dist/src/main.js', import.meta.url));

/** Somebody the sample season lets in. */
export interface Person {
  readonly name: string;
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

/** The built product, running as its launcher runs it, on a throw-away PostgreSQL. */
export interface Product {
  readonly address: string;
  readonly people: readonly Person[];
  stop(): Promise<void>;
}

interface Told {
  readonly kind: 'step' | 'ready';
  readonly address?: string;
  readonly people?: readonly Person[];
}

function ready(api: ChildProcess): Promise<{ address: string; people: readonly Person[] }> {
  return new Promise((resolve, reject) => {
    api.on('message', (message) => {
      const { kind, address, people } = message as Told;
      if (kind === 'ready' && address) resolve({ address, people: people ?? [] });
    });
    api.once('exit', (code) => reject(new Error(`The API ended with code ${code} before it was ready.`)));
  });
}

async function ended(api: ChildProcess, cluster: TestCluster): Promise<void> {
  const gone = api.exitCode === null ? new Promise((resolve) => api.once('exit', resolve)) : null;
  api.kill('SIGTERM');
  await gone;
  await cluster.stop();
}

/** Starts the product with the sample season, or empty, on a port of its own; `told` is what it is told besides. */
export async function startProduct(
  season: 'sample' | 'none',
  told: Readonly<Record<string, string>> = {},
): Promise<Product> {
  const cluster = await startTestCluster();
  const databaseUrl = await cluster.createDatabase('journeys');
  const api = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      PORT: '0',
      SCRIMMAGE_SEASON: season,
      LOG_LEVEL: 'warn',
      ...told,
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  try {
    return { ...(await ready(api)), stop: () => ended(api, cluster) };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}
