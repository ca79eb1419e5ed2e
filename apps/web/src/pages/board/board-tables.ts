import { type CsvValue, csvRow } from '@scrimmage/domain/exports/csv';
import { type RowsSelection, rowsSearch } from '../../features/pilots/pilots-search';
import { currencyDigits } from '../../platform/format';
import { stringifySearch } from '../../platform/search-params';

/** One figure as a table. */
export interface BoardTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: ReadonlyArray<readonly CsvValue[]>;
}

type Json = null | string | number | boolean | readonly Json[] | { readonly [name: string]: Json };
type Fields = { readonly [name: string]: Json };
type Cells = ReadonlyMap<string, CsvValue>;

const isFields = (value: Json): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTable = (value: Json): value is readonly Fields[] => Array.isArray(value) && value.some(isFields);
const isMoney = (value: Fields) => 'minorUnits' in value && 'currency' in value;

/** An answer as it came, without what only the page's own memory needs. */
export function plain(value: unknown): Json {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return (value ?? null) as Json;
  const stated = Object.entries(value).filter(([name]) => name !== '__typename' && !name.startsWith(' '));
  return Object.fromEntries(stated.map(([name, field]) => [name, plain(field)]));
}

/** A field's name in words: `decisionDate` is "decision date". */
const words = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whole units with the digits of the currency, as finance writes it: no signs, no thousands. */
function amount({ minorUnits, currency }: Fields): string {
  const digits = currencyDigits(String(currency));
  return (Number(minorUnits) / 10 ** digits).toFixed(digits);
}

/** What one object says, side by side; lists of objects in it are tables of their own and not in here. */
function cellsOf(fields: Fields, origin: string, before = ''): Cells {
  const cells = new Map<string, CsvValue>();
  for (const [name, value] of Object.entries(fields)) {
    const column = `${before}${words(name)}`;
    if (name === 'id' || name === 'viewerCan' || isTable(value)) continue;
    if (Array.isArray(value)) cells.set(column, value.join('; '));
    else if (!isFields(value)) cells.set(column, value as CsvValue);
    else if (name === 'rows')
      cells.set(
        `${before}opens`,
        `${origin}/pilots${stringifySearch(rowsSearch(value as unknown as RowsSelection))}`,
      );
    else if (isMoney(value))
      cells.set(column, amount(value)).set(`${column} currency`, String(value.currency));
    else for (const [inner, cell] of cellsOf(value, origin, `${column} `)) cells.set(inner, cell);
  }
  return cells;
}

function listTable(title: string, list: readonly Fields[], origin: string): BoardTable {
  const lines = list.map((fields) => cellsOf(fields, origin));
  const columns = [...new Set(lines.flatMap((cells) => [...cells.keys()]))];
  return {
    title,
    columns: columns.map(capital),
    rows: lines.map((cells) => columns.map((column) => cells.get(column))),
  };
}

/** The lists within an object, each with the way to it: `ages.bands` is "bands". */
function listsIn(fields: Fields): ReadonlyArray<readonly [string, readonly Fields[]]> {
  return Object.entries(fields).flatMap(([name, value]) => {
    if (isTable(value)) return [[words(name), value] as const];
    return isFields(value) && name !== 'rows'
      ? listsIn(value).map(([inner, list]) => [`${words(name)} ${inner}`, list] as const)
      : [];
  });
}

function tablesOf(title: string, value: Json, origin: string): readonly BoardTable[] {
  if (isTable(value)) return [listTable(title, value, origin)];
  if (Array.isArray(value) || value === null) return [];
  if (!isFields(value)) return [{ title, columns: ['Figure', 'Value'], rows: [[title, value as CsvValue]] }];
  const facts = [...cellsOf(value, origin)].map(([name, cell]) => [capital(name), cell] as const);
  const lists = listsIn(value).map(([name, list]) => listTable(`${title} (${name})`, list, origin));
  return facts.length > 0 ? [{ title, columns: ['Figure', 'Value'], rows: facts }, ...lists] : lists;
}

/**
 * Every figure of an answer as a table, in the order of `titles`; a figure without a title keeps the name of its field.
 * `origin` is what the addresses of rows begin with. Money is in whole units beside its currency; ids are left out.
 */
export function boardTables(
  answer: unknown,
  titles: Readonly<Record<string, string>>,
  origin: string,
): readonly BoardTable[] {
  const fields = plain(answer);
  if (!isFields(fields)) return [];
  const order = Object.keys(titles);
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return Object.entries(fields)
    .toSorted(([one], [other]) => place(one) - place(other))
    .flatMap(([name, value]) => tablesOf(titles[name] ?? capital(words(name)), value, origin));
}

/** Tables below each other, a blank line between: one section a figure, safe to open in a spreadsheet. */
export function boardCsv(tables: readonly BoardTable[]): string {
  const sections = tables.map(({ title, columns, rows }) => [[title], columns, ...rows].map(csvRow).join(''));
  // The mark at the start tells spreadsheets that this is UTF-8.
  return `\uFEFF${sections.join('\r\n')}`;
}
