import DataLoader from 'dataloader';
import type { Database } from '../database/database.js';
import { type Connection, connection, type PageArgs } from './connection.js';

/** How the lists of several owners are read at once. */
interface Lists<Owner, Row> {
  /** Tells this list from every other, arguments included. */
  readonly name: string;
  readonly page: PageArgs;
  readonly place: (row: Row) => readonly (string | number | null)[];
  readonly rows: (owners: readonly Owner[]) => Promise<readonly (Row & { readonly owner: Owner })[]>;
  readonly counts: (
    owners: readonly Owner[],
  ) => Promise<readonly { readonly owner: Owner; readonly n: number }[]>;
}

/**
 * One owner's page of a list. However many owners a question is about, their rows are one statement, and their counts
 * another when they are asked for.
 */
export function listOfOwner<Owner extends string, Row>(
  database: Database,
  owner: Owner,
  { name, page, place, rows, counts }: Lists<Owner, Row>,
): Promise<Connection<Row>> {
  const count = database.keep(
    `counts of ${name}`,
    () =>
      new DataLoader<Owner, number>(async (owners) => {
        const found = new Map((await counts(owners)).map(({ owner: whose, n }) => [whose, n]));
        return owners.map((whose) => found.get(whose) ?? 0);
      }),
  );
  const pages = database.keep(
    `pages of ${name}`,
    () =>
      new DataLoader<Owner, Connection<Row>>(async (owners) => {
        const found = await rows(owners);
        return owners.map((whose) =>
          connection<Row>(
            found.filter((row) => row.owner === whose),
            page,
            place,
            () => count.load(whose),
          ),
        );
      }),
  );
  return pages.load(owner);
}
