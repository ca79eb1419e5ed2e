import { createWriteStream } from 'node:fs';
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Zip } from '../../platform/files/zip.js';
import { CsvProblem } from '../csv/csv-problem.js';
import { asWorkbook } from './packed.js';
import { sheetRows } from './sheet-rows.js';
import { readWorkbook } from './workbook.js';

/** A file to be read as CSV, and what it was before. */
export interface Readied {
  readonly path: string;
  /** “XLSX, sheet Payments”; null when the file is read as it is. */
  readonly was: string | null;
}

const cellOf = (text: string) => (text === '' ? '' : `"${text.replaceAll('"', '""')}"`);

function* linesOf(rows: Iterable<readonly string[]>): Generator<string> {
  let batch = '';
  for (const cells of rows) {
    batch += `${cells.map(cellOf).join(',')}\n`;
    if (batch.length < 65_536) continue;
    yield batch;
    batch = '';
  }
  yield batch;
}

async function isPacked(file: FileHandle): Promise<boolean> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
  return bytesRead === 4 && buffer.readUInt32BE(0) === 0x504b0304;
}

async function fullestSheet(zip: Zip) {
  const book = await readWorkbook(zip);
  let best = { name: '', xml: '', rows: 0 };
  for (const { name, part } of book.sheets) {
    const xml = (await zip.text(part)) ?? '';
    let rows = 0;
    for (const _ of xml.matchAll(/<(?:\w+:)?row[\s>]/g)) rows++;
    if (rows > best.rows) best = { name, xml, rows };
  }
  return { book, best };
}

/** Writes the sheet that has the most rows as CSV; null when the file is no workbook. */
async function workbookToCsv(path: string, csvPath: string): Promise<string | null> {
  const file = await open(path);
  try {
    if (!(await isPacked(file))) return null;
    const { book, best } = await asWorkbook(file, fullestSheet);
    if (best.rows === 0) throw new CsvProblem('EMPTY_FILE', 'This Excel workbook has no sheet with rows.');
    await pipeline(Readable.from(linesOf(sheetRows(best.xml, book))), createWriteStream(csvPath));
    return `XLSX, sheet ${best.name}`;
  } finally {
    await file.close();
  }
}

/**
 * Hands a file over as CSV: of an Excel workbook (XLSX) the sheet that has the most rows, days as `2022-04-12`, numbers in
 * full, rows in their places; any other file as it is. Throws a CsvProblem with one sentence.
 */
export async function asCsv<T>(path: string, use: (file: Readied) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'scrimmage-sheet-'));
  try {
    const csvPath = join(folder, 'sheet.csv');
    const was = await workbookToCsv(path, csvPath);
    return await use(was === null ? { path, was } : { path: csvPath, was });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
