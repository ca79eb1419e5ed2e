/** Why a file cannot be read at all. */
export type CsvProblemCode =
  | 'EMPTY_FILE'
  | 'FILE_TOO_LARGE'
  | 'NOT_CSV'
  | 'OTHER_KIND'
  | 'TOO_MUCH_MONEY'
  | 'NUL_CHARACTER'
  | 'UNREADABLE_TEXT'
  | 'NO_HEADER'
  | 'NO_ROWS'
  | 'TOO_MANY_COLUMNS'
  | 'TOO_MANY_ROWS'
  | 'RECORD_TOO_LONG'
  | 'UNCLOSED_QUOTE'
  | 'MISPLACED_QUOTE';

/** Thrown when a file cannot be read: the message is one sentence for the person who gave it. */
export class CsvProblem extends Error {
  constructor(
    readonly code: CsvProblemCode,
    sentence: string,
    /** Row of the file where it shows, the header being row 1; null when it is about the whole file. */
    readonly row: number | null = null,
  ) {
    super(sentence);
    this.name = 'CsvProblem';
  }
}

/** The most that is read of one file. */
export interface CsvLimits {
  readonly fileBytes: number;
  readonly recordBytes: number;
  readonly columns: number;
  readonly rows: number;
}

export const csvLimits: CsvLimits = {
  fileBytes: 256 * 1024 * 1024,
  recordBytes: 1024 * 1024,
  columns: 500,
  rows: 1_000_000,
};

/** Bytes held in memory, or a way to read them from the start as often as needed, such as a file on disk. */
export type CsvSource = Uint8Array | (() => AsyncIterable<Uint8Array>);

/** Reads a source from its start; bytes in memory come in pieces, so that what follows never holds them twice. */
export async function* bytesOf(source: CsvSource): AsyncGenerator<Buffer> {
  if (typeof source === 'function') {
    for await (const chunk of source()) yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    return;
  }
  const piece = 64 * 1024;
  for (let at = 0; at < source.byteLength; at += piece)
    yield Buffer.from(source.buffer, source.byteOffset + at, Math.min(piece, source.byteLength - at));
}
