import 'reflect-metadata';
import { migrations } from './migrations/migrations.js';
import { readConfig } from './platform/config/config.js';
import { Database } from './platform/database/database.js';
import { migrate } from './platform/database/migrate.js';
import { isPortTaken, startProblem } from './platform/start-problem.js';
import { firstSeason } from './season/first-season.js';
import { createServer, type Server } from './server.js';

const portTaken = 98;
/** Longer than any statement may take. */
const patienceSeconds = 20;

/** Tells whoever started this process (`npm start` shows it as a step); alone, it is nobody's business. */
function tell(
  message: { kind: 'step'; text: string } | { kind: 'ready'; address: string; people: readonly object[] },
): void {
  process.send?.(message);
}

/** Ends in order, once: what is being answered is answered first. A second signal ends at once. */
function stopWhenTold(server: Server, drainSeconds: number): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), (drainSeconds + patienceSeconds) * 1_000).unref();
    void server.close().finally(() => process.exit(0));
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
  // The launcher owns the database; when it is gone, so is the reason to go on.
  process.once('disconnect', stop);
}

async function start(): Promise<void> {
  const config = readConfig();
  tell({ kind: 'step', text: 'Bringing the database up to date' });
  await migrate(config.databaseUrl, migrations);
  const server = await createServer(config);
  stopWhenTold(server, config.drainSeconds);
  const people = await firstSeason(server.app.get(Database), config, (text) => tell({ kind: 'step', text }));
  const port = await server.listen();
  tell({ kind: 'ready', address: config.publicUrl ?? `http://localhost:${port}`, people });
}

start().catch((error: unknown) => {
  process.stderr.write(`${startProblem(error)}\n`);
  process.exit(isPortTaken(error) ? portTaken : 1);
});
