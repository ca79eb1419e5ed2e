import DataLoader from 'dataloader';
import type { Database } from '../database/database.js';

/**
 * Loads things by id, all that one page asks for in one statement. Kept with what was read: after a change, or in the
 * next operation, everything is read anew. An id that gives nothing loads as null.
 */
export function loaderById<Id extends string, T extends { readonly id: Id }>(
  database: Database,
  key: object,
  read: (ids: readonly Id[]) => Promise<readonly T[]>,
): DataLoader<Id, T | null> {
  return database.keep(
    key,
    () =>
      new DataLoader<Id, T | null>(
        async (ids) => {
          const found = new Map((await read(ids)).map((row) => [row.id, row]));
          // Somebody may have typed an id in capitals; PostgreSQL gives it back without.
          return ids.map((id) => found.get(id.toLowerCase() as Id) ?? null);
        },
        { maxBatchSize: 1_000 },
      ),
  );
}
