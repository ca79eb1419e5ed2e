import DataLoader from 'dataloader';
import type { Sql } from 'sql-template-tag';
import type { Database } from './database.js';

/** Rows by a key, each group in the order in which its rows came. */
export function grouped<K, T>(rows: readonly T[], key: (row: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

/** Loads the lists of several owners, all that one page asks for in one statement; an owner without rows has an empty list. */
export function listsBy<Owner extends string, Row>(
  database: Database,
  key: object,
  statement: (owners: readonly Owner[]) => Sql,
  owner: (row: Row) => Owner | null,
): DataLoader<Owner, readonly Row[]> {
  return database.keep(
    key,
    () =>
      new DataLoader(async (owners: readonly Owner[]) => {
        const lists = grouped(await database.rows<Row>(statement(owners)), owner);
        return owners.map((one) => lists.get(one) ?? []);
      }),
  );
}
