import { DataSource } from 'typeorm';
import { beforeAll, describe, expect, it } from 'vitest';
import { tables } from '../src/tables.js';
import { asUpkeep } from './builders.js';
import { type House, theHouse } from './house.js';

let house: House;

beforeAll(async () => {
  house = await theHouse();
});

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
}

/** What information_schema calls a type that a table is written with. */
const typeNames: Readonly<Record<string, string>> = { timestamptz: 'timestamp with time zone' };

/** Columns that no row is written with: PostgreSQL makes them itself. */
async function columns(): Promise<readonly Column[]> {
  return asUpkeep<Column>(
    house,
    `select table_name::text as table, column_name::text as name, data_type::text as type, is_nullable = 'YES' as nullable
     from information_schema.columns where table_schema = 'public' and is_generated = 'NEVER'`,
  );
}

const written = tables.map(({ options }) => options.tableName ?? '');

describe('The tables written by name', () => {
  it.each(written)('have in the database the columns they have in the code: %s', async (name) => {
    const meta = house.server.app.get(DataSource).entityMetadatas.find(({ tableName }) => tableName === name);
    const inCode = meta?.columns.map((column) => ({
      name: column.databaseName,
      type: typeNames[String(column.type)] ?? String(column.type),
      nullable: column.isNullable,
    }));
    const inDatabase = (await columns()).filter(({ table }) => table === name);
    const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
    expect(inCode?.sort(byName)).toEqual(inDatabase.map(({ table: _, ...column }) => column).sort(byName));
  });

  it.each(written)('are known by workspace and id: %s', async (name) => {
    const meta = house.server.app.get(DataSource).entityMetadatas.find(({ tableName }) => tableName === name);
    expect(meta?.primaryColumns.map(({ databaseName }) => databaseName)).toEqual(['workspace_id', 'id']);
    const keys = await asUpkeep<{ columns: string[] }>(
      house,
      `select array_agg(a.attname::text order by k.at) as columns from pg_index i
       cross join lateral unnest(i.indkey) with ordinality as k (attnum, at)
       join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
       where i.indrelid = $1::regclass and i.indisprimary group by i.indexrelid`,
      [name],
    );
    expect(keys).toEqual([{ columns: ['workspace_id', 'id'] }]);
  });
});

describe('Every table of a workspace', () => {
  it('shows its rows to that workspace alone, to the owner of the tables too', async () => {
    const open = await asUpkeep<{ name: string }>(
      house,
      `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id'
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not (c.relrowsecurity and c.relforcerowsecurity)`,
    );
    expect(open).toEqual([]);
  });

  it('begins every unique key and every link to another with the workspace', async () => {
    const wrong = await asUpkeep<{ name: string }>(
      house,
      `select n.conname as name from pg_constraint n join pg_class c on c.oid = n.conrelid
         join pg_attribute w on w.attrelid = c.oid and w.attname = 'workspace_id'
       where c.relnamespace = 'public'::regnamespace and n.contype in ('p', 'u', 'f') and n.conkey[1] <> w.attnum`,
    );
    expect(wrong).toEqual([]);
  });

  it('has no column whose comparison leaks, where rows are chosen by it', async () => {
    const kinds = (await columns()).filter(({ type }) => ['USER-DEFINED', 'numeric', 'ARRAY'].includes(type));
    expect(kinds.filter(({ table }) => written.includes(table))).toEqual([]);
  });
});
