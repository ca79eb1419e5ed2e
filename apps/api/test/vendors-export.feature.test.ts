import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { change } from './builders.js';
import { aVendor, vendorPage } from './builders-vendors.js';
import { type House, type TestWorkspace, theHouse } from './house.js';
import { runCli } from './run-cli.js';

const name = 'Three suppliers';
let house: House;
let workspace: TestWorkspace;
let folder: string;
let survivor: string;

const cli = (...words: readonly string[]) => runCli(words, { url: house.databaseUrl });
const read = (path: string, file: string) => readFileSync(join(folder, path, file), 'utf8');

/** Three vendors: one merged into another, and said not to be the third. */
beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace(name);
  folder = mkdtempSync(join(tmpdir(), 'scrimmage-vendors-'));
  const contacts = [{ name: '=Mina', email: 'mina@halyard.example' }];
  const into = await aVendor(house, workspace, { name: 'Halyard', contacts, note: '“Ours”' });
  const from = await aVendor(house, workspace, {
    name: 'Halyard Ltd',
    contacts: [{ name: 'Ole', phone: '112' }],
  });
  const other = await aVendor(house, workspace, { name: 'Halyard, Inc.' });
  survivor = into.id;
  const { PROCUREMENT } = workspace.people;
  await change(house, PROCUREMENT, 'keepVendorsApart', { vendorIds: [other.id, from.id] });
  await change(house, PROCUREMENT, 'mergeVendors', { into: into.id, from: [from.id] });
  const documents = [{ title: 'Letter', url: 'https://files.example/letter' }];
  const edit = { vendorId: into.id, version: 2, changes: { documents } };
  const { payload } = await change(house, PROCUREMENT, 'editVendor', edit);
  expect(payload).toMatchObject({ refusal: null, problems: [] });
  await cli('export', '--workspace', name, '--out', join(folder, 'first'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('An export with vendors', () => {
  it('gives another workspace every one of them again, and the merge can be taken back there', async () => {
    const target = 'Three suppliers again';
    const other = await house.workspace(target);
    const file = join(folder, 'first', 'scrimmage.json');
    const brought = await cli('import', 'everything', file, '--workspace', target, '--json');
    expect([brought.code, brought.err]).toEqual([0, '']);
    expect(JSON.parse(brought.out)).toMatchObject({
      vendor: 3,
      vendor_name: 1,
      vendor_apart: 2,
      vendor_merge: 1,
    });
    await cli('export', '--workspace', target, '--out', join(folder, 'second'));
    const [before, after] = ['first', 'second'].map((path) => JSON.parse(read(path, 'scrimmage.json')));
    expect(after.vendors).toEqual(before.vendors);
    expect(after.vendorMerges).toEqual(before.vendorMerges);
    const page = await vendorPage(house, other, survivor);
    const [{ id: mergeId, by }] = page.merges;
    expect([by.name, page.names]).toEqual(['Procurement Person', [{ name: 'Halyard Ltd', entries: 0 }]]);
    const { payload } = await change(house, other.people.ADMIN, 'undoVendorMerge', { mergeId });
    expect(payload).toMatchObject({ refusal: null, problems: [] });
    const { data } = await ask(house, other.people.LEAD, '{ vendors { edges { node { name } } } }');
    expect(data.vendors.edges).toHaveLength(3);
  });

  it('shows them as tables that are safe to open in a spreadsheet', () => {
    const vendors = read('first', 'vendors.csv').split('\r\n');
    expect(vendors).toHaveLength(5);
    expect(vendors[1]).toMatch(/^Halyard,Halyard Ltd,,“Ours”,,/);
    expect(vendors[2]).toMatch(/^Halyard Ltd,,,,Halyard,/);
    const contacts = read('first', 'vendor-contacts.csv');
    expect(contacts).toContain("Halyard,'=Mina,,mina@halyard.example,");
    expect(contacts).toContain('Halyard,Ole,,,112');
    expect(read('first', 'vendor-documents.csv')).toContain('Halyard,Letter,https://files.example/letter,');
  });

  it('is read without them too, as releases before had none', async () => {
    const whole = JSON.parse(read('first', 'scrimmage.json'));
    for (const section of ['vendors', 'vendorMerges']) delete whole[section];
    const file = join(folder, 'older.json');
    writeFileSync(file, JSON.stringify(whole));
    await house.workspace('Before vendors');
    const brought = await cli('import', 'everything', file, '--workspace', 'Before vendors', '--json');
    expect([brought.code, brought.err]).toEqual([0, '']);
    expect(JSON.parse(brought.out)).toMatchObject({ vendor: 0 });
  });
});
