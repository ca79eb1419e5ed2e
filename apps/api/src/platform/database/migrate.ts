import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';

/** One lock for everybody who would change the schema; the number only has to be the same everywhere. */
const migrationLock = 7_261_940_113;

type Migration = new () => MigrationInterface;

/**
 * Brings the schema up to date. Instances that start together take turns: the lock is held on a connection of its
 * own, so it goes when the process does. Returns the names of what was run.
 */
export async function migrate(
  databaseUrl: string,
  migrations: readonly Migration[],
): Promise<readonly string[]> {
  const keeper = new pg.Client({
    connectionString: databaseUrl,
    application_name: 'scrimmage migration lock',
  });
  await keeper.connect();
  try {
    await keeper.query('select pg_advisory_lock($1)', [migrationLock]);
    const source = await new DataSource({
      type: 'postgres',
      driver: pg,
      url: databaseUrl,
      migrations: [...migrations],
      migrationsTableName: 'migration',
      extra: { max: 1, lock_timeout: 10_000 },
    }).initialize();
    try {
      const ran = await source.runMigrations({ transaction: 'each' });
      return ran.map((migration) => migration.name);
    } finally {
      await source.destroy();
    }
  } finally {
    await keeper.end();
  }
}

/** Refuses to start when the role that members' questions run in could see past row-level security. */
export async function assertRoleIsBound(source: DataSource): Promise<void> {
  const rows: readonly { why: string }[] = await source.query(`
    select 'it is a superuser or may bypass row-level security' as why
      from pg_roles where rolname = 'scrimmage_app' and (rolsuper or rolbypassrls)
    union all
    select 'it owns the table ' || c.relname from pg_class c join pg_roles r on r.oid = c.relowner
      where r.rolname = 'scrimmage_app' and c.relkind in ('r', 'p')
    union all
    select 'the table ' || c.relname || ' does not force row-level security' from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped
      where n.nspname = current_schema() and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)`);
  if (rows.length)
    throw new Error(`The role scrimmage_app is not safe: ${rows.map((row) => row.why).join('; ')}.`);
}
