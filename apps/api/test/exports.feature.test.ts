import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultCauses } from '@scrimmage/domain/causes';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { change } from './builders.js';
import { rated } from './builders-pads.js';
import { fullModel, stated } from './builders-value.js';
import { type House, type Person, type TestWorkspace, theHouse } from './house.js';
import { allPilots, importFile, type PilotShape } from './import-desk.js';
import { runCli } from './run-cli.js';

const fixture = readFileSync(new URL('../../test/fixtures/harbour-pilots.csv', import.meta.url), 'utf8');

let house: House;
let workspace: TestWorkspace;
let name: string;
let admin: Person;
let folder: string;
let count = 0;

beforeAll(async () => {
  house = await theHouse();
  folder = mkdtempSync(join(tmpdir(), 'scrimmage-exports-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** A workspace in which something has happened to imported pilots. */
beforeEach(async () => {
  name = `Quay ${++count}`;
  workspace = await house.workspace(name);
  admin = workspace.people.ADMIN;
  const { email } = workspace.people.LEAD;
  await importFile(house, admin, fixture.replace('Kelp & Sons,,north', `=Kelp & Sons,${email},north`));
  const [, lock, weed, , letters] = await allPilots(house, admin);
  const systems = await ask(house, admin, '{ systems { edges { node { id } } } }');
  const changes = {
    problem: '-1 hour a day\r\nis lost “here”; \tTBD',
    hypothesis: 'N/A',
    decisionDate: '2031-05-01',
    largestLossOurs: { minorUnits: 250_000, currency: 'EUR' },
    sponsorId: workspace.people.EXECUTIVE.actor.memberId,
    systemsTouched: [{ systemId: systems.data.systems.edges[0].node.id, access: 'WRITE' }],
  };
  const edit = await ask(
    house,
    admin,
    `mutation ($input: EditCharterInput!, $weed: ID!, $letters: ID!) {
      editCharter(input: $input) { refusal { sentence } problems { message } }
      holdPilot(input: { pilotId: $weed, reason: "Rain." }) { refusal { code } }
      commentOnPilot(input: { pilotId: $weed, text: "=cmd|calc" }) { refusal { code } }
      withdrawPilot(input: { pilotId: $letters, reason: "No letters." }) { refusal { code } } }`,
    { input: { pilotId: lock?.id, version: 1, changes }, weed: weed?.id, letters: letters?.id },
  );
  await stated(house, admin, lock?.id ?? '', fullModel);
  expect(edit.errors).toEqual([]);
  expect(edit.data.editCharter).toEqual({ refusal: null, problems: [] });
  const { payload } = await rated(house, workspace.people.LEAD, weed?.id ?? '', [3]);
  expect(payload).toMatchObject({ refusal: null, problems: [] });
  const declared = { pilotId: weed?.id, state: 'AT_RISK', sentence: '=Too wet.' };
  expect((await change(house, admin, 'declareHealth', declared)).payload.refusal).toBeNull();
});

const get = (person: Person | null, path: string, headers: Record<string, string> = {}) =>
  fetch(`${house.address}/export/${path}`, {
    headers: { ...(person && { authorization: `Bearer ${person.token}` }), ...headers },
  });

const cli = (...words: readonly string[]) => runCli(words, { url: house.databaseUrl });

/** What a pilot says in its own words, apart from where it is written down. */
const said = ({ id: _id, version: _version, source: _source, onHold: _hold, ...pilot }: PilotShape) => pilot;

/** How many lines each table has for what is built here. */
const linesOfTables = {
  'activity.csv': expect.any(Number),
  'amendments.csv': 0,
  'attachments.csv': 0,
  'causes.csv': defaultCauses.length,
  'comments.csv': 1,
  'conditions.csv': 0,
  'criteria.csv': 0,
  'dashboards.csv': 0,
  'saved-views.csv': 0,
  'pilot-templates.csv': 0,
  'bulk-edits.csv': 0,
  'decisions.csv': 0,
  'digest-recipients.csv': 0,
  'mails.csv': 0,
  'engagements.csv': 0,
  'failure-budgets.csv': 0,
  'failures.csv': 0,
  'follow-ups.csv': 0,
  'forecasts.csv': 0,
  'learning-follow-ups.csv': 0,
  'learnings.csv': 0,
  'ledger.csv': 0,
  'members.csv': 6,
  'metrics.csv': 0,
  'milestone-changes.csv': 0,
  'milestones.csv': 0,
  'health.csv': 1,
  'pads.csv': 10,
  'pilots.csv': 5,
  'programs.csv': 3,
  'promises.csv': 0,
  'ratings.csv': 0,
  'readings.csv': 0,
  'reuses.csv': 0,
  'sightings.csv': 0,
  'sources.csv': 5,
  'sprints.csv': 0,
  'stances.csv': 0,
  'systems-touched.csv': 3,
  'systems.csv': 2,
  'target-mixes.csv': 0,
  'teams.csv': 0,
  'terms.csv': 0,
  'units.csv': 3,
  'value-events.csv': 0,
  'value-lines.csv': fullModel.lines.length,
  'vendor-contacts.csv': 0,
  'vendor-documents.csv': 0,
  'vendors.csv': 0,
};

describe('pilots.csv', () => {
  it('is safe to open in a spreadsheet', async () => {
    const response = await get(admin, 'pilots.csv');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="pilots.csv"');
    const text = await response.text();
    expect(
      text.startsWith('Key,Name,Problem,Program,') || text.startsWith('\ufeffKey,Name,Problem,Program,'),
    ).toBe(true);
    expect(text).toContain(",'=Kelp & Sons,");
    expect(text).toContain(`"'-1 hour a day`);
    expect(text).not.toMatch(/(^|[,"])[=@]/m);
  });

  it('changes nothing when it comes back', async () => {
    const before = await allPilots(house, admin);
    const file = await (await get(admin, 'pilots.csv')).text();
    const back = await importFile(house, admin, file, 'scrimmage');
    expect(back.counts).toEqual({ rows: 5, new: 0, changed: 0, unchanged: 5, refused: 0 });
    expect(await allPilots(house, admin)).toEqual(before);
  });

  it('changes what was changed in it, and only that', async () => {
    const before = await allPilots(house, admin);
    const file = await (await get(admin, 'pilots.csv')).text();
    const edited = file.replace('Flock counter', 'Flock and herd counter');
    const back = await importFile(house, admin, edited, 'scrimmage');
    expect(back.counts).toMatchObject({ new: 0, changed: 1, unchanged: 4 });
    const after = await allPilots(house, admin);
    expect(after.map(said)).toEqual(
      before.map((pilot) =>
        said({ ...pilot, name: pilot.name.replace('Flock counter', 'Flock and herd counter') }),
      ),
    );
    const again = await (await get(admin, 'pilots.csv')).text();
    expect((await importFile(house, admin, again, 'scrimmage')).counts).toMatchObject({ unchanged: 5 });
  });

  it('gives an empty workspace the same pilots', async () => {
    const other = await house.workspace();
    const added = await ask(
      house,
      other.people.ADMIN,
      `mutation ($email: String!) { addMember(input: { name: "Lee", email: $email, role: LEAD, password: "a river under the bridge" }) { problems { message } refusal { code } } }`,
      { email: workspace.people.LEAD.email },
    );
    expect(added.data.addMember).toEqual({ problems: [], refusal: null });
    const file = await (await get(admin, 'pilots.csv')).text();
    const { counts } = await importFile(house, other.people.ADMIN, file, 'scrimmage');
    expect(counts).toEqual({ rows: 5, new: 5, changed: 0, unchanged: 0, refused: 0 });
    const [here, there] = [await allPilots(house, admin), await allPilots(house, other.people.ADMIN)];
    expect(there.map(said)).toEqual(here.map(said));
    const again = await importFile(house, other.people.ADMIN, file, 'scrimmage');
    expect(again.counts).toMatchObject({ new: 0, changed: 0, unchanged: 5 });
  });
});

describe('An export', () => {
  it('is for administrators', async () => {
    for (const path of ['pilots.csv', 'scrimmage.json']) {
      for (const role of ['LEAD', 'PROCUREMENT', 'EXECUTIVE', 'CONTRIBUTOR'] as const) {
        const response = await get(workspace.people[role], path);
        expect([response.status, await response.json()]).toEqual([
          403,
          { sentence: 'Administrators may do this.' },
        ]);
      }
      expect((await get(null, path)).status).toBe(401);
      expect((await get(admin, path, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    }
    expect(readdirSync(tmpdir()).filter((entry) => entry.startsWith('scrimmage-export-'))).toEqual([]);
  });

  it('holds everything of the workspace, and no secrets', async () => {
    const text = await (await get(admin, 'scrimmage.json')).text();
    const everything = JSON.parse(text);
    expect(everything).toMatchObject({
      format: 'scrimmage',
      version: 2,
      workspace: { name, currency: 'EUR' },
    });
    expect(everything.pilots).toHaveLength(5);
    expect(everything.members.map((member: { email: string }) => member.email)).toContain(admin.email);
    expect(everything.pilots[2].comments).toMatchObject([{ text: '=cmd|calc' }]);
    expect(text).not.toMatch(/argon2|password(hash|_hash|":)|token_hash|tokenHash/i);
    expect(text).not.toContain((await house.workspace()).people.ADMIN.email);
  });

  it('is written by one command, a file for each kind of thing', async () => {
    const out = join(folder, 'all');
    const { code, err } = await cli('export', '--workspace', name, '--out', out);
    expect([code, err]).toEqual([0, '']);
    // Within cells, lines of these texts end with a line feed and nothing else.
    const lines = (file: string) => readFileSync(join(out, file), 'utf8').split(/(?<!day)\r\n/).length - 2;
    expect(
      Object.fromEntries(
        readdirSync(out)
          .filter((file) => file.endsWith('.csv'))
          .map((file) => [file, lines(file)]),
      ),
    ).toEqual(linesOfTables);
    expect(readFileSync(join(out, 'comments.csv'), 'utf8')).toContain(",'=cmd|calc,");
  });

  it('gives an empty workspace everything again: words, comments, sources and history', {
    timeout: 120_000,
  }, async () => {
    const [first, second] = [join(folder, `first-${count}`), join(folder, `second-${count}`)];
    await cli('export', '--workspace', name, '--out', first);
    const target = `Other side ${count}`;
    const other = await house.workspace(target);
    const words = ['import', 'everything', join(first, 'scrimmage.json'), '--workspace', target];
    const brought = await cli(...words, '--json');
    expect([brought.code, brought.err]).toEqual([0, '']);
    expect(JSON.parse(brought.out)).toMatchObject({
      pilot: 5,
      program: 3,
      comment: 1,
      pilot_source: 5,
      pads_rating: 1,
      health_declaration: 1,
      health_state: 1,
      value_model: 1,
    });
    await cli('export', '--workspace', target, '--out', second);

    const read = (path: string) => JSON.parse(readFileSync(join(path, 'scrimmage.json'), 'utf8'));
    const [before, after] = [read(first), read(second)];
    for (const section of ['units', 'programs', 'systems', 'importMappings', 'imports', 'pilots'])
      expect(after[section]).toEqual(before[section]);
    expect(after.members).toEqual(expect.arrayContaining(before.members));
    type Entry = { seq: number; hash: string; requestId: string | null };
    const entry = ({ seq: _seq, hash: _hash, requestId: _request, ...told }: Entry) => told;
    const imported = after.activity.filter(({ requestId }: Entry) => requestId?.startsWith('imported '));
    expect(imported.map(entry)).toEqual(before.activity.map(entry));
    expect(imported.map(({ requestId }: Entry) => requestId)).toEqual(
      before.activity.map(({ seq }: Entry) => `imported ${seq}`),
    );
    expect(after.activity.at(-1)).toMatchObject({ verb: 'restoreEverything', subjectLabel: target });
    const verified = await cli('audit', 'verify', '--json');
    expect(JSON.parse(verified.out)).toContainEqual(
      expect.objectContaining({ workspace: target, problem: null }),
    );

    const pilots = await allPilots(house, other.people.ADMIN);
    expect(pilots).toEqual(await allPilots(house, admin));
    expect((await importFile(house, other.people.ADMIN, fixture)).counts).toMatchObject({
      new: 0,
      changed: 1,
      unchanged: 4,
    });
    const again = await cli(...words);
    expect([again.code, again.err]).toEqual([
      1,
      'Everything can only be brought into a workspace that has nothing of its own yet.\n',
    ]);
  });

  it('that is none, or damaged, is one sentence', { timeout: 120_000 }, async () => {
    await house.workspace('Bare');
    const whole = await (await get(admin, 'scrimmage.json')).text();
    for (const [text, sentence] of [
      ['Name,Program\n', 'This is not a whole export of Scrimmage: it cannot be read as JSON.\n'],
      [whole.slice(0, -100), 'This is not a whole export of Scrimmage: it cannot be read as JSON.\n'],
      ['{"format":"other"}', 'This is not a whole export of Scrimmage: something is wrong at format.\n'],
      [
        whole.replace('"version":2', '"version":3'),
        'This export was made by a newer release of Scrimmage. Bring this one up to date first.\n',
      ],
    ] as const) {
      const path = join(folder, 'damaged.json');
      writeFileSync(path, text);
      const { code, err } = await cli('import', 'everything', path, '--workspace', 'Bare');
      expect([code, err]).toEqual([1, sentence]);
    }
  });
});
