import type { SourceRow } from '@scrimmage/domain/imports/pilot-draft';
import { describe, expect, it } from 'vitest';
import { type CsvLimits, CsvProblem, type CsvSource, csvLimits } from './csv-problem.js';
import { readCsv } from './read-csv.js';

async function readAll(source: CsvSource | string, limits?: CsvLimits) {
  const file = await readCsv(typeof source === 'string' ? Buffer.from(source) : source, limits);
  const rows: SourceRow[] = [];
  for await (const row of file.rows()) rows.push(row);
  return { ...file, rows, cells: rows.map((row) => row.cells) };
}

/** The one sentence a file gets that cannot be read. */
async function problemOf(source: CsvSource | string, limits?: CsvLimits): Promise<CsvProblem> {
  try {
    await readAll(source, limits);
  } catch (error) {
    if (error instanceof CsvProblem) return error;
    throw error;
  }
  throw new Error('The file could be read.');
}

/** A source that gives its bytes a few at a time, so that characters and line ends are cut. */
const inPieces = (bytes: Buffer, size: number): CsvSource =>
  async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };

const utf16 = (text: string, order: 'LE' | 'BE') => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'LE' ? bytes : bytes.swap16();
};

const cafe = 'Name,Vendor\n“Café” – naïve,€ 5\nÅngström,Łódź\n';
const cafe1252 = Buffer.concat([
  Buffer.from('Name,Vendor\n'),
  Buffer.from([0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x96, 0x20, 0x6e, 0x61, 0xef, 0x76, 0x65]),
  Buffer.from([0x2c, 0x80, 0x20, 0x35, 0x0a]),
]);

describe('The encoding of a file', () => {
  it.each<[string, Buffer, string]>([
    ['UTF-8', Buffer.from(cafe), 'UTF-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${cafe}`), 'UTF-8'],
    ['UTF-16 of one order', utf16(cafe, 'LE'), 'UTF-16LE'],
    ['UTF-16 of the other', utf16(cafe, 'BE'), 'UTF-16BE'],
  ])('is found: %s', async (_, bytes, encoding) => {
    const file = await readAll(bytes);
    expect(file.encoding).toBe(encoding);
    expect(file.header).toEqual(['Name', 'Vendor']);
    expect(file.cells).toEqual([
      ['“Café” – naïve', '€ 5'],
      ['Ångström', 'Łódź'],
    ]);
  });

  it('is Windows-1252 when that makes sense of the bytes', async () => {
    const file = await readAll(cafe1252);
    expect(file.encoding).toBe('Windows-1252');
    expect(file.cells).toEqual([['“Café” – naïve', '€ 5']]);
  });

  it('is found in pieces of any size', async () => {
    for (const bytes of [Buffer.from(`\ufeff${cafe}`), utf16(cafe, 'LE'), cafe1252]) {
      const whole = await readAll(bytes);
      for (let size = 1; size < 12; size++)
        expect((await readAll(inPieces(bytes, size))).cells).toEqual(whole.cells);
    }
  });
});

describe('The rows of a file', () => {
  it.each([',', ';', '\t', '|'])('are split at %j', async (delimiter) => {
    const lines = [
      ['Name', 'What is it, and why; is it | safe?', 'Stage'],
      ['Crane, planning', 'It says "go"; then stop', 'Planned'],
      ['Lock\nqueue', '', 'Retired'],
    ];
    const quoted = lines.map((cells) =>
      cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter),
    );
    const file = await readAll(`${quoted.join('\n')}\n`);
    expect(file.delimiter).toBe(delimiter);
    expect([file.header, ...file.cells]).toEqual(lines);
  });

  it('are split where most records agree, whatever their prose holds', async () => {
    const file = await readAll(
      'Name;Purpose;Stage\nCranes;ships, trains, cars;Planned\nLocks;ships;Retired\n',
    );
    expect(file.delimiter).toBe(';');
    expect(file.cells[0]).toEqual(['Cranes', 'ships, trains, cars', 'Planned']);
    expect((await readAll('Name\nCranes\nLocks')).delimiter).toBe(',');
  });

  it.each(['\n', '\r\n', '\r'])('end with %j', async (end) => {
    const bytes = Buffer.from(['Name,Stage', 'Cranes,"two\nlines"', 'Locks,x', ''].join(end));
    for (const size of [1, 2, 3, 100]) {
      const file = await readAll(inPieces(bytes, size));
      expect(file.cells).toEqual([
        ['Cranes', 'two\nlines'],
        ['Locks', 'x'],
      ]);
    }
  });

  it('may end in different ways in one file', async () => {
    expect((await readAll('Name,Stage\r\nCranes,x\nLocks,y\rQuays,z')).cells).toHaveLength(3);
  });

  it('keep the numbers they have in the file, blank ones counted but left out', async () => {
    const file = await readAll('\nName,Stage\nCranes,"a\n\nb"\n\n,  \nLocks,x\n');
    expect(file.headerRow).toBe(2);
    expect(file.rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
      [3, 'Cranes'],
      [6, 'Locks'],
    ]);
  });

  it('are as wide as the header; what stands beyond it is counted', async () => {
    const file = await readAll('Name,Stage\nCranes\nLocks,x,,y,z\nQuays,x,,\n');
    expect(file.rows).toEqual([
      { row: 2, cells: ['Cranes', ''], surplus: 0 },
      { row: 3, cells: ['Locks', 'x'], surplus: 2 },
      { row: 4, cells: ['Quays', 'x'], surplus: 0 },
    ]);
  });

  it('can be read as often as asked for, and left early', async () => {
    let opened = 0;
    let closed = 0;
    const file = await readCsv(async function* () {
      opened++;
      try {
        yield Buffer.from('Name,Stage\n');
        for (let i = 0; i < 5_000; i++) yield Buffer.from(`Crane ${i},Planned\n`);
      } finally {
        closed++;
      }
    });
    for (let time = 0; time < 2; time++) {
      for await (const { row } of file.rows()) if (row === 10) break;
    }
    await new Promise((resolve) => setImmediate(resolve));
    expect(file.sample).toHaveLength(200);
    expect(closed).toBe(opened);
  });
});

describe('The header of a file', () => {
  it('has one line a name, every name once, and a name for each column in use', async () => {
    const file = await readAll('Name,"Start\r\n(latest  approved)",If other,,If other,,\ncranes,1,2,3,4,,\n');
    expect(file.header).toEqual(['Name', 'Start (latest approved)', 'If other', 'Column 4', 'If other (2)']);
    expect(file.cells).toEqual([['cranes', '1', '2', '3', '4']]);
  });

  it('is found below a title and the titles of sections', async () => {
    const file = await readAll(
      'Inventory 2025,,,,\n"SECTION 1",,,"SECTION 2",\nId,Name,Agency,Stage,Notes\n1,a,b,c,d\n',
    );
    expect(file.headerRow).toBe(3);
    expect(file.header).toEqual(['Id', 'Name', 'Agency', 'Stage', 'Notes']);
    expect(file.rows.map(({ row }) => row)).toEqual([4]);
  });

  it('may be long questions, or years', async () => {
    const file = await readAll('Name,2023,"Is it used, and by whom?"\nCranes,5,yes\nLocks,6,yes\n');
    expect(file.header).toEqual(['Name', '2023', 'Is it used, and by whom?']);
  });
});

const small: CsvLimits = { fileBytes: 2_000, recordBytes: 100, columns: 5, rows: 3 };
const wide = Array.from({ length: 10_000 }, (_, i) => `c${i}`).join(',');

describe('A file that cannot be read gets one sentence', () => {
  it.each<[string, string | Buffer, string, number | null, string]>([
    ['empty', '', 'EMPTY_FILE', null, 'The file is empty.'],
    ['blank', '\ufeff\n , \n\n', 'EMPTY_FILE', null, 'The file is empty.'],
    ['only a header', 'Name,Stage\n\n', 'NO_ROWS', 1, 'The file has column names but no rows under them.'],
    ['no header, days', 'Cranes,1/2/2024\nLocks,1/3/2024\n', 'NO_HEADER', 1, 'The first row holds values'],
    [
      'no header, words',
      'Cranes,Piers,Planned\nLocks,Piers,Planned\n',
      'NO_HEADER',
      1,
      'The first row holds values',
    ],
    [
      '10,000 columns',
      `${wide}\n${wide}\n`,
      'TOO_MANY_COLUMNS',
      1,
      'The file has 10,000 columns; at most 500',
    ],
    [
      'an open quotation mark',
      'Name,Stage\nCranes,x\n"Locks,y\nQuays,z\n',
      'UNCLOSED_QUOTE',
      3,
      'Row 3 opens',
    ],
    [
      'an open mark and others',
      'Name,Stage\n"Locks,y\nQuays,"z"\n',
      'MISPLACED_QUOTE',
      2,
      'Row 2 has a quotation',
    ],
    ['a mark inside a cell', 'Name,Stage\n5" pipe,x\n', 'MISPLACED_QUOTE', 2, 'Row 2 has a quotation'],
    ['a NUL', 'Name,Stage\nCra\0nes,x\n', 'NUL_CHARACTER', null, 'The file has a NUL character in line 2'],
    [
      'a NUL in UTF-16',
      utf16('Name,Stage\na\0b,x\n', 'LE'),
      'NUL_CHARACTER',
      null,
      'The file has a NUL character',
    ],
    [
      'UTF-16 cut off',
      utf16('Name,Stage\na,x\n', 'BE').subarray(0, 21),
      'UNREADABLE_TEXT',
      null,
      'The file has damaged',
    ],
    ['a workbook', Buffer.from('PK\x03\x04\x14\0\0\0'), 'NOT_CSV', null, 'This is an Excel workbook'],
    ['a PDF', '%PDF-1.7\n1 0 obj', 'NOT_CSV', null, 'This is a PDF, not a CSV file.'],
    ['a web page', '\n<!DOCTYPE html><html>', 'NOT_CSV', null, 'This is a web page or XML, not a CSV file.'],
    ['JSON', '[{"name": "Cranes"}]', 'NOT_CSV', null, 'This is JSON, not a CSV file.'],
    [
      'UTF-8 cut off',
      Buffer.from('Name\nCafé é').subarray(0, -1),
      'UNREADABLE_TEXT',
      null,
      'damaged characters in line 2',
    ],
    [
      'UTF-8 with a stray byte',
      Buffer.from([...Buffer.from('Name\nCafé Å'), 0xff]),
      'UNREADABLE_TEXT',
      null,
      'in line 2',
    ],
    [
      'no encoding at all',
      Buffer.from([0x4e, 0x0a, 0x81, 0x8d, 0xff, 0xc0, 0x0a]),
      'UNREADABLE_TEXT',
      null,
      'in line 2',
    ],
  ])('%s', async (_, content, code, row, sentence) => {
    const problem = await problemOf(content);
    expect({ code: problem.code, row: problem.row, message: problem.message }).toEqual({
      code,
      row,
      message: expect.stringContaining(sentence),
    });
    expect(problem.message).toMatch(/^[A-Z][^\n]*\.$/);
  });

  it.each<[string, string, string, number | null]>([
    ['too large', `Name,Stage\n${'Cranes,x\n'.repeat(300)}`, 'FILE_TOO_LARGE', null],
    ['a line that never ends', `Name,Stage\nCranes,${'x'.repeat(500)}`, 'RECORD_TOO_LONG', 2],
    ['a quotation that never ends', `Name,Stage\nCranes,"${'x\n'.repeat(500)}`, 'RECORD_TOO_LONG', 2],
    ['too many rows', `Name,Stage\n${'Cranes,x\n'.repeat(4)}`, 'TOO_MANY_ROWS', 5],
  ])('%s', async (_, content, code, row) => {
    expect(await problemOf(content, small)).toMatchObject({ code, row });
  });

  it('with 10 MB in one line', async () => {
    const problem = await problemOf(`Name,Stage\nCranes,${'x'.repeat(10 * 1024 * 1024)}\n`);
    expect(problem).toMatchObject({ code: 'RECORD_TOO_LONG', row: 2 });
    expect(problem.message).toBe('Row 2 is longer than 1 MB; a quotation mark may be left open in it.');
  });

  it('at the row it is about, even far down', async () => {
    const problem = await problemOf(`Name,Stage\n${'Cranes,x\n'.repeat(20_000)}Lo"cks,x\n`);
    expect(problem).toMatchObject({ code: 'MISPLACED_QUOTE', row: 20_002 });
  });

  it('whatever bytes it is made of', async () => {
    let seed = 7;
    const next = () => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      return seed >>> 16;
    };
    for (let round = 0; round < 300; round++) {
      const start = round % 2 === 0 ? 'Name,Stage\n' : '';
      const noise = Buffer.from(
        Array.from({ length: 1 + (next() % 60) }, () => next() & (round % 3 === 0 ? 0x7f : 0xff)),
      );
      const outcome = await readAll(Buffer.concat([Buffer.from(start), noise]), csvLimits).catch(
        (e: unknown) => e,
      );
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(CsvProblem);
    }
  });
});
