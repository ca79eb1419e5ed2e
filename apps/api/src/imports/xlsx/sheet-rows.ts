import { CsvProblem } from '../csv/csv-problem.js';
import type { Workbook } from './workbook.js';
import { attribute, piecesOf } from './xml.js';

/** The last row a sheet can have, and the last column a file is read to. */
const mostRows = 1_048_576;
const mostColumns = 16_384;

const dayMs = 86_400_000;

/**
 * A number a spreadsheet keeps for a day, as `2022-04-12`, with its time where it has one. Day 60, 29 February 1900, never
 * was; days before it are counted one short (ECMA-376, 18.17.4.1).
 */
export function dayOfSerial(serial: number, since1904: boolean): string {
  if (serial < 0 || serial >= 2_958_466) return String(serial);
  const zero = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const at = new Date(zero + Math.round((serial * dayMs) / 1000) * 1000).toISOString();
  if (!since1904 && serial < 1) return at.slice(11, 19);
  return at.slice(11, 19) === '00:00:00' ? at.slice(0, 10) : `${at.slice(0, 10)} ${at.slice(11, 19)}`;
}

/** `AB12` stands in column 27, counted from 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]*/.exec(reference)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function cellText(text: string, type: string, style: string | null, book: Workbook): string {
  if (type === 's') return book.strings[Number(text)] ?? '';
  if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
  if (type !== 'n' || text.trim() === '') return text;
  const number = Number(text);
  if (!Number.isFinite(number)) return text;
  // The shortest form of a double is what was typed: 25779.790000000001 is 25779.79.
  return book.dated[Number(style ?? 0)] ? dayOfSerial(number, book.since1904) : String(number);
}

/** The rows of a sheet as its reader sees them, from the first; rows and cells that are not there are blank. */
export function* sheetRows(xml: string, book: Workbook): Generator<readonly string[]> {
  let [row, next, cells] = [0, 0, [] as string[]];
  let [column, type, style, text, inValue, inReading] = [0, 'n', null as string | null, '', false, false];
  for (const one of piecesOf(xml)) {
    if (one.is === 'TEXT') {
      if (inValue && !inReading) text += one.text;
    } else if (one.name === 'row' && one.is === 'OPEN') {
      row = Number(attribute(one.attributes, 'r') ?? next + 1);
      if (!(row > next && row <= mostRows))
        throw new CsvProblem('TOO_MANY_ROWS', 'The rows of this sheet are out of order, or too many.', next);
      for (; next < row - 1; next++) yield [];
      [cells, column] = [[], 0];
    } else if (one.name === 'row') {
      next = row;
      yield cells;
    } else if (one.name === 'c' && one.is === 'OPEN') {
      const reference = attribute(one.attributes, 'r');
      if (reference !== null) column = columnOf(reference);
      type = attribute(one.attributes, 't') ?? 'n';
      style = attribute(one.attributes, 's');
      text = '';
    } else if (one.name === 'c') {
      const value = cellText(text, type, style, book);
      if (value !== '' && column >= 0 && column < mostColumns) {
        while (cells.length < column) cells.push('');
        cells[column] = value;
      }
      column++;
    } else if (one.name === 'v' || one.name === 't') inValue = one.is === 'OPEN';
    else if (one.name === 'rPh') inReading = one.is === 'OPEN';
  }
}
