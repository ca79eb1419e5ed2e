import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { type House, type Person, type TestWorkspace, theHouse } from './house.js';
import {
  allPilots,
  apply,
  check,
  draft,
  importFile,
  type PilotShape,
  settled,
  upload,
} from './import-desk.js';

const fixture = readFileSync(new URL('../../test/fixtures/harbour-pilots.csv', import.meta.url), 'utf8');

let house: House;
let workspace: TestWorkspace;
let admin: Person;

beforeAll(async () => {
  house = await theHouse();
});

beforeEach(async () => {
  workspace = await house.workspace();
  admin = workspace.people.ADMIN;
});

const withLead = () =>
  fixture.replace('Kelp & Sons,,north', `Kelp & Sons,${workspace.people.LEAD.email},north`);
const said = ({ id: _id, source: _source, ...pilot }: PilotShape) => pilot;

describe('A file of pilots', () => {
  it('becomes pilots with their programs, units, systems and leads, numbered in its order', async () => {
    const done = await importFile(house, admin, withLead());
    expect(done.counts).toEqual({ rows: 5, new: 5, changed: 0, unchanged: 0, refused: 0 });
    const pilots = await allPilots(house, admin);
    expect(pilots.map(({ key, name }) => `${key} ${name}`)).toEqual([
      'SC-101 Berth planning',
      'SC-102 Lock queue forecast',
      'SC-103 Weed detection',
      'SC-104 Flock counter',
      'SC-105 Letter sorter',
    ]);
    expect(pilots[0]).toMatchObject({
      problem: 'Ships wait four hours for a berth.\nShorter waits, fewer tugs.',
      stage: 'CLOSED',
      outcome: 'SCALED',
      program: { name: 'Port Authority of Tidewater' },
      unit: { name: 'Quay Office' },
      system: { name: 'HARBOURMASTER' },
      lead: { email: workspace.people.LEAD.email },
      vendorText: 'Kelp & Sons',
      proposedOn: '2022-01-15',
      startedOn: '2022-06-01',
      version: 1,
      source: { name: 'tests', fileName: 'pilots.csv', row: 2 },
    });
    expect(pilots[2]).toMatchObject({
      stage: 'RUNNING',
      proposedOn: null,
      startedOn: '2024-02-28',
      unit: null,
    });
    expect(pilots[2]?.source?.remarks).toEqual([
      '“13/13/2024” is no day of the calendar; it was left as text.',
    ]);
    expect(Object.entries(pilots[0]?.source?.given ?? {}).at(-1)).toEqual(['Notes', 'north basin']);
  });

  it('changes nothing when it comes twice, in whatever shape', async () => {
    await importFile(house, admin, fixture);
    const before = await allPilots(house, admin);
    const cells = [...fixture.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/g)];
    const turned: string[] = [];
    const row: string[] = [];
    for (const [, quoted, plain, end] of cells) {
      row.unshift(`"${quoted ?? plain ?? ''}"`);
      if (end === '\n') turned.push(row.splice(0).join(';'));
    }
    for (const again of [
      fixture,
      `\ufeff${turned.join('\r\n')}`,
      Buffer.from(turned.join('\n'), 'utf16le'),
    ]) {
      const body = Buffer.isBuffer(again) ? Buffer.concat([Buffer.from([0xff, 0xfe]), again]) : again;
      const { counts } = await importFile(house, admin, body);
      expect(counts).toEqual({ rows: 5, new: 0, changed: 0, unchanged: 5, refused: 0 });
    }
    expect(await allPilots(house, admin)).toEqual(before);
  });

  it('updates what was corrected in it, and leaves alone what people changed by hand', async () => {
    await importFile(house, admin, fixture);
    const [berth, lock] = await allPilots(house, admin);
    const edit = await ask(
      house,
      admin,
      `mutation ($input: EditCharterInput!) { editCharter(input: $input) { refusal { code } pilot { version } } }`,
      {
        input: {
          pilotId: lock?.id,
          version: 1,
          changes: { problem: 'Drivers lose an hour a day.', hypothesis: 'A forecast halves it.' },
        },
      },
    );
    expect(edit.data.editCharter).toEqual({ refusal: null, pilot: { version: 2 } });
    const corrected = fixture.replace('3/4/2024', '3/14/2024').replace('north basin', 'south basin');
    const { counts } = await importFile(house, admin, corrected);
    expect(counts).toEqual({ rows: 5, new: 0, changed: 2, unchanged: 3, refused: 0 });
    const after = await allPilots(house, admin);
    expect(after[0]).toMatchObject({ version: 1, source: { given: { Notes: 'south basin' } } });
    expect(said(after[0] as PilotShape)).toEqual(said(berth as PilotShape));
    expect(after[1]).toMatchObject({
      problem: 'Drivers lose an hour a day.',
      hypothesis: 'A forecast halves it.',
      proposedOn: '2024-03-14',
      version: 3,
    });
  });

  it('is recognised by an id of its own, so that even names can be corrected', async () => {
    const file = (name: string, stage: string) =>
      `Id,Name,Program,Status,Problem\nA-1,${name},Care,${stage},Waits\nA-2,Beds,Care,Planned,Falls\n`;
    await importFile(house, admin, file('Triage', 'Planned'));
    const [triage] = await allPilots(house, admin);
    await ask(
      house,
      admin,
      `mutation ($input: EditCharterInput!) { editCharter(input: $input) { refusal { code } } }`,
      { input: { pilotId: triage?.id, version: 1, changes: { problem: 'Nine hours of waiting.' } } },
    );
    const { counts } = await importFile(house, admin, file('Triage at the door', 'Pilot'));
    expect(counts).toEqual({ rows: 2, new: 0, changed: 1, unchanged: 1, refused: 0 });
    expect((await allPilots(house, admin))[0]).toMatchObject({
      key: 'SC-101',
      name: 'Triage at the door',
      stage: 'RUNNING',
      problem: 'Nine hours of waiting.',
      version: 3,
    });
  });

  it('changes a field that somebody is editing at the same time only with their knowledge', async () => {
    const file = (name: string) => `Id,Name,Program\nA-1,${name},Care\n`;
    await importFile(house, admin, file('Triage'));
    const [pilot] = await allPilots(house, admin);
    await importFile(house, admin, file('Triage at the door'));
    const edited = await ask(
      house,
      admin,
      `mutation ($input: EditCharterInput!) { editCharter(input: $input) { conflicts refusal { code } } }`,
      { input: { pilotId: pilot?.id, version: 1, changes: { name: 'Triage by phone' } } },
    );
    expect(edited.data.editCharter).toEqual({ conflicts: ['name'], refusal: { code: 'CHANGED_MEANWHILE' } });
  });

  it('tells the workspace once that it was imported, with what became of its rows', async () => {
    const { id } = await importFile(house, admin, fixture);
    const { data } = await ask(
      house,
      admin,
      `query ($id: ID!) { activity(filter: { subjectId: $id }) { edges { node { verb sentence changes { field after } } } } }`,
      { id },
    );
    const entries = data.activity.edges.map((edge: { node: { verb: string } }) => edge.node);
    expect(entries.map(({ verb }: { verb: string }) => verb)).toEqual([
      'applyImport',
      'startImport',
      'checkImport',
      'draftImport',
    ]);
    expect(entries[0]).toEqual({
      verb: 'applyImport',
      sentence: 'Admin Person imported pilots.csv.',
      changes: [{ field: 'counts', after: { rows: 5, new: 5, changed: 0, unchanged: 0, refused: 0 } }],
    });
  });
});

describe('The check', () => {
  it('asks for the columns every pilot needs', async () => {
    const drafted = await draft(house, admin, fixture);
    const checked = await check(house, admin, drafted, {
      targets: { 'Use Case Name': 'KEEP', Agency: 'KEEP' },
    });
    expect(checked.refusal).toEqual({
      code: 'NOT_READY_TO_CHECK',
      sentence: 'Say first which column holds the name and the program.',
    });
    const twice = await check(house, admin, drafted, { targets: { Bureau: 'PROGRAM' } });
    expect(twice.problems).toMatchObject([{ path: 'columns.2.target', code: 'TARGET_TWICE' }]);
  });

  it('asks what unknown stage words mean, once', async () => {
    const odd = fixture.replace('Planned', 'On the slipway');
    const drafted = await draft(house, admin, odd);
    expect(drafted.stageWords).toContainEqual({
      given: 'On the slipway',
      count: 1,
      stage: null,
      outcome: null,
    });
    const checked = await check(house, admin, drafted);
    expect(checked.refusal).toEqual({
      code: 'STAGE_WORD_UNKNOWN',
      sentence: 'Say first what these stage words mean here: “On the slipway”.',
    });
    await importFile(house, admin, odd, 'tests', { words: [{ given: 'On the slipway', stage: 'DECIDING' }] });
    expect((await allPilots(house, admin))[1]).toMatchObject({ stage: 'DECIDING', outcome: null });
    const next = await draft(house, admin, odd);
    expect(next.stageWords).toContainEqual({
      given: 'On the slipway',
      count: 1,
      stage: 'DECIDING',
      outcome: null,
    });
    expect((await check(house, admin, next)).refusal).toBeNull();
  });

  it('remembers what a column was taken for under the name of the mapping', async () => {
    const choice = { targets: { Notes: 'HYPOTHESIS' } };
    await importFile(house, admin, fixture, 'harbour', choice);
    const next = await draft(house, admin, fixture, 'harbour');
    expect(next.columns.find(({ name }) => name === 'Notes')).toEqual({
      name: 'Notes',
      target: 'HYPOTHESIS',
      confidence: 1,
      dateOrder: null,
      unclearDays: [],
    });
    const other = await draft(house, admin, fixture, 'elsewhere');
    expect(other.columns.find(({ name }) => name === 'Notes')?.target).toBe('KEEP');
    const { data } = await ask(house, admin, '{ importMappings }');
    expect(data.importMappings).toEqual(['us-ai-inventory', 'scrimmage', 'harbour']);
  });

  it('says of every row why it cannot be taken, and stops the import unless those are left out', async () => {
    const drafted = await draft(
      house,
      admin,
      `${fixture},Ministry of Meadows,,,,,,,,,,\n${'x'.repeat(501)},Ministry,,,,,,,,,,\n`,
    );
    const checked = await check(house, admin, drafted);
    expect(checked.import?.counts).toEqual({ rows: 7, new: 5, changed: 0, unchanged: 0, refused: 2 });
    const { data } = await ask(
      house,
      admin,
      `query ($id: ID!) { import(id: $id) { remarks(first: 1, severity: REFUSED) {
        totalCount pageInfo { hasNextPage } edges { node { row column sentence } } } } }`,
      { id: drafted.id },
    );
    expect(data.import.remarks).toEqual({
      totalCount: 2,
      pageInfo: { hasNextPage: true },
      edges: [{ node: { row: 7, column: 'Use Case Name', sentence: 'The row lacks the name.' } }],
    });
    expect((await apply(house, admin, drafted.id)).refusal).toEqual({
      code: 'ROWS_REFUSED',
      sentence: '2 of 7 rows cannot be taken. Correct the file, or leave those rows out.',
    });
    expect(await allPilots(house, admin)).toEqual([]);
    expect((await apply(house, admin, drafted.id, true)).refusal).toBeNull();
    expect(await settled(house, admin, drafted.id)).toMatchObject({ state: 'APPLIED', done: 5 });
    expect(await allPilots(house, admin)).toHaveLength(5);
  });

  it('comes before the writing, and only once', async () => {
    const drafted = await draft(house, admin, fixture);
    expect((await apply(house, admin, drafted.id)).refusal?.code).toBe('NOT_CHECKED');
    await check(house, admin, drafted);
    await apply(house, admin, drafted.id);
    await settled(house, admin, drafted.id);
    expect((await apply(house, admin, drafted.id)).refusal?.code).toBe('IMPORT_OVER');
    expect((await check(house, admin, drafted)).refusal?.code).toBe('IMPORT_OVER');
  });

  it('remarks on a lead nobody here is', async () => {
    const drafted = await draft(
      house,
      admin,
      fixture.replace('Kelp & Sons,,', 'Kelp & Sons,pat@example.net,'),
    );
    await check(house, admin, drafted);
    const { data } = await ask(
      house,
      admin,
      `query ($id: ID!) { import(id: $id) { remarks { edges { node { row severity column value sentence } } } } }`,
      { id: drafted.id },
    );
    expect(data.import.remarks.edges[0].node).toEqual({
      row: 2,
      severity: 'REMARK',
      column: 'Owner e-mail',
      value: 'pat@example.net',
      sentence: 'No member has the address “pat@example.net”, so nobody leads the pilot yet.',
    });
  });
});

describe('Importing', () => {
  it('is for administrators', async () => {
    const drafted = await draft(house, admin, fixture);
    for (const role of ['LEAD', 'PROCUREMENT', 'EXECUTIVE', 'CONTRIBUTOR'] as const) {
      const person = workspace.people[role];
      expect(await upload(house, person, fixture)).toEqual({
        status: 403,
        body: { sentence: 'Administrators may do this.' },
      });
      for (const field of ['imports { id }', `import(id: "${drafted.id}") { id }`, 'importMappings']) {
        const { data, errors } = await ask(house, person, `{ ${field} }`);
        // Procurement imports ledgers, and sees nothing of pilots' files.
        if (role === 'PROCUREMENT') expect(data.imports ?? data.import ?? []).toEqual([]);
        else expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
      }
    }
    expect((await upload(house, null, fixture)).status).toBe(401);
    const { status } = await upload(house, admin, fixture, { headers: { 'sec-fetch-site': 'cross-site' } });
    expect(status).toBe(403);
  });

  it('stays within the workspace', async () => {
    const done = await importFile(house, admin, fixture);
    const other = await house.workspace();
    const { data } = await ask(
      house,
      other.people.ADMIN,
      `{ imports { id } import(id: "${done.id}") { id } importMappings pilots { totalCount } }`,
    );
    expect(data).toEqual({
      imports: [],
      import: null,
      importMappings: ['us-ai-inventory', 'scrimmage'],
      pilots: { totalCount: 0 },
    });
  });
});
