import { makeDataSource } from '../platform/database/data-source.js';
import { Database } from '../platform/database/database.js';
import { assertRoleIsBound } from '../platform/database/migrate.js';
import { sqlState } from '../platform/database/pg-errors.js';
import { tables } from '../tables.js';
import { CommandProblem } from './command.js';

const fewConnections = 4;
const undefinedTable = '42P01';

/** The database for one command, opened when first asked for: no server is put together for it. */
export function databaseOnDemand(databaseUrl: string): {
  open(): Promise<Database>;
  close(): Promise<void>;
} {
  const source = makeDataSource({ databaseUrl, databasePool: fewConnections }, tables);
  let opening: Promise<Database> | null = null;
  const connect = async () => {
    await source.initialize();
    await assertRoleIsBound(source);
    await requireTables(source);
    return new Database(source);
  };
  return {
    open() {
      opening ??= connect();
      return opening;
    },
    async close() {
      await opening?.catch(() => undefined);
      if (source.isInitialized) await source.destroy();
    },
  };
}

async function requireTables(source: { query(text: string): Promise<unknown> }): Promise<void> {
  try {
    await source.query('select from workspace limit 0');
  } catch (error) {
    if (sqlState(error) !== undefinedTable) throw error;
    throw new CommandProblem('This database has no tables yet. Run: npm run scrimmage -- migrate');
  }
}
