import sql, { raw } from 'sql-template-tag';
import { ask } from './ask.js';
import type { House, Person, TestWorkspace } from './house.js';

/** Looks into the database itself, past everybody's rights. */
export async function sqlRows<T extends object>(house: House, text: string): Promise<readonly T[]> {
  return house.database.as('scrimmage_ops', (scope) => scope.rows<T>(sql`${raw(text)}`));
}

type EntryRow = readonly [
  kind: string,
  vendor: string,
  on: string,
  amount: string,
  currency: string,
  number: string | null,
  row: number,
];

/** Every entry of a workspace's ledger in the order of its file, as it stands in the database. */
export async function entriesOf(house: House, { id }: TestWorkspace): Promise<readonly EntryRow[]> {
  const rows = await sqlRows<Record<string, string>>(
    house,
    `
    select e.kind, v.name, to_char(e.on_day, 'YYYY-MM-DD') as "on", e.amount::text, e.currency, e.number, e.source_row as "row"
    from ledger_entry e join vendor v on v.workspace_id = e.workspace_id and v.id = e.vendor_id
    where e.workspace_id = '${id}' order by e.recorded_at, e.source_row`,
  );
  return rows.map((row) => [
    row.kind ?? '',
    row.name ?? '',
    row.on ?? '',
    row.amount ?? '',
    row.currency ?? '',
    row.number ?? null,
    Number(row.row),
  ]);
}

/** The names of a workspace's vendors. */
export async function vendorsOf(house: House, { id }: TestWorkspace): Promise<readonly string[]> {
  const rows = await sqlRows<{ name: string }>(
    house,
    `select name from vendor where workspace_id = '${id}' order by name collate "C"`,
  );
  return rows.map(({ name }) => name);
}

/** Everything an import remarked: row, severity, sentence. */
export async function remarksOf(house: House, person: Person, id: string) {
  const { data } = await ask(
    house,
    person,
    `{ import(id: "${id}") { remarks(first: 100) { edges { node { row severity sentence } } } } }`,
  );
  const edges: readonly { node: { row: number; severity: string; sentence: string } }[] =
    data.import.remarks.edges;
  return edges.map(({ node }) => [node.row, node.severity, node.sentence]);
}
