import { addDays, type Day, isoWeekStart } from '../calendar.js';
import { type Arm, periodDays, type ReadingPeriod } from '../criteria.js';
import type { MetricId } from '../ids.js';
import type { Metric } from '../metrics.js';
import type { ReadingInput } from '../readings.js';
import { type DateOrder, detectDateOrder } from './date-order.js';
import { parseGivenDate } from './given-date.js';
import { parseGivenNumber } from './given-number.js';
import { nameKey, quoted } from './given-text.js';

/** A metric that readings of a sheet may be about, and how long one of them covers. */
export interface SheetMetric extends Pick<Metric, 'id' | 'name' | 'kind'> {
  readonly period: ReadingPeriod;
}

/** What could not be read, by the row of the sheet (the first is 1). */
export interface SheetProblem {
  readonly row: number;
  readonly message: string;
}

/** The readings of a sheet with the rows they stand in; nothing should be handed in while there are problems. */
export interface ReadingsSheet {
  readonly readings: readonly ReadingInput[];
  readonly rows: readonly number[];
  readonly problems: readonly SheetProblem[];
}

const columns = {
  from: ['from', 'start', 'day', 'date', 'period', 'week', 'week of', 'first day'],
  to: ['to', 'end', 'until', 'last day'],
  arm: ['arm', 'group', 'variant'],
  metric: ['metric', 'measure'],
  n: ['n', 'cases', 'count', 'number', 'denominator', 'contacts'],
  value: ['successes', 'success', 'sum', 'total', 'numerator', 'sum or successes'],
  squares: ['sum of squares', 'squares', 'sum sq', 'sumsq'],
} as const;

type Column = keyof typeof columns;
type Place = Readonly<Partial<Record<Column, number>>>;

const armWords: Readonly<Record<string, Arm>> = {
  pilot: 'PILOT',
  treatment: 'PILOT',
  test: 'PILOT',
  variant: 'PILOT',
  after: 'PILOT',
  control: 'CONTROL',
  before: 'CONTROL',
  baseline: 'CONTROL',
};

/** Cells of a text copied from a sheet or written by hand: tabs, else semicolons, else commas. */
export function splitPaste(text: string): readonly (readonly string[])[] {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const delimiter = ['\t', ';', ','].find((mark) => lines.some((line) => line.includes(mark))) ?? '\t';
  return lines.map((line) => line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')));
}

function plain(cell: string): string {
  return cell
    .trim()
    .toLowerCase()
    .replaceAll(/[_\s-]+/g, ' ');
}

/** Where the columns stand by their names; null when the row names none that count. */
function named(header: readonly string[]): Place | null {
  const cells = header.map(plain);
  const found = Object.fromEntries(
    (Object.keys(columns) as Column[]).flatMap((column) => {
      const at = cells.findIndex((cell) => (columns[column] as readonly string[]).includes(cell));
      return at < 0 ? [] : [[column, at] as const];
    }),
  ) as Place;
  return found.from !== undefined && found.n !== undefined && found.value !== undefined ? found : null;
}

const orders: readonly DateOrder[] = ['DMY', 'MDY'];

/** Without a header: a day, the arm if there are four, cases, and what they came to. */
function unnamed(first: readonly string[]): Place | null {
  const start = periodStart(first[0] ?? '');
  if (orders.every((order) => parseGivenDate(start, order).day === null)) return null;
  if (first.length === 3) return { from: 0, n: 1, value: 2 };
  return first.length === 4 ? { from: 0, arm: 1, n: 2, value: 3 } : null;
}

const range = /^(.+?)\s*(?:\/|–|—|\bto\b|\.\.)\s*(\d{4}-\d{2}-\d{2})$/;
const isoWeek = /^(\d{4})-?W(0[1-9]|[1-4]\d|5[0-3])$/i;

function periodStart(cell: string): string {
  return range.exec(cell.trim())?.[1] ?? cell;
}

interface Desk {
  readonly place: Place;
  readonly metrics: readonly SheetMetric[];
  readonly order: DateOrder | null;
}

class Unreadable extends Error {}

function fail(message: string): never {
  throw new Unreadable(message);
}

function dayIn(cell: string, order: DateOrder | null): Day {
  return parseGivenDate(cell, order).day ?? fail(`${quoted(cell)} is not a day.`);
}

function daysOf(
  cells: readonly string[],
  { place, order }: Desk,
  period: ReadingPeriod,
): Pick<ReadingInput, 'from' | 'to'> {
  const given = cellAt(cells, place.from);
  const week = isoWeek.exec(given);
  if (week) {
    const from = isoWeekStart(Number(week[1]), Number(week[2]));
    return { from, to: addDays(from, 6) };
  }
  const from = dayIn(periodStart(given), order);
  const end = range.exec(given)?.[2] ?? cellAt(cells, place.to);
  return { from, to: end === '' ? addDays(from, periodDays(period) - 1) : dayIn(end, order) };
}

function cellAt(cells: readonly string[], at: number | undefined): string {
  return at === undefined ? '' : (cells[at] ?? '').trim();
}

function metricOf(cells: readonly string[], { place, metrics }: Desk): SheetMetric {
  const given = cellAt(cells, place.metric);
  if (given === '') {
    const [only] = metrics;
    return metrics.length === 1 && only ? only : fail('Say which metric this is: the pilot has several.');
  }
  const found = metrics.find(({ name }) => nameKey(name) === nameKey(given));
  return found ?? fail(`No criterion of this pilot rests on a metric called ${quoted(given)}.`);
}

function armOf(cells: readonly string[], { place }: Desk): Arm {
  const given = cellAt(cells, place.arm);
  return given === ''
    ? 'PILOT'
    : (armWords[plain(given)] ?? fail(`${quoted(given)} is neither pilot nor control.`));
}

function numberIn(cells: readonly string[], at: number | undefined, what: string): number {
  const given = cellAt(cells, at);
  return (
    parseGivenNumber(given) ??
    fail(given === '' ? `${what} is missing.` : `${quoted(given)} is not a number.`)
  );
}

function readingOf(cells: readonly string[], desk: Desk): ReadingInput {
  const { id, kind, period } = metricOf(cells, desk);
  const { place } = desk;
  const value = numberIn(cells, place.value, kind === 'PROPORTION' ? 'The number of successes' : 'The sum');
  const squares = cellAt(cells, place.squares);
  return {
    metricId: id as MetricId,
    arm: armOf(cells, desk),
    ...daysOf(cells, desk, period),
    n: numberIn(cells, place.n, 'The number of cases'),
    successes: kind === 'PROPORTION' ? value : null,
    sum: kind === 'PROPORTION' ? null : value,
    sumOfSquares:
      kind === 'MEAN' && squares !== '' ? numberIn(cells, place.squares, 'The sum of squares') : null,
    struck: null,
  };
}

/**
 * Reads a sheet of readings: a day or a period, the arm, the metric, cases, and what they came to. Columns are known by their
 * names in a first row; a sheet of three or four columns without one is day, (arm,) cases, value. The arm is the pilot and the
 * metric the only one there is, unless said. A period reaches as long as its criterion's readings do, unless it says its end.
 */
export function readReadingsSheet(
  cells: readonly (readonly string[])[],
  metrics: readonly SheetMetric[],
): ReadingsSheet {
  const [first] = cells;
  const header = first ? named(first) : null;
  const place = header ?? (first ? unnamed(first) : null);
  if (!place)
    return {
      readings: [],
      rows: [],
      problems: [
        {
          row: 1,
          message:
            'Name the columns in the first row: from, n, and successes or sum; arm, metric and to if needed.',
        },
      ],
    };
  const order = detectDateOrder(cells.map((row) => cellAt(row, place.from)));
  const taken: { row: number; reading: ReadingInput }[] = [];
  const problems: SheetProblem[] = [];
  for (const [at, row] of cells.entries()) {
    if ((header && at === 0) || row.every((cell) => cell.trim() === '')) continue;
    try {
      taken.push({ row: at + 1, reading: readingOf(row, { place, metrics, order }) });
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      problems.push({ row: at + 1, message: error.message });
    }
  }
  return { readings: taken.map(({ reading }) => reading), rows: taken.map(({ row }) => row), problems };
}
