import 'reflect-metadata';
import { migrations } from './migrations/migrations.js';
import { readConfig } from './platform/config/config.js';
import { Database } from './platform/database/database.js';
import { migrate } from './platform/database/migrate.js';
import { firstSeason } from './season/first-season.js';
import { createServer } from './server.js';

const portTaken = 98;

/** Tells whoever started this process (`npm start` shows it as a step); alone, it is nobody's business. */
function tell(
  message: { kind: 'step'; text: string } | { kind: 'ready'; address: string; people: readonly object[] },
): void {
  process.send?.(message);
}

async function start(): Promise<void> {
  const config = readConfig();
  tell({ kind: 'step', text: 'Bringing the database up to date' });
  await migrate(config.databaseUrl, migrations);
  const server = await createServer(config);
  const stop = () => void server.close().then(() => process.exit(0));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
  // The launcher owns the database; when it is gone, so is the reason to go on.
  process.once('disconnect', stop);
  const people = await firstSeason(server.app.get(Database), config, (text) => tell({ kind: 'step', text }));
  const port = await server.listen();
  tell({ kind: 'ready', address: config.publicUrl ?? `http://localhost:${port}`, people });
}

start().catch((error: unknown) => {
  const taken = typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE';
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(taken ? portTaken : 1);
});
