import { parseGivenDate } from '@scrimmage/domain/imports/given-date';
import { nameKey, tidyLine } from '@scrimmage/domain/imports/given-text';
import { type CsvLimits, CsvProblem } from './csv-problem.js';
import type { CsvRecord } from './records.js';

/** The names of a file's columns, and the row they stand in. */
export interface Header {
  readonly row: number;
  readonly names: readonly string[];
}

const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length;

/** How far down a header is looked for, below titles of the whole list or of its sections. */
const mostTitles = 5;

/** Titles fill less than half of the cells that the names under them fill. */
function headerRecord(records: readonly CsvRecord[]): number {
  const top = records.slice(0, mostTitles).map(({ cells }) => filled(cells));
  return top.findIndex((count) => count * 2 >= Math.max(...top));
}

const isValue = (cell: string) =>
  cell.length <= 300 &&
  (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell) ||
    /^https?:\/\//i.test(cell) ||
    (/^[+-]?[\d.,]*\d$/.test(cell) && !/^(?:19|20)\d{2}$/.test(cell)) ||
    parseGivenDate(cell, 'MDY').day !== null);

/** Names are not days, numbers or addresses, and do not come back as values of their own columns. */
function looksLikeData(names: readonly string[], rows: readonly CsvRecord[]): boolean {
  if (names.some((name) => isValue(tidyLine(name)))) return true;
  const keys = names.map(nameKey);
  const others = rows
    .map(({ cells }) => cells.map(nameKey))
    .filter((cells) => keys.some((key, i) => cells[i] !== key));
  const repeated = keys.filter((key, i) => key !== '' && others.some((cells) => cells[i] === key));
  return repeated.length >= 2;
}

function distinct(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let n = 2; taken.has(own); n++) own = `${name} (${n})`;
    taken.add(own);
    return own;
  });
}

/**
 * Finds the header among the first records that are not blank: names on one line each, blank ones called by their
 * place, equal ones numbered, columns without name and content at the end dropped. Throws NO_HEADER, NO_ROWS,
 * TOO_MANY_COLUMNS.
 */
export function findHeader(records: readonly CsvRecord[], limits: CsvLimits): Header {
  const place = headerRecord(records);
  const record = records[place];
  const below = records.slice(place + 1);
  if (!record) throw new CsvProblem('EMPTY_FILE', 'The file is empty.');
  const names = record.cells.map(tidyLine);
  const width =
    1 +
    Math.max(
      names.findLastIndex((name) => name !== ''),
      ...below.map(({ cells }) => cells.slice(0, names.length).findLastIndex((cell) => cell.trim() !== '')),
    );
  if (width > limits.columns)
    throw new CsvProblem(
      'TOO_MANY_COLUMNS',
      `The file has ${width.toLocaleString('en-US')} columns; at most ${limits.columns} can be read.`,
      record.row,
    );
  if (looksLikeData(record.cells, below))
    throw new CsvProblem(
      'NO_HEADER',
      'The first row holds values instead of column names; put a row with the names on top.',
      record.row,
    );
  if (below.length === 0)
    throw new CsvProblem('NO_ROWS', 'The file has column names but no rows under them.', record.row);
  return {
    row: record.row,
    names: distinct(names.slice(0, width).map((name, i) => (name === '' ? `Column ${i + 1}` : name))),
  };
}
