import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pilotDrafting } from '@scrimmage/domain/imports/draft-pilots';
import { guessColumns } from '@scrimmage/domain/imports/guess-columns';
import { readyMappings } from '@scrimmage/domain/imports/mapping-memory';
import type { DraftedRow, PilotDraft } from '@scrimmage/domain/imports/pilot-draft';
import { settleMapping } from '@scrimmage/domain/imports/settle-mapping';
import { surveyRows } from '@scrimmage/domain/imports/survey-rows';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CsvSource } from './csv-problem.js';
import { readCsv } from './read-csv.js';

/** The folder of the checkout, whether this file runs as it was written or as it was compiled. */
function checkout(from: string): string {
  return existsSync(join(from, 'turbo.json')) || dirname(from) === from ? from : checkout(dirname(from));
}

const folder =
  process.env.SCRIMMAGE_SHARED_DATA ??
  resolve(checkout(dirname(fileURLToPath(import.meta.url))), '../shared/data');
const path = join(folder, 'us_ai_inventory_2024_core.csv');

/** As an importer uses the pieces: look, guess, survey, settle, draft. */
async function draftFile(source: CsvSource): Promise<readonly DraftedRow[]> {
  const memory = readyMappings.find(({ name }) => name === 'us-ai-inventory');
  if (!memory) throw new Error('The mapping is ready-made.');
  const file = await readCsv(source);
  const columns = guessColumns(
    file.header,
    file.sample.map((row) => row.cells),
    memory.columns,
  );
  const survey = surveyRows(columns, memory);
  for await (const row of file.rows()) survey.add(row.cells);
  const settled = settleMapping(file.header, { columns, stageWords: [] }, memory, survey.dateOrder());
  if (!('mapping' in settled)) throw new Error(JSON.stringify(settled.problems));
  const draft = pilotDrafting(settled.mapping);
  const drafted: DraftedRow[] = [];
  for await (const row of file.rows()) drafted.push(draft(row));
  return drafted;
}

/** Reads the file a second way, by RFC 4180 to the letter, to have something to compare with. */
function plainRows(): readonly Readonly<Record<string, string>>[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of readFileSync(path, 'utf8').matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g,
  )) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  const [header = [], ...body] = rows;
  return body
    .filter((cells) => cells.length === header.length)
    .map((cells) => Object.fromEntries(header.map((name, i) => [name.trim(), (cells[i] ?? '').trim()])));
}

const counted = (values: Iterable<string>) => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

const absent = existsSync(path)
  ? ''
  : ` (skipped: ${path} is not there; set SCRIMMAGE_SHARED_DATA to its folder)`;

describe.skipIf(absent !== '')(`The US federal inventory of AI use cases of 2024${absent}`, () => {
  let drafts: readonly PilotDraft[] = [];
  let drafted: readonly DraftedRow[] = [];
  let plain: readonly Readonly<Record<string, string>>[] = [];
  const plainDay = (text = '') => {
    const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
    if (!match || match[3] === '1905') return null;
    return `${match[3]}-${match[1]?.padStart(2, '0')}-${match[2]?.padStart(2, '0')}`;
  };

  beforeAll(async () => {
    drafted = await draftFile(() => createReadStream(path));
    drafts = drafted.flatMap((row) => (row.ok ? [row.draft] : []));
    plain = plainRows();
  });

  it('becomes one pilot a row, none refused, each with a key of its own', () => {
    expect(plain).toHaveLength(2_133);
    expect(drafted.filter((row) => !row.ok)).toEqual([]);
    expect(drafts).toHaveLength(plain.length);
    expect(new Set(drafts.map((draft) => draft.sourceKey)).size).toBe(plain.length);
    expect(drafts.map((draft) => draft.row)).toEqual(plain.map((_, i) => i + 2));
  });

  it('keeps its agencies as programs and its bureaus as units', () => {
    const tidy = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
    expect(new Set(drafts.map((draft) => draft.program)).size).toBe(41);
    expect(drafts.map((draft) => draft.program)).toEqual(plain.map((row) => tidy(row.Agency)));
    expect(drafts.map((draft) => draft.unit ?? '')).toEqual(
      plain.map((row) => tidy(row.Bureau).replace(/^N\/A$/, '')),
    );
    expect(drafts.map((draft) => draft.name)).toEqual(plain.map((row) => tidy(row['Use Case Name'])));
  });

  it('has every stage word understood', () => {
    const meant: Readonly<Record<string, string>> = {
      'Operation and Maintenance': 'CLOSED SCALED',
      'In production': 'CLOSED SCALED',
      'In mission': 'CLOSED SCALED',
      Retired: 'CLOSED WITHDRAWN',
      'Research or  Administrative Action Complete': 'CLOSED INCONCLUSIVE',
      'Implementation and Assessment': 'RUNNING',
    };
    const words = plain.map((row) => row['Stage of Development'] ?? '');
    expect(counted(drafts.map(({ stage, outcome }) => (outcome ? `${stage} ${outcome}` : stage)))).toEqual(
      counted(words.map((word) => meant[word] ?? 'PROPOSED')),
    );
    const blank = drafts.flatMap((draft) => draft.remarks.filter(({ kind }) => kind === 'BLANK_STAGE'));
    expect(blank).toHaveLength(words.filter((word) => word === '').length);
  });

  it('has the days that can be read, and no other', () => {
    expect(drafts.map((draft) => draft.proposedOn)).toEqual(
      plain.map((row) => plainDay(row['Date Initiated'])),
    );
    expect(drafts.map((draft) => draft.startedOn)).toEqual(
      plain.map((row, i) => (drafts[i]?.stage === 'PROPOSED' ? null : plainDay(row['Date Implemented']))),
    );
    expect(drafts.map((draft) => draft.closedOn)).toEqual(
      plain.map((row, i) => (drafts[i]?.stage === 'CLOSED' ? plainDay(row['Date Retired']) : null)),
    );
  });

  it('gets a remark where it was implemented before it was initiated', () => {
    const early = plain.flatMap((row, i) => {
      const [initiated, implemented] = [plainDay(row['Date Initiated']), plainDay(row['Date Implemented'])];
      return initiated !== null && implemented !== null && implemented < initiated ? [i + 2] : [];
    });
    const remarked = drafts.filter((draft) =>
      draft.remarks.some(
        ({ kind, column }) => kind === 'DATES_OUT_OF_ORDER' && column === 'Date Implemented',
      ),
    );
    expect(early).toHaveLength(12);
    expect(remarked.map((draft) => draft.row)).toEqual(early);
  });

  it('changes nothing when it comes again in another order of columns, encoding and line ends', async () => {
    const header = Object.keys(plain[0] ?? {}).reverse();
    const line = (cells: readonly string[]) =>
      cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';');
    const body = plain.map((row) => line(header.map((name) => row[name] ?? '')));
    const again = await draftFile(
      Buffer.from(`\ufeff${[line(header), ...body].join('\r\n')}\r\n`, 'utf16le'),
    );
    const said = (draft: PilotDraft) => ({ ...draft, given: null, remarks: null, fingerprint: null });
    expect(again.map((row) => (row.ok ? said(row.draft) : row))).toEqual(drafts.map(said));
  });
});

const csv = (rows: readonly (readonly string[])[], delimiter = ',') =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n');

const summary = (rows: readonly DraftedRow[]) =>
  rows.map((row) =>
    row.ok
      ? [
          row.draft.row,
          row.draft.program,
          row.draft.unit,
          row.draft.name,
          row.draft.outcome ?? row.draft.stage,
        ]
      : [row.row, ...row.refusals.map(({ sentence }) => sentence)],
  );

describe('An inventory of another year', () => {
  it('in Windows-1252, with short names, blank and repeated ids', async () => {
    const text = csv(
      [
        ['Use_Case_ID', 'Department_Code', 'Agency', 'Title', 'Summary', 'Development_Stage', 'Department'],
        ['H-1', 'DOH', 'Pier Agency', 'Crane planning', 'Cranes “wait”.', 'Initiation', 'Harbours'],
        [
          'H-2',
          'DOH',
          'Lock Agency',
          'Café queue',
          'Ships wait – long.\nVery long.',
          'Deployment',
          'Harbours',
        ],
        ['', 'DOF', 'Fire Agency', 'Smoke watch', '', 'Implementation', 'Forests'],
        ['H-2', 'DOF', 'Fire Agency', 'Smoke watch', '', 'Under review', 'Forests'],
        ['H-3', 'DOF', 'Fire Agency', '', 'Nobody knows.', 'Retired', 'Forests'],
        ...Array.from({ length: 20 }, (_, i) => [
          `F-${i}`,
          'DOF',
          'Tree Agency',
          `Count ${i}`,
          '',
          'Pilot',
          'Forests',
        ]),
      ],
      ';',
    );
    const symbols: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '–': 0x96 };
    const bytes = Buffer.from(Array.from(text, (char) => symbols[char] ?? char.charCodeAt(0)));
    const drafted = await draftFile(bytes);
    expect(summary(drafted).slice(0, 5)).toEqual([
      [2, 'Harbours', 'Pier Agency', 'Crane planning', 'PROPOSED'],
      [3, 'Harbours', 'Lock Agency', 'Café queue', 'SCALED'],
      [4, 'Forests', 'Fire Agency', 'Smoke watch', 'RUNNING'],
      [5, 'Nobody has said what the stage “Under review” means here.', 'Row 3 has the same id.'],
      [6, 'The row lacks the name.'],
    ]);
    const second = drafted[1];
    expect(second?.ok && second.draft.problem).toBe('Ships wait – long.\nVery long.');
    expect(drafted.filter((row) => row.ok)).toHaveLength(23);
  });

  it('with a byte order mark, section titles, long answers for stages and other days', async () => {
    const text = csv([
      ['SECTION 1: Identifiers', '', '', '', 'SECTION 2: Summary', '', '', ''],
      [
        'Agency',
        'Use Case Name',
        'Bureau/Component',
        'Stage of Development',
        'What problem is the AI\r\nintended to solve?',
        'Date when AI use case became operational or the pilot’s start date',
        'Vendor(s) Name',
        'Does this AI use case involve personally identifiable information (PII)?',
      ],
      [
        'Harbours',
        'Cranes',
        'Piers',
        'c)  Deployed – The use case is in use.',
        'Waiting',
        '07/25/2024 12:00:00 AM',
        'Hoist',
        'No',
      ],
      ['Harbours', 'Locks', 'N/A', 'b) Pilot – The use case is limited.', 'Queues', 'Apr-25', 'N/A', 'Yes'],
      ['', '', '', '', '', '', '', ''],
      ['Harbours', 'Quays', 'Piers', 'a) Pre-deployment - in development.', 'Space', '', '', ''],
    ]);
    const drafted = await draftFile(Buffer.from(`\ufeff${text}`));
    expect(summary(drafted)).toEqual([
      [3, 'Harbours', 'Piers', 'Cranes', 'SCALED'],
      [4, 'Harbours', null, 'Locks', 'RUNNING'],
      [6, 'Harbours', 'Piers', 'Quays', 'PROPOSED'],
    ]);
    const drafts = drafted.flatMap((row) => (row.ok ? [row.draft] : []));
    expect(drafts.map(({ startedOn, vendorText }) => [startedOn, vendorText])).toEqual([
      ['2024-07-25', 'Hoist'],
      [null, null],
      [null, null],
    ]);
    expect(drafts[1]?.remarks.map(({ sentence }) => sentence)).toEqual([
      '“Apr-25” names a month, and 25 may be its day or its year; it was left as text.',
    ]);
  });
});
