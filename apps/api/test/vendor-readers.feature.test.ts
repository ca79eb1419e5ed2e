import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { change } from './builders.js';
import { anEntry, aPart, aVendor, vendorPage } from './builders-vendors.js';
import { type House, type TestWorkspace, theHouse } from './house.js';
import { statementsOf } from './statements.js';

/** Beside the sources: what is compiled is thrown away before each build. */
const snapshots = join(import.meta.dirname, '../../test/__snapshots__');

let house: House;
let workspace: TestWorkspace;
let vendorId: string;

/** A vendor into which another was merged, with a part in a pilot and an entry under another spelling. */
async function aStoredVendor(own: TestWorkspace): Promise<string> {
  const [into, from] = [await aVendor(house, own), await aVendor(house, own)];
  await aPart(house, own, from.id);
  await anEntry(house, own, from.id, { supplier: from.name });
  await change(house, own.people.ADMIN, 'mergeVendors', { into: into.id, from: [from.id] });
  return into.id;
}

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  vendorId = await aStoredVendor(workspace);
});

const fields = `name names { name entries } merges { name at undoable by { name } }
  contacts { name } documents { title } viewerCan { edit }`;

const pages: Readonly<Record<string, string>> = {
  'vendor-list': `{ vendors(filter: { search: "a", engaged: true }) { totalCount edges { node { ${fields} } } } }`,
  'vendor-list-sorted': `{ vendors(sort: SPEND) { totalCount edges { node { ${fields} } } } }`,
  'vendor-page': `query ($id: ID!) { vendor(id: $id) { ${fields} } }`,
  'vendor-name-groups': '{ vendorNameGroups { key vendors { name } } }',
};

/** The statements of this word; those of the words it reads are reviewed with them. */
const ofVendors = /\b(from|join|into|update) "?(vendor|vendor_name|vendor_merge|vendor_apart)\b/i;

async function asked(own: TestWorkspace, query: string, id: string) {
  const answer = await ask(house, own.people.EXECUTIVE, query, { id });
  expect(answer.errors).toEqual([]);
  return answer;
}

describe('A page about vendors', () => {
  it.each(['vendor-list', 'vendor-list-sorted'])(
    'takes no more statements for twelve vendors than for one: %s',
    { timeout: 120_000 },
    async (page) => {
      const own = await house.workspace();
      const first = await aStoredVendor(own);
      const { statements } = await asked(own, pages[page] ?? '', first);
      for (let n = 1; n < 12; n++) await aStoredVendor(own);
      const answer = await asked(own, pages[page] ?? '', first);
      expect(answer.data.vendors.edges).toHaveLength(12);
      expect(answer.statements).toBeLessThanOrEqual(statements);
    },
  );

  it.each(Object.keys(pages))('reads %s by the statements that were reviewed', async (page) => {
    const statements = await statementsOf(house, () => asked(workspace, pages[page] ?? '', vendorId));
    const own = statements.filter((statement) => ofVendors.test(statement));
    const text = own.map((statement) => `${statement};\n`).join('\n');
    await expect(text).toMatchFileSnapshot(join(snapshots, `${page}.sql.snap`));
  });
});

describe('A change to vendors', () => {
  it('takes as many statements for five vendors as for two', async () => {
    const counts = await Promise.all(
      [1, 4].map(async (n) => {
        const into = await aVendor(house, workspace);
        const from: string[] = [];
        for (let at = 0; at < n; at++) from.push((await aVendor(house, workspace)).id);
        return { into: into.id, from };
      }),
    );
    const taken: number[] = [];
    for (const input of counts) {
      const statements = await statementsOf(house, async () => {
        const { payload } = await change(house, workspace.people.ADMIN, 'mergeVendors', input);
        expect(payload.refusal).toBeNull();
      });
      taken.push(statements.length);
    }
    expect(taken[1]).toBe(taken[0]);
  });

  it.each(['mergeVendors', 'undoVendorMerge', 'editVendor'])(
    'is made by the statements that were reviewed: %s',
    async (verb) => {
      const id = await aStoredVendor(workspace);
      const { merges, version } = await vendorPage(house, workspace, id);
      const from = await aStoredVendor(workspace);
      const inputs: Readonly<Record<string, object>> = {
        mergeVendors: { into: id, from: [from] },
        undoVendorMerge: { mergeId: merges[0].id },
        editVendor: { vendorId: id, version, changes: { note: 'x', name: 'Another' } },
      };
      const statements = await statementsOf(house, async () => {
        const { payload } = await change(house, workspace.people.ADMIN, verb, { ...inputs[verb] });
        expect(payload).toMatchObject({ refusal: null, problems: [] });
      });
      const text = statements.map((statement) => `${statement};\n`).join('\n');
      await expect(text).toMatchFileSnapshot(join(snapshots, `${verb}.sql.snap`));
    },
  );
});
