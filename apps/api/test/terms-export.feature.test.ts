import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change, inDays } from './builders.js';
import { anEngagement, recorded, timeAndMaterials } from './builders-terms.js';
import { aVendor } from './builders-vendors.js';
import { type House, type TestWorkspace, theHouse } from './house.js';
import { runCli } from './run-cli.js';

const name = 'Two contracts';
let house: House;
let workspace: TestWorkspace;
let folder: string;

const cli = (...words: readonly string[]) => runCli(words, { url: house.databaseUrl });
const read = (path: string, file: string) => readFileSync(join(folder, path, file), 'utf8');

/** An engagement with proposed and signed terms and a broken promise. */
beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace(name);
  folder = mkdtempSync(join(tmpdir(), 'scrimmage-terms-'));
  const { PROCUREMENT } = workspace.people;
  const vendor = await aVendor(house, workspace, { name: '=Halyard' });
  const { id: engagementId } = await anEngagement(house, workspace, { vendor });
  await recorded(house, PROCUREMENT, engagementId, { name: '“First”' });
  const state = { version: 1, state: 'SIGNED', signedOn: inDays(-30) };
  await recorded(house, PROCUREMENT, engagementId, {
    ...state,
    sheet: { ...timeAndMaterials, refundBelow: 0.1 + 0.2 },
  });
  const changes = { claimedShare: 0.1 + 0.2, claimedWhere: 'Offer', kickoffOn: inDays(-20) };
  await change(house, PROCUREMENT, 'editEngagement', { engagementId, version: 2, changes });
  const promise = { engagementId, text: 'Live in six weeks.', saidBy: 'Ole', saidWhere: 'Kick-off' };
  const { payload } = await change(house, PROCUREMENT, 'addPromise', promise, 'promise { id }');
  const broken = { promiseId: payload.promise.id, version: 1, state: 'BROKEN', evidence: '+2 weeks' };
  const settled = await change(house, PROCUREMENT, 'settlePromise', broken);
  expect(settled.payload).toMatchObject({ refusal: null, problems: [] });
  await cli('export', '--workspace', name, '--out', join(folder, 'first'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('An export with terms', () => {
  it('gives another workspace every version and promise again, to the last digit', async () => {
    const target = 'Two contracts again';
    await house.workspace(target);
    const file = join(folder, 'first', 'scrimmage.json');
    const brought = await cli('import', 'everything', file, '--workspace', target, '--json');
    expect([brought.code, brought.err]).toEqual([0, '']);
    expect(JSON.parse(brought.out)).toMatchObject({ engagement: 1, terms: 2, promise: 1 });
    await cli('export', '--workspace', target, '--out', join(folder, 'second'));
    const [before, after] = ['first', 'second'].map((path) => JSON.parse(read(path, 'scrimmage.json')));
    for (const section of ['engagements', 'terms', 'promises'])
      expect(after[section]).toEqual(before[section]);
    expect(after.engagements[0]).toMatchObject({
      claimedShare: 0.1 + 0.2,
      kickoffOn: inDays(-20),
      version: 3,
    });
    expect(after.terms.map(({ sheet }: { sheet: object }) => JSON.stringify(sheet))).toEqual(
      before.terms.map(({ sheet }: { sheet: object }) => JSON.stringify(sheet)),
    );
  });

  it('shows them as tables that are safe to open in a spreadsheet', () => {
    const engagements = read('first', 'engagements.csv').split('\r\n');
    expect(engagements[1]).toContain(`SC-101,'=Halyard,`);
    const terms = read('first', 'terms.csv').split('\r\n');
    expect(terms).toHaveLength(4);
    expect(terms[1]).toContain(',1,PROPOSED,“First”,');
    expect(terms[1]).toContain('EUR,Success fee,24000000,VALUE_PROVEN,,,,LINEAR 0.5 to 1,0,');
    expect(terms[2]).toContain('EUR,Team,2000000,SIGNATURE,,30,,,0,');
    expect(read('first', 'promises.csv')).toContain("BROKEN,'+2 weeks,");
  });

  it('is read without them too, as releases before had none', async () => {
    const whole = JSON.parse(read('first', 'scrimmage.json'));
    for (const section of ['engagements', 'terms', 'promises']) delete whole[section];
    const file = join(folder, 'older.json');
    writeFileSync(file, JSON.stringify(whole));
    await house.workspace('Before contracts');
    const brought = await cli('import', 'everything', file, '--workspace', 'Before contracts', '--json');
    expect([brought.code, brought.err]).toEqual([0, '']);
    expect(JSON.parse(brought.out)).toMatchObject({ pilot: 1, engagement: 0, terms: 0 });
  });
});
