import pg from 'pg';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDataSource } from '../src/platform/database/data-source.js';
import { assertRoleIsBound } from '../src/platform/database/migrate.js';
import { currentOperation } from '../src/platform/database/operation.js';
import { sqlState } from '../src/platform/database/pg-errors.js';
import { acting, type House, type TestWorkspace, theHouse } from './house.js';

let house: House;
let ours: TestWorkspace;
let theirs: TestWorkspace;
let raw: pg.Client;

beforeAll(async () => {
  house = await theHouse();
  ours = await house.workspace();
  theirs = await house.workspace();
  raw = new pg.Client({ connectionString: house.databaseUrl });
  await raw.connect();
});

afterAll(() => raw.end());

/** Runs statements in one transaction that is undone, in a role, and gives the rows of the last. */
async function inRole(role: string, ...statements: readonly string[]): Promise<readonly unknown[]> {
  await raw.query(`begin; set local role ${role}`);
  try {
    let rows: readonly unknown[] = [];
    for (const statement of statements) rows = (await raw.query(statement)).rows;
    return rows;
  } finally {
    await raw.query('rollback');
  }
}

/** The SQLSTATE PostgreSQL refuses a statement with; null when it takes it. */
async function refusalOf(work: () => Promise<unknown>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return sqlState(error) ?? String(error);
  }
}

const asMember = (workspaceId: string) => `set local app.workspace_id = '${workspaceId}'`;
const everyTable = `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id'
  where n.nspname = 'public' and c.relkind = 'r' and has_table_privilege('scrimmage_app', c.oid, 'select')`;

async function tablesOfWorkspaces(): Promise<readonly string[]> {
  const { rows } = await raw.query<{ name: string }>(everyTable);
  return ['workspace', ...rows.map(({ name }) => name)];
}

describe('The walls between workspaces', () => {
  it('let nobody in outside an operation', async () => {
    await expect(house.database.rows(sql`select 1`)).rejects.toThrow('outside an operation');
    expect(() => house.database.manager).toThrow('outside an operation');
  });

  it.each([
    ['was never set', ''],
    ['is empty', "set local app.workspace_id = ''"],
    ['is somebody else’s', "set local app.workspace_id = '00000000-0000-7000-8000-000000000000'"],
  ])('show no row of any table when the workspace %s', async (_, setting) => {
    const tables = await tablesOfWorkspaces();
    expect(tables.length).toBeGreaterThan(10);
    const settings = setting ? [setting] : [];
    for (const table of tables) {
      const rows = await inRole('scrimmage_app', ...settings, `select * from ${table} limit 1`);
      expect({ table, rows }).toEqual({ table, rows: [] });
    }
  });

  it('show the owner of the tables no row either', async () => {
    for (const table of await tablesOfWorkspaces()) {
      const { rows } = await raw.query(`select * from ${table} limit 1`);
      expect({ table, rows }).toEqual({ table, rows: [] });
    }
  });

  it('give no way back to the login from the role of members', async () => {
    await raw.query('begin; set local role scrimmage_app');
    const { rows } = await raw.query("select pg_has_role('scrimmage_app', 'scrimmage_ops', 'set') as may");
    await raw.query('rollback');
    expect(rows).toEqual([{ may: false }]);
  });

  it('refuse a row that is written into another workspace', async () => {
    const { actor } = ours.people.ADMIN;
    const refused = await refusalOf(() =>
      acting(house.database, actor, () =>
        house.database.rows(sql`
          insert into unit (workspace_id, id, name, version) values (${theirs.id}, gen_random_uuid(), 'Spy', 1)`),
      ),
    );
    expect(refused).toBe('42501');
  });

  it('let an update of another workspace’s rows hit none, and refuse moving one’s own there', async () => {
    const member = theirs.people.LEAD.actor.memberId;
    const changed = await inRole(
      'scrimmage_app',
      asMember(ours.id),
      `update member set name = 'Nobody' where id = '${member}' returning id`,
    );
    expect(changed).toEqual([]);
    const moving = refusalOf(() =>
      inRole('scrimmage_app', asMember(ours.id), `update member set workspace_id = '${theirs.id}'`),
    );
    expect(await moving).toBe('42501');
  });

  it('make a link to another workspace’s row impossible, even for upkeep that sees both', async () => {
    const link = (workspace: string, owner: string) => `
      insert into program (workspace_id, id, name, purpose, owner_id, version)
      values ('${workspace}', gen_random_uuid(), 'Across', 'None.', '${owner}', 1)`;
    const foreign = theirs.people.LEAD.actor.memberId;
    expect(await refusalOf(() => inRole('scrimmage_ops', link(ours.id, foreign)))).toBe('23503');
    const own = ours.people.LEAD.actor.memberId;
    expect(await refusalOf(() => inRole('scrimmage_ops', link(ours.id, own)))).toBeNull();
  });

  it('lead every key of every workspace’s table with the workspace', async () => {
    const { rows } = await raw.query(`
      select conrelid::regclass::text as table, conname from pg_constraint c
      where contype in ('p', 'u', 'f') and connamespace = 'public'::regnamespace
        and exists (select from pg_attribute where attrelid = conrelid and attname = 'workspace_id')
        and (select attname from pg_attribute where attrelid = conrelid and attnum = conkey[1]) <> 'workspace_id'`);
    expect(rows).toEqual([]);
  });

  it('keep the history from being rewritten: members may read it and nothing else', async () => {
    for (const statement of [
      "update activity set verb = 'x'",
      'delete from activity',
      'delete from outbox',
    ]) {
      expect(await refusalOf(() => inRole('scrimmage_app', asMember(ours.id), statement))).toBe('42501');
    }
  });
});

describe('A question', () => {
  const asking = <T>(run: () => Promise<T>) => house.database.operation(ours.people.LEAD.actor, null, run);

  it('reads in a transaction that cannot write', async () => {
    const setting = await asking(() =>
      house.database.row(sql`
        select current_setting('transaction_isolation') as isolation, current_setting('transaction_read_only') as readonly,
          current_user as role, current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
          current_setting('idle_in_transaction_session_timeout') as idle`),
    );
    expect(setting).toEqual({
      isolation: 'repeatable read',
      readonly: 'on',
      role: 'scrimmage_app',
      statement: '15s',
      lock: '5s',
      idle: '15s',
    });
    const writing = asking(() => house.database.rows(sql`update member set name = name`));
    expect(await refusalOf(() => writing)).toBe('25006');
  });

  it('sees one moment, however long it takes', async () => {
    const count = () =>
      house.database.row<{ n: number }>(sql`select count(*)::int as n from unit`).then((row) => row?.n);
    const seen = await asking(async () => {
      const before = await count();
      await raw.query('begin; set local role scrimmage_ops');
      await raw.query(`insert into unit values ('${ours.id}', gen_random_uuid(), 'Meanwhile', 1)`);
      await raw.query('commit');
      return [before, await count()];
    });
    expect(seen).toEqual([0, 0]);
    expect(await asking(count)).toBe(1);
  });

  it('is refused once its operation has ended, and opens nothing that stays open', async () => {
    const late = await asking(async () => {
      await house.database.rows(sql`select 1`);
      return currentOperation.getStore();
    });
    if (!late) throw new Error('There was no operation.');
    const asked = currentOperation.run(late, () => house.database.rows(sql`select 1`));
    await expect(asked).rejects.toThrow('The operation has ended.');
  });

  it('leaves neither role nor workspace on a connection that goes back to the pool', async () => {
    await Promise.all(Array.from({ length: 30 }, () => asking(() => house.database.rows(sql`select 1`))));
    const one = await makeDataSource({ databaseUrl: house.databaseUrl, databasePool: 1 }, []).initialize();
    const { Database } = await import('../src/platform/database/database.js');
    const database = new Database(one);
    const failing = database.operation(ours.people.LEAD.actor, null, () => database.rows(sql`select 1 / 0`));
    await expect(failing).rejects.toThrow('division by zero');
    const left = await one.query(`
      select current_user = session_user as "asLogin", nullif(current_setting('app.workspace_id', true), '') as workspace,
        pg_current_xact_id_if_assigned() as transaction`);
    expect(left).toEqual([{ asLogin: true, workspace: null, transaction: null }]);
    await one.destroy();
  });
});

describe('A failed statement', () => {
  it('is the reason every later statement of its transaction gives, and a commit after it fails', async () => {
    const { actor } = ours.people.ADMIN;
    const swallowed = acting(house.database, actor, async () => {
      await house.database.rows(sql`select 1 / 0`).catch(() => undefined);
      return house.database.rows(sql`select 1`);
    });
    await expect(swallowed).rejects.toThrow('division by zero');
    const upkeep = house.database.as('scrimmage_ops', async (scope) => {
      await scope.rows(sql`select 1 / 0`).catch(() => undefined);
      return 'done';
    });
    await expect(upkeep).rejects.toThrow('division by zero');
  });
});

describe('The start', () => {
  it.each([
    ['is a member of upkeep', 'grant scrimmage_ops to scrimmage_app', 'member of scrimmage_ops'],
    ['owns a table', 'alter table unit owner to scrimmage_app', 'owns the table unit'],
    [
      'meets a table without walls',
      'alter table unit no force row level security',
      'table unit does not force',
    ],
    [
      'is inherited by the login',
      'grant scrimmage_ops to current_user with inherit true',
      'inherits scrimmage_ops',
    ],
    [
      'meets an open list of workspaces',
      'alter table workspace disable row level security',
      'table workspace',
    ],
  ])('is refused when the role of members %s', async (_, weakening, why) => {
    await raw.query('begin; grant create on schema public to scrimmage_app');
    await raw.query(weakening);
    const source = { query: async <T>(text: string) => (await raw.query(text)).rows as T };
    try {
      await expect(assertRoleIsBound(source)).rejects.toThrow(why);
    } finally {
      await raw.query('rollback');
    }
    await expect(assertRoleIsBound(source)).resolves.toBeUndefined();
  });

  it('is refused to a login that may do everything', async () => {
    const { migrate } = await import('../src/platform/database/migrate.js');
    const everything = house.databaseUrl.replace('scrimmage_owner', 'postgres');
    await expect(migrate(everything, [])).rejects.toThrow(/postgres is a superuser.*Use a login/);
  });
});
