import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { StatementCounter } from './statement-counter.js';

/** One lock for everybody who would change the schema; the number only has to be the same everywhere. */
const migrationLock = 7_261_940_113;

/** The start is refused, for a reason that is a sentence of its own. */
export class StartRefused extends Error {}

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
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  // Unheard, a lost connection would end the process without a word; the statement under way fails by itself.
  keeper.on('error', () => undefined);
  await keeper.connect();
  try {
    await assertServer(keeper);
    await keeper.query('select pg_advisory_lock($1)', [migrationLock]);
    const source = await new DataSource({
      type: 'postgres',
      driver: pg,
      url: databaseUrl,
      migrations: [...migrations],
      migrationsTableName: 'migration',
      poolErrorHandler: () => undefined,
      // Otherwise TypeORM writes about failures on its own; they are told once, by whoever asked for this.
      logger: new StatementCounter(),
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

const oldest = 150_000;

/** Before anything is created: what a login that may do everything creates, another could not own afterwards. */
async function assertServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: number; text: string; login: string; bypasses: boolean }>(`
    select current_setting('server_version_num')::int as number, current_setting('server_version') as text,
      rolname as login, rolsuper or rolbypassrls as bypasses
    from pg_roles where rolname = current_user`);
  const [server] = rows;
  if (!server) return;
  if (server.number < oldest)
    throw new StartRefused(`PostgreSQL 15 to 18 is needed; this server is ${server.text}.`);
  if (server.bypasses)
    throw new StartRefused(unsafe(`${server.login} is a superuser or may bypass row-level security`));
}

function unsafe(why: string): string {
  return (
    `This database login could see past the walls between workspaces: ${why}. ` +
    'Use a login that is no superuser: create role scrimmage_owner login createrole, and make it the owner of the database.'
  );
}

/** Refuses to start when a question could see past row-level security: by its role, by a table's owner, or by the login. */
export async function assertRoleIsBound(source: Pick<DataSource, 'query'>): Promise<void> {
  const rows: readonly { why: string }[] = await source.query(`
    with recursive roles as (select oid from pg_roles where rolname = 'scrimmage_app'
      union select m.roleid from pg_auth_members m join roles on m.member = roles.oid)
    select rolname || ' is a superuser or may bypass row-level security' as why
      from pg_roles where (oid in (select oid from roles) or rolname = current_user) and (rolsuper or rolbypassrls)
    union all
    select 'scrimmage_app is a member of ' || rolname from pg_roles
      where oid in (select oid from roles) and rolname <> 'scrimmage_app'
    union all
    select 'the login ' || current_user || ' inherits ' || rolname from pg_roles
      where rolname in ('scrimmage_app', 'scrimmage_auth', 'scrimmage_ops') and pg_has_role(current_user, oid, 'usage')
    union all
    select 'scrimmage_app owns the table ' || c.relname from pg_class c join pg_roles r on r.oid = c.relowner
      where r.rolname = 'scrimmage_app' and c.relkind in ('r', 'p')
    union all
    select 'the table ' || c.relname || ' does not force row-level security' from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
        and (a.attname = 'workspace_id' or (c.relname = 'workspace' and a.attname = 'id'))
      where n.nspname = current_schema() and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)`);
  if (rows.length) throw new StartRefused(unsafe(rows.map((row) => row.why).join('; ')));
}
