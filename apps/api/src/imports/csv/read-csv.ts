import type { SourceRow } from '@scrimmage/domain/imports/pilot-draft';
import { type CsvLimits, CsvProblem, type CsvSource, csvLimits } from './csv-problem.js';
import { type Delimiter, detectDelimiter } from './delimiter.js';
import { decideEncoding, type Encoding } from './encoding.js';
import { findHeader } from './header.js';
import { type CsvRecord, recordsOf } from './records.js';
import { surveyBytes } from './survey-bytes.js';

/** A file that can be read: what it is, its header, its first rows, and all its rows as often as asked for. */
export interface CsvFile {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly header: readonly string[];
  readonly headerRow: number;
  /** Up to 200 rows, for guessing and for showing. */
  readonly sample: readonly SourceRow[];
  /** Reads all rows from the start with flat memory. Throws a CsvProblem at the row it is about. */
  rows(): AsyncGenerator<SourceRow>;
}

const sampleRows = 200;

const isBlank = ({ cells }: CsvRecord) => cells.every((cell) => cell.trim() === '');

function sourceRow({ row, cells }: CsvRecord, width: number): SourceRow {
  const named = cells.slice(0, width);
  while (named.length < width) named.push('');
  return { row, cells: named, surplus: cells.slice(width).filter((cell) => cell.trim() !== '').length };
}

async function firstRecords(records: AsyncIterable<CsvRecord>, count: number): Promise<readonly CsvRecord[]> {
  const first: CsvRecord[] = [];
  for await (const record of records) {
    if (!isBlank(record)) first.push(record);
    if (first.length === count) break;
  }
  return first;
}

/**
 * Opens a CSV file whatever its encoding (byte order mark, UTF-8, else Windows-1252), delimiter and line ends. Rows
 * keep the numbers they have in the file, the first record being row 1; blank ones are left out. Throws a CsvProblem
 * with one sentence for a file that cannot be read; what is wrong further down is thrown by `rows()`.
 */
export async function readCsv(source: CsvSource, limits: CsvLimits = csvLimits): Promise<CsvFile> {
  const survey = await surveyBytes(source, limits);
  if (survey.bytes === 0) throw new CsvProblem('EMPTY_FILE', 'The file is empty.');
  const encoding = decideEncoding(survey);
  const delimiter = detectDelimiter(beginning(survey.head, encoding));
  const records = () => recordsOf(source, encoding, delimiter, limits);
  const first = await firstRecords(records(), sampleRows + 1);
  const header = findHeader(first, limits);
  const width = header.names.length;

  async function* rows(): AsyncGenerator<SourceRow> {
    let count = 0;
    for await (const record of records()) {
      if (record.row <= header.row || isBlank(record)) continue;
      if (++count > limits.rows)
        throw new CsvProblem(
          'TOO_MANY_ROWS',
          `The file has more than ${limits.rows.toLocaleString('en-US')} rows; split it and import the parts.`,
          record.row,
        );
      yield sourceRow(record, width);
    }
  }
  return {
    encoding,
    delimiter,
    header: header.names,
    headerRow: header.row,
    sample: first.filter(({ row }) => row > header.row).map((record) => sourceRow(record, width)),
    rows,
  };
}

/** The beginning of a file, enough of it read to find the delimiter, which is ASCII in all these encodings. */
function beginning(head: Buffer, encoding: Encoding): string {
  return encoding.startsWith('UTF-16') ? new TextDecoder(encoding).decode(head) : head.toString('latin1');
}
