import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { inDays } from './builders.js';
import { aCriterion, locked } from './builders-evidence.js';
import { type House, type TestWorkspace, theHouse } from './house.js';
import { runCli } from './run-cli.js';

let house: House;
let workspace: TestWorkspace;
let folder: string;
let count = 0;
let here: Place;

beforeAll(async () => {
  house = await theHouse();
  folder = mkdtempSync(join(tmpdir(), 'scrimmage-readings-'));
  workspace = await house.workspace('Readings by hand');
  here = { name: 'Readings by hand', own: workspace };
});

afterAll(() => rmSync(folder, { recursive: true }));

function aFile(text: string): string {
  const path = join(folder, `file-${++count}.csv`);
  writeFileSync(path, text);
  return path;
}

interface Place {
  readonly name: string;
  readonly own: TestWorkspace;
}

function run(text: string, { name, own }: Place, ...more: readonly string[]) {
  const as = more.includes('--as') ? [] : ['--as', own.people.ADMIN.email];
  return runCli(['import', 'readings', aFile(text), '--workspace', name, ...as, ...more], {
    url: house.databaseUrl,
  });
}

/** A workspace of its own for each file of experiments: their pilots are found again by name. */
async function anotherPlace(): Promise<Place> {
  const name = `Experiments ${++count}`;
  return { name, own: await house.workspace(name) };
}

async function aPilotWithReadings() {
  const { pilotId } = await aCriterion(house, workspace);
  await locked(house, workspace, pilotId, inDays(-9));
  const query = 'query ($id: ID!) { pilot(id: $id) { key } }';
  const { data } = await ask(house, workspace.people.LEAD, query, { id: pilotId });
  return { key: data.pilot.key as string, pilotId };
}

/** Each run of the command is a process of its own. */
const timeout = 90_000;

describe('npm run scrimmage -- import readings, of one pilot', { timeout }, () => {
  it('takes them all, in the name of a member, and knows them the second time', async () => {
    const { key, pilotId } = await aPilotWithReadings();
    const sheet = `Day;Cases;Successes\n${inDays(-2)};40;24\n\n${inDays(-1)};1 040;600\n`;
    const { LEAD } = workspace.people;
    const dry = await run(sheet, here, '--pilot', key, '--dry-run');
    expect([dry.code, dry.out.trim()]).toEqual([
      0,
      expect.stringMatching(/: 2 readings can be taken\. A dry run: nothing was changed\.$/),
    ]);
    const first = await run(sheet, here, '--pilot', key.toLowerCase(), '--as', LEAD.email);
    expect([first.code, first.err, first.out.trim()]).toEqual([
      0,
      '',
      expect.stringMatching(/: 2 added, 0 corrected, 0 known already$/),
    ]);
    expect((await run(sheet, here, '--pilot', key)).out).toContain('0 added, 0 corrected, 2 known already');
    const query =
      'query ($id: ID!) { pilot(id: $id) { readings { edges { node { n successes by { id } } } } } }';
    const { data } = await ask(house, LEAD, query, { id: pilotId });
    expect(data.pilot.readings.edges.map((edge: { node: object }) => edge.node)).toEqual([
      { n: 1040, successes: 600, by: { id: LEAD.actor.memberId } },
      { n: 40, successes: 24, by: { id: LEAD.actor.memberId } },
    ]);
  });

  it('corrects with a reason alone', async () => {
    const { key } = await aPilotWithReadings();
    await run(`from,n,successes\n${inDays(-1)},40,24`, here, '--pilot', key);
    const other = `from,n,successes\n${inDays(-1)},40,25`;
    const refused = await run(other, here, '--pilot', key);
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('Other figures are known for')]);
    const taken = await run(other, here, '--pilot', key, '--reason', 'Booked late.', '--json');
    expect(JSON.parse(taken.out)).toMatchObject({ readings: 1, corrected: 1 });
  });

  it('says what is wrong by the row of the file, and takes none', async () => {
    const { key } = await aPilotWithReadings();
    const sheet = `from,n,successes\n${inDays(-3)},40,24\nsoon,40,24\n${inDays(-2)},x,1\n`;
    const { code, err } = await run(sheet, here, '--pilot', key);
    expect([code, err.trim()]).toEqual([1, 'Row 3: “soon” is not a day.\nRow 4: “x” is not a number.']);
    const more = `from,n,successes\n${inDays(-3)},40,24\n${inDays(-2)},40,41\n`;
    expect((await run(more, here, '--pilot', key)).err.trim()).toBe(
      'Row 3: There are more successes than cases.',
    );
    expect((await run(`from,n,successes\n${inDays(-3)},40,24`, here, '--pilot', key)).out).toContain(
      '1 added',
    );
  });

  it('needs a member, a pilot with criteria, and a file', async () => {
    const sheet = 'from,n,successes\n2026-11-02,40,24';
    const file = aFile(sheet);
    const none = await runCli(['import', 'readings', file], { url: house.databaseUrl });
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('--as ADDRESS is needed')]);
    expect((await run(sheet, here)).err).toContain('--pilot is needed');
    expect((await run(sheet, here, '--pilot', 'SC-999')).err).toContain('There is no pilot SC-999.');
    expect((await run(sheet, here, '--pilot', 'SC-101', '--as', 'x@example.org')).err).toContain(
      'No active member',
    );
  });
});

const header =
  'experiment_id,variant_id,metric_id,time_since_start,count_c,count_t,mean_c,mean_t,variance_c,variance_t';

/** Looks as such files have them: cumulative, with a half day, an empty variance and a count that goes back. */
function looks(experiment: string, lift: number): string {
  const row = (time: number, n: number, more = '0.09,0.09') =>
    `${experiment},1,1,${time},${n}.0,${n},0.1,${0.1 + lift},${more}`;
  const share = (p: number) => (p * (1 - p) * 1e6) / (1e6 - 1);
  const both = `${share(0.1)},${share(0.1 + lift)}`;
  return [
    row(0.5, 1_000, ','),
    row(1, 10_000, both),
    row(1.5, 20_000, both),
    row(2.5, 19_000, both),
    ...[3.5, 4.5, 5.5, 6.5, 7.5, 8.5].map((time) => row(time, Math.round(time * 12_000), both)),
  ].join('\n');
}

describe('npm run scrimmage -- import readings, of experiments', { timeout }, () => {
  it('makes a running pilot of each, with locked criteria of two arms, and the same file again changes nothing', async () => {
    const place = await anotherPlace();
    const { own } = place;
    const text = `${header}\n${looks('e1', 0.02)}\n${looks('e2', 0)}\nbroken,1,1,x,1,1,1,1,1,1\n`;
    const more = ['--program', 'Trials', '--system', 'Shop'];
    const first = await run(text, place, ...more);
    expect([first.code, first.err]).toEqual([0, '']);
    expect(first.out).toMatch(/: 2 pilots, 2 of them new; 32 readings taken in, 0 known already\n/);
    expect(first.out).toMatch(/ 1 +rows without a number where one is needed were left out\n/);
    expect(first.out).toMatch(/ 2 +looks at which something went back /);
    expect(first.out).toMatch(/a fixed 95 % test +1 called at some look +0 of them lost at the end\n/);
    const query = `{ pilots { edges { node { key name stage startedOn program { name } system { name }
      evidencePlan { lock { version } } recommendation { ask }
      criteria { role design grade metric { name kind } evidence { claim estimate n lastPeriod series { days } } } } } } }`;
    const { data } = await ask(house, own.people.ADMIN, query);
    const pilots = data.pilots.edges.map((edge: { node: object }) => edge.node);
    expect(pilots).toMatchObject([
      { key: 'SC-102', name: 'Experiment e2', stage: 'RUNNING', recommendation: { ask: 'CONTINUE' } },
      {
        key: 'SC-101',
        name: 'Experiment e1',
        stage: 'RUNNING',
        startedOn: inDays(-9),
        program: { name: 'Trials' },
        system: { name: 'Shop' },
        evidencePlan: { lock: { version: 1 } },
        criteria: [
          {
            role: 'SUCCESS',
            design: 'TWO_ARMS',
            grade: 'RANDOMISED',
            metric: { name: 'Experiment metric 1 (share)', kind: 'PROPORTION' },
            evidence: { n: 102_000, lastPeriod: inDays(-1) },
          },
        ],
      },
    ]);
    expect(pilots[1].criteria[0].evidence.estimate).toBeCloseTo(0.02, 4);
    const again = await run(text, place, ...more);
    expect(again.out).toMatch(/: 2 pilots, 0 of them new; 0 readings taken in, 32 known already\n/);
  });

  it('is for administrators, and does nothing in a dry run', async () => {
    const place = await anotherPlace();
    const { own } = place;
    const text = `${header}\n${looks('e1', 0.02)}\n`;
    const { code, err } = await run(text, place, '--as', own.people.CONTRIBUTOR.email);
    expect([code, err]).toEqual([1, expect.stringContaining('Administrators may do this.')]);
    const dry = await run(text, place, '--dry-run', '--json');
    expect(JSON.parse(dry.out)).toMatchObject({
      pilots: [],
      calls: { series: 1, fixed: { called: 1, lost: 0 } },
    });
    const { data } = await ask(house, own.people.ADMIN, '{ pilots { totalCount } metrics { totalCount } }');
    expect(data).toEqual({ pilots: { totalCount: 0 }, metrics: { totalCount: 0 } });
  });

  it('says in one sentence what it cannot read', async () => {
    const place = await anotherPlace();
    const { code, err } = await run(`${header}\na,b,c,d,e,f,g,h,i,j\n`, place);
    expect([code, err.trim()]).toEqual([1, 'The file has no looks that can be read.']);
  });
});
