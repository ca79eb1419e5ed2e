import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { type House, type Person, theHouse } from './house.js';
import { allPilots } from './import-desk.js';
import { runCli } from './run-cli.js';

const fixture = fileURLToPath(new URL('../../test/fixtures/harbour-pilots.csv', import.meta.url));

let house: House;
let admin: Person;
let lead: Person;
let name: string;
let folder: string;
let count = 0;

beforeAll(async () => {
  house = await theHouse();
  folder = mkdtempSync(join(tmpdir(), 'scrimmage-cli-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(async () => {
  name = `Harbour ${++count}`;
  const workspace = await house.workspace(name);
  [admin, lead] = [workspace.people.ADMIN, workspace.people.LEAD];
});

const run = (file: string, ...more: readonly string[]) =>
  runCli(['import', 'pilots', file, '--workspace', name, ...more], { url: house.databaseUrl });

function aFile(text: string | Buffer): string {
  const path = join(folder, `file-${++count}.csv`);
  writeFileSync(path, text);
  return path;
}

const state = async () =>
  (await ask(house, admin, '{ imports { state createdBy { name } } pilots { totalCount } importMappings }'))
    .data;
const untouched = {
  imports: [],
  pilots: { totalCount: 0 },
  importMappings: ['us-ai-inventory', 'scrimmage'],
};

describe('npm run scrimmage -- import pilots', () => {
  it('says of every row what it would do, and changes nothing in a dry run', async () => {
    const { code, out, err } = await run(fixture, '--dry-run');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^harbour-pilots\.csv: UTF-8, cells separated by a comma, mapping pilots\n/);
    expect(out).toMatch(/to import +5 +new 5, changed 0\n +unchanged +0\n +refused +0\n +rows +5\n/);
    expect(out).toContain(
      '1  DATE_AS_TEXT  row 4: “13/13/2024” is no day of the calendar; it was left as text.',
    );
    expect(out.trimEnd()).toMatch(/A dry run: nothing was changed\.$/);
    expect(await state()).toEqual(untouched);
  });

  it('imports in the name of an administrator, or of nobody', async () => {
    const first = await run(fixture, '--as', admin.email);
    expect(first.code).toBe(0);
    const second = await run(fixture, '--json');
    expect(JSON.parse(second.out)).toMatchObject({
      dryRun: false,
      counts: { rows: 5, imported: 0, new: 0, changed: 0, unchanged: 5, refused: 0 },
    });
    expect((await state()).imports).toEqual([
      { state: 'APPLIED', createdBy: null },
      { state: 'APPLIED', createdBy: { name: 'Admin Person' } },
    ]);
    const { data } = await ask(
      house,
      admin,
      '{ activity(filter: { verbs: ["applyImport"] }) { edges { node { sentence } } } }',
    );
    expect(data.activity.edges.map((edge: { node: { sentence: string } }) => edge.node.sentence)).toEqual([
      'The command line imported harbour-pilots.csv.',
      'Admin Person imported harbour-pilots.csv.',
    ]);
    const refused = await run(fixture, '--as', lead.email);
    expect([refused.code, refused.err]).toEqual([1, 'Administrators may do this.\n']);
  });

  it('lists refused rows with their reasons, leaves them out, or stops with --strict', async () => {
    const file = aFile('Name,Program\nTriage,Care\n,Care\nBeds,\n');
    const strict = await run(file, '--strict');
    expect(strict.code).toBe(1);
    expect(strict.out).toContain('row 3: The row lacks the name.\n  row 4: The row lacks the program.');
    expect(strict.err).toBe('Rows were refused, so nothing was changed.\n');
    expect(await state()).toEqual(untouched);
    const { code, out } = await run(file);
    expect(code).toBe(0);
    expect(out).toMatch(/imported +1 .*\n +unchanged +0\n +refused +2\n +rows +3\n/);
    expect((await state()).pilots.totalCount).toBe(1);
  });

  it('is told what columns and words mean, and remembers it', async () => {
    const file = aFile('Title,Team,Phase,Group\nTriage,Care,On the slipway,Ward 3\n');
    const unknown = await run(
      file,
      '--mapping',
      'ward',
      '--column',
      'Team=PROGRAM',
      '--column',
      'Group=UNIT',
    );
    expect(unknown.code).toBe(1);
    expect(unknown.err).toBe(
      `Say first what these stage words mean here: “On the slipway”. For example: --stage 'WORD=RUNNING'\n`,
    );
    const told = await run(
      file,
      ...[
        '--mapping',
        'ward',
        '--column',
        'Team=PROGRAM',
        '--column',
        'group=UNIT',
        '--stage',
        'on the slipway=RUNNING',
      ],
    );
    expect([told.code, told.err]).toEqual([0, '']);
    expect(await allPilots(house, admin)).toMatchObject([
      { name: 'Triage', program: { name: 'Care' }, unit: { name: 'Ward 3' }, stage: 'RUNNING' },
    ]);
    const again = await run(file, '--mapping', 'ward', '--json');
    expect(JSON.parse(again.out).counts).toMatchObject({ unchanged: 1, refused: 0 });
  });

  it.each([
    [['--stage', 'Sunset=LATE'], 2, /^--stage: “LATE” is none of PROPOSED, RUNNING, DECIDING, SCALED,/],
    [['--column', 'Name'], 2, /^--column is written NAME=MEANING; “Name” is not\./],
    [['--column', 'Name=BOAT'], 2, /^--column: “BOAT” is none of SOURCE_KEY, NAME,/],
    [['--column', 'Nam=NAME'], 1, /^The file has no column “Nam”\./],
    [
      ['--column', 'Use Case Name=KEEP'],
      1,
      /^Say first which column holds the name\. For example: --column 'HEADER=NAME'/,
    ],
  ])('does not guess what %j may mean', async (words, exitCode, sentence) => {
    const { code, err } = await run(fixture, ...words);
    expect(code).toBe(exitCode);
    expect(err).toMatch(sentence);
    expect(await state()).toEqual(untouched);
  });

  it.each<[string, string | Buffer, RegExp]>([
    [
      'bad UTF-8',
      Buffer.concat([Buffer.from('Name,Program\nCafé,Ähre ß\n'), Buffer.from([0xc3, 0x28])]),
      /damaged/,
    ],
    ['a NUL', 'Name,Program\nTri\0age,Care\n', /NUL/],
    ['an open quotation mark', 'Name,Program\n"Triage,Care\n', /quotation mark/],
    ['a line of 10 MB', `Name,Program\n${'x'.repeat(10_000_000)},Care\n`, /longer than 1 MB/],
    ['no header', 'Triage,2024-01-02\nBeds,2024-02-03\n', /column names/],
  ])('gives a file with %s one sentence, and changes nothing', async (_, body, sentence) => {
    const { code, out, err } = await run(aFile(body));
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(sentence);
    expect(err.trimEnd()).not.toContain('\n');
    expect(await state()).toEqual(untouched);
  });

  it('says when there is no such file', async () => {
    const { code, err } = await run('/nowhere/pilots.csv');
    expect([code, err]).toEqual([1, 'There is no file /nowhere/pilots.csv.\n']);
  });
});
