import { isUuid } from '@scrimmage/domain/ids';
import sql, { type Sql } from 'sql-template-tag';

/** The column is one of the ids. Ids that are no UUIDs match nothing, as any other id that does not exist. */
export function isAmong(column: Sql, ids: readonly string[]): Sql {
  return sql`${column} = any(${ids.filter(isUuid)}::uuid[])`;
}

/** That condition for a filter, or none where the filter does not narrow by these ids. */
export function amongIds(column: Sql, ids: readonly string[] | null | undefined): readonly Sql[] {
  return ids ? [isAmong(column, ids)] : [];
}
