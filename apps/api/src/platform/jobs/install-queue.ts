import pg from 'pg';

/** The schema the queue keeps its own tables in. */
export const queueSchema = 'graphile_worker';

/**
 * Makes the queue's tables, or brings them to what the library needs: called by a migration, so that no serving process
 * ever has to. On a connection of its own, because the library commits as it goes; what is there already is left alone.
 */
export async function installQueue(databaseUrl: string): Promise<void> {
  const { Logger, runMigrations } = await import('graphile-worker');
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: 'scrimmage queue installation',
    max: 1,
    connectionTimeoutMillis: 5_000,
  });
  const unheard = () => undefined;
  pool.on('error', unheard);
  pool.on('connect', (client) => void client.on('error', unheard));
  try {
    await runMigrations({ pgPool: pool, schema: queueSchema, logger: new Logger(() => unheard) });
  } finally {
    await pool.end();
  }
}
