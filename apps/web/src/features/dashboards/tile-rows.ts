import { isMoney, wholeUnits } from '@scrimmage/domain/answer-money';
import type { TileRole } from '@scrimmage/domain/dashboard';
import type { TileCell, TileReading } from '@scrimmage/domain/read-tile';
import type { DumbbellRow } from '../../charts/dumbbell-geometry';
import type { LinePoint } from '../../charts/line-geometry';
import { linearScale, roundTicks } from '../../charts/linear-scale';
import { currencyDigits, formatMoney, formatNumber } from '../../platform/format';

export type Rows = Extract<TileReading, { readonly kind: 'ROWS' }>;

const mostDigits = 2;

/** A number as short as it can be said, with at most two digits behind the point. */
export function numberText(value: number): string {
  const digits = Math.min(mostDigits, (String(value).split('.')[1] ?? '').length);
  return formatNumber(value, Math.abs(value) < 1 && value !== 0 ? Math.max(digits, mostDigits) : digits);
}

/** A cell in words; what is missing is a dash. */
export function cellText(cell: TileCell | undefined): string {
  if (cell === null || cell === undefined || cell === '') return '–';
  if (typeof cell === 'number') return numberText(cell);
  if (isMoney(cell)) return formatMoney(cell);
  return typeof cell === 'boolean' ? (cell ? 'Yes' : 'No') : cell;
}

/** Names of an answer as a heading: `pilot.name` is "pilot name". */
export function pathWords(path: string): string {
  return path
    .replaceAll('.', ' ')
    .replace(/([a-z0-9])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);
}

/** The name of a column: money is called by what it is of, and not by the unit it is counted in. */
export function columnWords(path: string, cells: readonly (TileCell | undefined)[]): string {
  const money = cells.some((cell) => isMoney(cell));
  return pathWords(money ? path.replace(/\.minorUnits$/, '') : path);
}

/** How a number along the scale is said: as money where the values are money, in its own unit. */
export function scaleText({ columns, rows }: Rows): (value: number) => string {
  const along = columns.flatMap((role, place) => (role === 'X' ? [] : [place]));
  const money = rows.flatMap((row) => along.map((place) => row[place])).find((cell) => isMoney(cell));
  if (!isMoney(money)) return numberText;
  const { currency } = money;
  const minor = 10 ** currencyDigits(currency);
  return (value) => formatMoney({ minorUnits: value * minor, currency }, 'compact');
}

const numberOf = (cell: TileCell | undefined) => {
  if (isMoney(cell)) return wholeUnits(cell);
  return typeof cell === 'number' ? cell : null;
};

/** What stands in each row for a role. */
function reader(reading: Rows) {
  const { columns, rows } = reading;
  const cell = (row: readonly TileCell[], role: TileRole) => row[columns.indexOf(role)] ?? null;
  const number = (row: readonly TileCell[], role: TileRole) => numberOf(cell(row, role));
  return { rows, number, cell, text: scaleText(reading) };
}

const isDay = (cell: TileCell) => typeof cell === 'string' && /^\d{4}-\d\d-\d\d(T|$)/.test(cell);

/** Where rows stand along a line: by their numbers, by their days, else one after the other. */
function alongOf(cells: readonly TileCell[]): readonly number[] {
  const numbers = cells.map(numberOf).filter((cell) => cell !== null);
  if (numbers.length === cells.length) return numbers;
  if (cells.every(isDay)) return cells.map((cell) => Date.parse(cell as string));
  return cells.map((_, place) => place);
}

/** The points of a line, in the order of its scale. */
export function linePoints(reading: Rows): readonly LinePoint[] {
  const { rows, number, cell, text } = reader(reading);
  const along = alongOf(rows.map((row) => cell(row, 'X')));
  const points = rows.map((row, place): LinePoint => {
    const x = cell(row, 'X');
    const name = isDay(x) ? String(x).slice(0, 10) : cellText(x);
    const [value, low, high] = [number(row, 'VALUE'), number(row, 'LOW'), number(row, 'HIGH')];
    const band = low !== null && high !== null ? `, ${text(low)} to ${text(high)}` : '';
    return {
      at: along[place] ?? place,
      name,
      value,
      low,
      high,
      said: `${name}: ${cellText(cell(row, 'VALUE'))}${band}`,
      cells: row.map(cellText),
    };
  });
  return points.toSorted((a, b) => a.at - b.at);
}

/** Rows on one scale of their own, and the words along it. */
export interface ScaledRows {
  readonly rows: readonly DumbbellRow[];
  readonly ticks: ReadonlyArray<{ readonly at: number; readonly text: string }>;
}

function scaleOf(values: readonly number[], text: (value: number) => string) {
  const [least, most] = values.length ? [Math.min(...values), Math.max(...values)] : [0, 1];
  const room = (most - least || Math.abs(most) || 1) * 0.04;
  const domain = [least - room, most + room] as const;
  const at = linearScale(domain, [0, 1]);
  return { at, ticks: roundTicks(...domain, 4).map((tick) => ({ at: at(tick), text: text(tick) })) };
}

/** Estimates with their intervals, one below the other, on one scale. */
export function forestRows(reading: Rows): ScaledRows {
  const { rows, number, cell, text } = reader(reading);
  const roles = ['VALUE', 'LOW', 'HIGH'] as const;
  const { at, ticks } = scaleOf(
    rows.flatMap((row) => roles.map((role) => number(row, role))).filter((one) => one !== null),
    text,
  );
  const drawn = rows.map((row, place): DumbbellRow => {
    const [value, low, high] = [number(row, 'VALUE'), number(row, 'LOW'), number(row, 'HIGH')];
    const name = cellText(cell(row, 'LABEL'));
    const said = cellText(cell(row, 'VALUE'));
    const note =
      low === null || high === null ? `${said}, no interval` : `${said}, ${text(low)} to ${text(high)}`;
    return {
      id: String(place),
      name,
      claimed: null,
      from: null,
      to: value === null ? null : at(value),
      range: low === null || high === null ? null : { low: at(low), high: at(high) },
      tone: 'neutral',
      note,
      words: `${name}: ${note}`,
      cells: row.map(cellText),
    };
  });
  return { rows: drawn, ticks };
}

/** From one value to another, one below the other, on one scale. */
export function dumbbellRows(reading: Rows): ScaledRows {
  const { rows, number, cell, text } = reader(reading);
  const values = rows.flatMap((row) => [number(row, 'FROM'), number(row, 'TO')]);
  const { at, ticks } = scaleOf(
    values.filter((value) => value !== null),
    text,
  );
  const drawn = rows.map((row, place): DumbbellRow => {
    const [from, to] = [number(row, 'FROM'), number(row, 'TO')];
    const name = cellText(cell(row, 'LABEL'));
    const note = `${cellText(cell(row, 'FROM'))} to ${cellText(cell(row, 'TO'))}`;
    return {
      id: String(place),
      name,
      claimed: null,
      from: from === null ? null : at(from),
      to: to === null ? null : at(to),
      range: null,
      tone: 'neutral',
      note,
      words: `${name}: ${note}`,
      cells: row.map(cellText),
    };
  });
  return { rows: drawn, ticks };
}
