import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { type CsvLimits, CsvProblem, type CsvSource } from './csv-problem.js';
import type { Delimiter } from './delimiter.js';
import { type Encoding, textOf } from './encoding.js';

/** One record of a file; `row` counts all records from 1, blank lines included. */
export interface CsvRecord {
  readonly row: number;
  readonly cells: readonly string[];
}

function problemOf(error: unknown, limits: CsvLimits): unknown {
  if (!(error instanceof CsvError)) return error;
  const row = Number((error as { records?: unknown }).records ?? 0) + 1;
  const at = `Row ${row.toLocaleString('en-US')}`;
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return new CsvProblem('UNCLOSED_QUOTE', `${at} opens a quotation mark that is never closed.`, row);
    case 'CSV_MAX_RECORD_SIZE': {
      const most = `${Math.round(limits.recordBytes / 1024 / 1024)} MB`;
      return new CsvProblem(
        'RECORD_TOO_LONG',
        `${at} is longer than ${most}; a quotation mark may be left open in it.`,
        row,
      );
    }
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'INVALID_OPENING_QUOTE':
      return new CsvProblem(
        'MISPLACED_QUOTE',
        `${at} has a quotation mark inside a cell that is not written twice, or one that is left open.`,
        row,
      );
    default:
      return error;
  }
}

/** Reads a file record by record with flat memory. Throws a CsvProblem that names the row. */
export async function* recordsOf(
  source: CsvSource,
  encoding: Encoding,
  delimiter: Delimiter,
  limits: CsvLimits,
): AsyncGenerator<CsvRecord> {
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: limits.recordBytes,
  });
  // The parser carries the error of either to the loop below, which also ends both when its reader stops early.
  pipeline(Readable.from(textOf(source, encoding)), parser, () => {});
  let row = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      row++;
      yield { row, cells };
    }
  } catch (error) {
    throw problemOf(error, limits);
  }
}
