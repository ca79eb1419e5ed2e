import { isMoney, valueWithMoneyAt } from './answer-money.js';
import { markRoles, type Tile, type TileRole } from './dashboard.js';
import type { Money } from './money.js';

/** Rows a tile draws at most; a table of more is a list, which has a page of its own. */
export const mostTileRows = 100;

/** A figure, a word, an amount of money, or nothing. */
export type TileCell = string | number | boolean | Money | null;

/** What a tile draws, or why it cannot. */
export type TileReading =
  | { readonly kind: 'NUMBER'; readonly value: TileCell }
  | {
      readonly kind: 'ROWS';
      /** What each cell of a row is, in order: a role, or of a table the column's path. */
      readonly columns: readonly string[];
      readonly rows: readonly (readonly TileCell[])[];
      /** Rows the answer has beside these. */
      readonly left: number;
    }
  | { readonly kind: 'UNREADABLE'; readonly sentence: string };

type Reading = Pick<Tile, 'path' | 'mark' | 'fields'>;

/** Beside words, an axis takes numbers and amounts only. */
const numeric: ReadonlySet<TileRole> = new Set(['VALUE', 'LOW', 'HIGH', 'FROM', 'TO']);

function isCell(value: unknown): value is TileCell {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value) || isMoney(value);
}

function unreadable(sentence: string): TileReading {
  return { kind: 'UNREADABLE', sentence };
}

/** The fields that are plain in every row that has them, in the order in which they are met. */
function plainNames(rows: readonly unknown[]): readonly string[] {
  const plain = new Map<string, boolean>();
  for (const row of rows)
    for (const [name, value] of Object.entries(row ?? {}))
      plain.set(name, isCell(value) && plain.get(name) !== false);
  return [...plain].flatMap(([name, is]) => (is ? [name] : []));
}

function cellsOf(row: unknown, paths: readonly string[]): readonly TileCell[] {
  return paths.map((path) => {
    const value = valueWithMoneyAt(row, path);
    return isCell(value) ? value : null;
  });
}

function table(given: readonly unknown[], chosen: readonly string[]): TileReading {
  // A list of plain values is a table of one column.
  const rows = given
    .map((row) => (isCell(row) && !isMoney(row) ? { value: row } : row))
    .filter((row) => row !== null);
  const columns = chosen.length ? chosen : plainNames(rows);
  if (rows.length && !columns.length)
    return unreadable('The rows have no plain values. Choose the columns inside them.');
  return shown(rows, columns, columns);
}

function shown(rows: readonly unknown[], columns: readonly string[], paths: readonly string[]): TileReading {
  const kept = rows.slice(0, mostTileRows).map((row) => cellsOf(row, paths));
  return { kind: 'ROWS', columns, rows: kept, left: rows.length - kept.length };
}

type Drawn = readonly { readonly role: TileRole; readonly path: string }[];

/** Why the cells cannot share one scale; null: they can. */
function notOneScale(rows: readonly (readonly TileCell[])[], fields: Drawn): string | null {
  const units = new Set<string>();
  for (const [place, { role, path }] of fields.entries()) {
    if (!numeric.has(role)) continue;
    for (const cells of rows) {
      const cell = cells[place];
      if (cell === null || cell === undefined) continue;
      if (typeof cell !== 'number' && !isMoney(cell)) return `${path} is no number, so it cannot be drawn.`;
      units.add(typeof cell === 'number' ? 'number' : cell.currency);
    }
  }
  if (units.size <= 1) return null;
  return units.has('number')
    ? 'Some of the values are money and some are not. One scale cannot show both: draw a table.'
    : `The amounts are in ${[...units].join(' and ')}. One scale cannot show both: draw a table.`;
}

function chart(rows: readonly unknown[], { mark, fields }: Reading): TileReading {
  const { needs, mayHave } = markRoles[mark];
  const drawn = [...needs, ...mayHave].flatMap((role) => fields.filter((field) => field.role === role));
  const reading = shown(
    rows.filter((row) => row !== null),
    drawn.map(({ role }) => role),
    drawn.map(({ path }) => path),
  );
  const why = reading.kind === 'ROWS' ? notOneScale(reading.rows, drawn) : null;
  return why === null ? reading : unreadable(why);
}

/**
 * What a tile draws of an answer: one value, or rows of plain values in the order of the mark's roles (for a table: of its
 * columns, or of all plain fields when none were chosen). At most 100 rows; `left` tells how many there are beside them. Where the answer has not the
 * shape the mark needs, a sentence says so. Amounts come with their currency where it was asked for. No value is made up: what is
 * missing is null.
 */
export function readTile(answer: unknown, tile: Reading): TileReading {
  const value = valueWithMoneyAt(answer, tile.path);
  if (tile.mark === 'NUMBER') {
    const [only] = Array.isArray(value) && value.length === 1 ? value : [value];
    return isCell(only)
      ? { kind: 'NUMBER', value: only }
      : unreadable(`At ${tile.path} there is more than one value. Choose one, or draw a table.`);
  }
  const rows = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
  if (tile.mark === 'TABLE')
    return table(
      rows,
      tile.fields.map(({ path }) => path),
    );
  return chart(rows, tile);
}
