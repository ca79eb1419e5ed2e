import { isMoney } from './answer-money.js';
import { markRoles, type TileField, type TileMark, type TileRole } from './dashboard.js';
import { mostTileFields } from './dashboard-input.js';

/** A plain value inside a row. */
export interface FieldChoice {
  readonly path: string;
  /** True when an axis can take it: every row that has it has a number, or an amount of money. */
  readonly numeric: boolean;
}

/** A place in an answer at which a tile may look. */
export interface PlaceChoice {
  readonly path: string;
  /** VALUE: one plain value. ROWS: rows with plain values in them. */
  readonly kind: 'VALUE' | 'ROWS';
  readonly fields: readonly FieldChoice[];
  readonly rows: number;
  /** True when a list leads there. */
  readonly listed: boolean;
}

const deepest = 8;
/** Fields a row offers at most; behind the first hundred nobody looks for one. */
const mostFields = 100;

/** What these stand for may be a word; all else is a number on an axis. */
const takesWords: ReadonlySet<TileRole> = new Set(['LABEL', 'X']);

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isPlain = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value) || isMoney(value);
const isFigure = (value: unknown) => typeof value === 'number' || isMoney(value);
const named = (rows: readonly Row[]) =>
  [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) => name !== '__typename');
const valuesOf = (rows: readonly Row[], name: string) =>
  rows.map((row) => row[name]).filter((value) => value !== null && value !== undefined);

function fieldsOf(rows: readonly Row[], before = '', depth = 0): readonly FieldChoice[] {
  if (depth > deepest) return [];
  return named(rows).flatMap((name) => {
    const values = valuesOf(rows, name);
    const path = `${before}${name}`;
    if (values.length && values.every(isPlain)) return [{ path, numeric: values.every(isFigure) }];
    return values.length && values.every(isRow) ? fieldsOf(values, `${path}.`, depth + 1) : [];
  });
}

/** What a list holds before what stands alone; rows that are called something before rows of numbers; then those with most values, and a page's wrapping last. */
function rank({ path, fields, listed }: PlaceChoice): number {
  const wrapping = path.endsWith('edges') ? mostFields : 0;
  return (listed ? 2000 : 0) + (fields.some(({ numeric }) => !numeric) ? 1000 : 0) + fields.length - wrapping;
}

function placesIn(
  rows: readonly Row[],
  before: string,
  listed: boolean,
  depth: number,
): readonly PlaceChoice[] {
  if (depth > deepest) return [];
  return named(rows).flatMap((name): readonly PlaceChoice[] => {
    const found = valuesOf(rows, name);
    const values = found.flatMap((value) => value as readonly unknown[]).filter((value) => value !== null);
    const path = `${before}${name}`;
    const inList = listed || found.some(Array.isArray);
    const plain = values.length > 0 && values.every(isPlain);
    if (plain && !inList) return [{ path, kind: 'VALUE', fields: [], rows: 1, listed: false }];
    // Amounts in a list are rows of their own: there may be one in each currency.
    if (plain && !(found.some(Array.isArray) && values.every(isMoney))) return [];
    if (!values.length || !values.every(isRow)) return [];
    const fields = fieldsOf(values).slice(0, mostFields);
    const own: readonly PlaceChoice[] = fields.length
      ? [{ path, kind: 'ROWS', fields, rows: values.length, listed: inList }]
      : [];
    return [...own, ...placesIn(values, `${path}.`, inList, depth + 1)];
  });
}

/** Where in an answer a tile may look: rows first, the likeliest of them first, then single values in the order of the answer. */
export function placesOfAnswer(answer: unknown): readonly PlaceChoice[] {
  if (!isRow(answer)) return [];
  const places = placesIn([answer], '', false, 0);
  const rows = places.filter(({ kind }) => kind === 'ROWS').toSorted((a, b) => rank(b) - rank(a));
  return [...rows, ...places.filter(({ kind }) => kind === 'VALUE')];
}

/** Tells whether a mark can be drawn of what stands at a place. */
export function fitsMark(mark: TileMark, { kind, fields }: PlaceChoice): boolean {
  if (mark === 'NUMBER') return kind === 'VALUE';
  if (kind !== 'ROWS') return false;
  const numbers = fields.filter(({ numeric }) => numeric).length;
  const { needs } = markRoles[mark];
  const axes = needs.filter((role) => !takesWords.has(role)).length;
  return fields.length >= needs.length && numbers >= axes;
}

const words: Readonly<Record<TileRole, RegExp>> = {
  LABEL: /(^|\.)(name|title|label|key|text|word)$/i,
  X: /(day|date|at|on|from|period|week|month|number|index|x)$/i,
  VALUE: /(value|estimate|effect|mean|median|p50|share|count|total|rate)$/i,
  LOW: /(low|lower|least|from|p10)$/i,
  HIGH: /(high|upper|most|to|p90)$/i,
  FROM: /(from|before|promised|planned|signs|low)$/i,
  TO: /(to|after|carried|actual|does|high)$/i,
  COLUMN: /$/,
};

/**
 * A first choice of fields for a mark: by their names where names tell, else in the order of the answer, no field twice. Optional
 * roles are filled only where names tell. Of a table the first twelve are its columns.
 */
export function guessedFields(mark: TileMark, { fields }: PlaceChoice): readonly TileField[] {
  if (mark === 'TABLE') {
    // Ids are for programs; people are shown them where there is nothing else.
    const said = fields.filter(({ path }) => !/(^|\.)(id|cursor)$/.test(path));
    const shown = said.length ? said : fields;
    return shown.slice(0, mostTileFields).map(({ path }) => ({ role: 'COLUMN', path }));
  }
  const { needs, mayHave } = markRoles[mark];
  const roles = [...mayHave.filter((role) => role !== 'COLUMN'), ...needs];
  const taken = new Set<string>();
  const chosen = new Map<TileRole, string>();
  const pick = (role: TileRole, fits: (path: string) => boolean) => {
    if (chosen.has(role)) return;
    const found = fields.find(
      ({ path, numeric }) => !taken.has(path) && (takesWords.has(role) || numeric) && fits(path),
    );
    if (!found) return;
    chosen.set(role, found.path);
    taken.add(found.path);
  };
  for (const role of roles) pick(role, (path) => words[role].test(path));
  const isWord = (path: string) => fields.some((field) => field.path === path && !field.numeric);
  for (const role of needs) if (takesWords.has(role)) pick(role, isWord);
  for (const role of needs) pick(role, () => true);
  // Half a band is none.
  const band = chosen.has('LOW') && chosen.has('HIGH');
  return [...needs, ...mayHave].flatMap((role) => {
    const path = chosen.get(role);
    const half = (role === 'LOW' || role === 'HIGH') && !band;
    return path === undefined || half ? [] : [{ role, path }];
  });
}
