import { raw, type Sql } from 'sql-template-tag';
import type { EntitySchema } from 'typeorm';

/** What a statement selects to give a table's rows as the domain knows them; `except` names what is never read, `alias` the table in a join. */
export function columnsOf<T extends object>(
  table: EntitySchema<T>,
  except: readonly (keyof T)[] = [],
  alias = '',
): Sql {
  const columns = Object.entries(table.options.columns).filter(
    ([field]) => !except.includes(field as keyof T),
  );
  const selected = columns.map(([field, column]) => {
    const name = (column as { name?: string }).name ?? field;
    const named = alias === '' ? name : `${alias}.${name}`;
    return name === field ? named : `${named} as "${field}"`;
  });
  return raw(selected.join(', '));
}
