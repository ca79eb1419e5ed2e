import sql, { type Sql } from 'sql-template-tag';
import type { Database } from '../database/database.js';
import { type Connection, connection, keyOf, type PageArgs } from './connection.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Tells whether a lower-cased column contains a word, whose wildcards are taken literally. PostgreSQL lowers both. */
export function contains(column: Sql, word: string): Sql {
  return sql`${column} like lower(${`%${word.replace(/[\\%_]/g, '\\$&')}%`})`;
}

/**
 * A list by name, a page at a time. `from` is the rest of the statement from FROM on, with its WHERE; the table
 * must have an index on (workspace_id, lower(name), id).
 */
export async function nameList<T extends Named>(
  database: Database,
  page: PageArgs,
  { columns, from }: { columns: Sql; from: Sql },
): Promise<Connection<T>> {
  const [name, id] = page.after === null ? [null, null] : keyOf(page.after, ['text', 'uuid']);
  const behind = page.after === null ? sql`` : sql`and (lower(name), id) > (${name}, ${id}::uuid)`;
  const rows = await database.rows<T & { sortName: string }>(sql`
    select ${columns}, lower(name) as "sortName" ${from} ${behind} order by lower(name), id limit ${page.first + 1}`);
  return connection<T & { sortName: string }>(
    rows,
    page,
    (row) => [row.sortName, row.id],
    async () => (await database.row<{ n: number }>(sql`select count(*)::int as n ${from}`))?.n ?? 0,
  );
}
