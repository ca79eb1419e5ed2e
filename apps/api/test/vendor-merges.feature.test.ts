import { roles } from '@scrimmage/domain/people';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aName, asUpkeep, change, placed } from './builders.js';
import { anEntry, aPart, aVendor, ownerOf, vendorPage } from './builders-vendors.js';
import { type House, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;
let foreign: TestWorkspace;

const missing = '01936f1e-0000-7000-8000-00000000000a';

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  foreign = await house.workspace();
});

const merge = (into: string, from: readonly string[], person = workspace.people.PROCUREMENT, more = {}) =>
  change(house, person, 'mergeVendors', { into, from, ...more }, 'vendor { id name version }');

const undo = (mergeId: string, person = workspace.people.PROCUREMENT) =>
  change(house, person, 'undoVendorMerge', { mergeId }, 'vendor { id name version }');

const names = (page: { names: readonly { name: string }[] }) => page.names.map(({ name }) => name).sort();

/** Two vendors, one with everything a vendor can have, merged into the other. */
async function merged() {
  const into = await aVendor(house, workspace);
  const from = await aVendor(house, workspace, {
    contacts: [{ name: 'Mina', email: 'mina@parley.example' }],
  });
  const part = await aPart(house, workspace, from.id);
  const documents = [{ title: 'Contract', url: 'https://files.example/contract', pilotId: part.pilotId }];
  const edit = { vendorId: from.id, version: 1, changes: { documents, name: aName('Parley Ltd') } };
  const entry = await anEntry(house, workspace, from.id, { supplier: from.name, engagementId: part.id });
  const edited = await change(house, workspace.people.ADMIN, 'editVendor', edit);
  expect(edited.payload).toMatchObject({ refusal: null, problems: [] });
  const { payload } = await merge(into.id, [from.id]);
  expect(payload).toMatchObject({ refusal: null, problems: [], vendor: { id: into.id, version: 2 } });
  const page = await vendorPage(house, workspace, into.id);
  return { into, from, name: edit.changes.name, part, entry, page, mergeId: page.merges[0].id as string };
}

describe('Merging vendors', () => {
  it('makes everything one had the other’s', async () => {
    const { into, from, name, part, entry, page } = await merged();
    expect([
      await ownerOf(house, 'engagement', part.id),
      await ownerOf(house, 'ledger_entry', entry),
    ]).toEqual([into.id, into.id]);
    expect(names(page)).toEqual([from.name, name].sort());
    expect(page).toMatchObject({
      contacts: [{ name: 'Mina' }],
      documents: [{ title: 'Contract' }],
      merges: [{ name, undoable: true, by: { name: 'Procurement Person' } }],
    });
    expect((await vendorPage(house, workspace, from.id)).id).toBe(into.id);
    const node = await ask(house, workspace.people.LEAD, 'query ($id: ID!) { node(id: $id) { id } }', {
      id: from.id,
    });
    expect(node.data.node).toBeNull();
  });

  it('takes many at once, and what was said of them goes along', async () => {
    const [into, one, two, stranger] = [1, 2, 3, 4].map(() => aVendor(house, workspace));
    const all = await Promise.all([into, one, two, stranger]);
    const [a, b, c, d] = all.map((vendor) => vendor?.id ?? '') as [string, string, string, string];
    const apart = { vendorIds: [b, c, d] };
    await change(house, workspace.people.ADMIN, 'keepVendorsApart', apart);
    expect((await merge(a, [b, c, b])).payload.refusal).toBeNull();
    const pairs = () =>
      asUpkeep(house, 'select from vendor_apart where $1 in (one, other) and $2 in (one, other)', [a, d]);
    expect(await pairs()).toHaveLength(1);
    const page = await vendorPage(house, workspace, a);
    expect(page.merges).toHaveLength(2);
    for (const { id } of page.merges) expect((await undo(id)).payload.refusal).toBeNull();
    expect(await pairs()).toHaveLength(0);
    expect(names(await vendorPage(house, workspace, a))).toEqual([]);
  });

  it('is refused when both have a part in one pilot, which it names', async () => {
    const [into, from] = [await aVendor(house, workspace), await aVendor(house, workspace)];
    const { pilotId } = await aPart(house, workspace, into.id);
    await aPart(house, workspace, from.id, pilotId);
    await placed(house, pilotId, { name: 'Two of them' });
    const { payload } = await merge(into.id, [from.id]);
    expect(payload.refusal.sentence).toMatch(
      new RegExp(
        `^${into.name} and ${from.name} each have a part in SC-\\d+ Two of them, and a vendor has one`,
      ),
    );
    expect((await vendorPage(house, workspace, from.id)).id).toBe(from.id);
  });

  it('is refused for a vendor that was merged, and says into which', async () => {
    const { into, from, name } = await merged();
    const other = await aVendor(house, workspace);
    for (const [stays, goes] of [
      [other.id, from.id],
      [from.id, other.id],
    ] as const) {
      const { payload } = await merge(stays, [goes]);
      expect(payload.refusal).toMatchObject({ code: 'VENDOR_MERGED' });
      expect(payload.refusal.sentence).toContain(`${name} was merged into ${into.name}.`);
    }
    const edit = { vendorId: from.id, version: 3, changes: { note: 'x' } };
    const { payload } = await change(house, workspace.people.ADMIN, 'editVendor', edit);
    expect(payload.refusal).toMatchObject({ code: 'VENDOR_MERGED' });
  });

  it('asks for another vendor', async () => {
    const { id } = await aVendor(house, workspace);
    expect((await merge(id, [id])).payload.problems).toMatchObject([{ path: 'from' }]);
    expect((await merge(id, [])).payload.problems).toMatchObject([{ path: 'from' }]);
    expect((await merge(id, ['x'])).payload.problems).toMatchObject([{ path: 'from.0' }]);
  });

  it.each(roles)('is for procurement and administrators: %s', async (role) => {
    const [into, from] = [await aVendor(house, workspace), await aVendor(house, workspace)];
    const { errors } = await merge(into.id, [from.id], workspace.people[role]);
    const may = role === 'PROCUREMENT' || role === 'ADMIN';
    expect(errors[0]?.extensions.code).toBe(may ? undefined : 'FORBIDDEN');
    const { id } = (await vendorPage(house, workspace, into.id)).merges[0] ?? { id: missing };
    const undone = await undo(id, workspace.people[role]);
    expect(undone.errors[0]?.extensions.code).toBe(may ? undefined : 'FORBIDDEN');
  });

  it('finds no other workspace’s vendors or merges, in the words of missing ones', async () => {
    const [own, theirs] = [await aVendor(house, workspace), await aVendor(house, foreign)];
    const [foreigns, nobodys] = [await merge(own.id, [theirs.id]), await merge(own.id, [missing])];
    expect(foreigns.errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect(foreigns).toEqual(nobodys);
    const { mergeId } = await merged();
    const [undone, nothing] = [
      await undo(mergeId, foreign.people.ADMIN),
      await undo(missing, foreign.people.ADMIN),
    ];
    expect(undone.errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect(undone).toEqual(nothing);
  });

  it('sent twice is done once', async () => {
    const [into, from] = [await aVendor(house, workspace), await aVendor(house, workspace)];
    const key = { clientMutationId: aName('key') };
    const first = await merge(into.id, [from.id], workspace.people.ADMIN, key);
    expect(await merge(into.id, [from.id], workspace.people.ADMIN, key)).toEqual(first);
    expect((await vendorPage(house, workspace, into.id)).merges).toHaveLength(1);
  });

  it('by two people at once is done by one', async () => {
    const [a, b, c] = [
      await aVendor(house, workspace),
      await aVendor(house, workspace),
      await aVendor(house, workspace),
    ];
    const answers = await Promise.all([merge(a.id, [c.id]), merge(b.id, [c.id])]);
    const codes = answers.map(({ payload }) => payload.refusal?.code ?? 'done').sort();
    expect(codes).toEqual(['VENDOR_MERGED', 'done']);
  });
});

describe('Taking a merge back', () => {
  it('gives the vendor exactly what it brought', async () => {
    const { into, from, name, part, entry, mergeId } = await merged();
    const mine = await anEntry(house, workspace, into.id);
    const { payload } = await undo(mergeId);
    expect(payload).toMatchObject({ refusal: null, problems: [], vendor: { id: from.id, name } });
    const owners = await Promise.all([
      ownerOf(house, 'engagement', part.id),
      ownerOf(house, 'ledger_entry', entry),
      ownerOf(house, 'ledger_entry', mine),
    ]);
    expect(owners).toEqual([from.id, from.id, into.id]);
    const [left, again] = [
      await vendorPage(house, workspace, into.id),
      await vendorPage(house, workspace, from.id),
    ];
    expect(left).toMatchObject({ names: [], contacts: [], documents: [], merges: [], version: 3 });
    expect(again).toMatchObject({
      id: from.id,
      names: [{ name: from.name, entries: 1 }],
      contacts: [{ name: 'Mina' }],
      documents: [{ title: 'Contract' }],
    });
    expect((await undo(mergeId)).payload.refusal).toMatchObject({ code: 'MERGE_UNDONE' });
    expect((await merge(into.id, [from.id])).payload.refusal).toBeNull();
  });

  it('takes entries that came to its parts since along with them', async () => {
    const { into, from, part, mergeId } = await merged();
    const since = await anEntry(house, workspace, into.id, { engagementId: part.id });
    expect((await undo(mergeId)).payload.refusal).toBeNull();
    expect(await ownerOf(house, 'ledger_entry', since)).toBe(from.id);
  });

  it.each([
    ['a part in a pilot', 'update engagement set version = version + 1 where id = $1', '1 part in a pilot'],
    [
      'an entry',
      'update ledger_entry set version = version + 1 where engagement_id = $1',
      '1 entry of the ledger',
    ],
  ])('is refused once %s it brought was changed', async (_, statement, what) => {
    const { into, part, mergeId } = await merged();
    await asUpkeep(house, statement, [part.id]);
    expect((await vendorPage(house, workspace, into.id)).merges[0].undoable).toBe(false);
    const { payload } = await undo(mergeId);
    expect(payload.refusal.sentence).toBe(
      `What the merge brought was changed since: ${what}. Taken back, it would tear that apart.`,
    );
    expect(await ownerOf(house, 'engagement', part.id)).toBe(into.id);
  });

  it('goes backwards: what the survivor became comes first', async () => {
    const { into, from, part, mergeId } = await merged();
    const last = await aVendor(house, workspace);
    await merge(last.id, [into.id]);
    expect((await vendorPage(house, workspace, from.id)).id).toBe(last.id);
    expect((await undo(mergeId)).payload.refusal.sentence).toContain(
      `${into.name} itself was merged into ${last.name}`,
    );
    const [outer] = (await vendorPage(house, workspace, last.id)).merges;
    expect((await undo(outer.id)).payload.refusal).toBeNull();
    expect((await vendorPage(house, workspace, from.id)).id).toBe(into.id);
    expect((await undo(mergeId)).payload.refusal).toBeNull();
    expect(await ownerOf(house, 'engagement', part.id)).toBe(from.id);
  });

  it('leaves a spelling that another merge brought as well', async () => {
    const [into, one, two] = [
      await aVendor(house, workspace),
      await aVendor(house, workspace),
      await aVendor(house, workspace),
    ];
    for (const { id } of [one, two])
      await asUpkeep(house, "insert into vendor_name values ($1, $2, 'Met Ltd', 'met')", [workspace.id, id]);
    await merge(into.id, [one.id]);
    await merge(into.id, [two.id]);
    const { merges } = await vendorPage(house, workspace, into.id);
    await undo(merges[1].id);
    expect(names(await vendorPage(house, workspace, into.id))).toEqual([two.name, 'Met Ltd'].sort());
    expect(names(await vendorPage(house, workspace, one.id))).toEqual(['Met Ltd']);
  });
});

describe('Vendors whose names fall together', () => {
  const groups = async ({ people }: TestWorkspace) => {
    const { data, errors, statements } = await ask(
      house,
      people.LEAD,
      '{ vendorNameGroups { key vendors { name names { name } merges { id undoable } } } }',
    );
    expect(errors).toEqual([]);
    const found: { key: string; vendors: { name: string }[] }[] = data.vendorNameGroups;
    return {
      statements,
      found: found.map(({ key, vendors }) => [key, vendors.map(({ name }) => name).sort()]),
    };
  };

  it('are proposed until somebody says they are one, or are not', async () => {
    const own = await house.workspace();
    const [ltd, caps, other] = [
      await aVendor(house, own, { name: 'Halyard Ltd' }),
      await aVendor(house, own, { name: 'HALYARD LIMITED' }),
      await aVendor(house, own, { name: 'Parley' }),
    ];
    expect((await groups(own)).found).toEqual([['halyard', ['HALYARD LIMITED', 'Halyard Ltd']]]);
    const apart = (vendorIds: readonly string[]) =>
      change(house, own.people.PROCUREMENT, 'keepVendorsApart', { vendorIds });
    expect((await apart([ltd.id, caps.id])).payload).toMatchObject({ refusal: null, problems: [] });
    expect((await groups(own)).found).toEqual([]);
    await asUpkeep(house, "insert into vendor_name values ($1, $2, 'halyard', 'halyard')", [
      own.id,
      other.id,
    ]);
    expect((await groups(own)).found).toEqual([['halyard', ['HALYARD LIMITED', 'Halyard Ltd', 'Parley']]]);
    await merge(ltd.id, [other.id], own.people.ADMIN);
    expect((await groups(own)).found).toEqual([]);
    expect((await apart([ltd.id])).payload.problems).toMatchObject([{ path: 'vendorIds' }]);
    expect((await apart([ltd.id, missing])).errors[0]?.extensions.code).toBe('NOT_FOUND');
    for (const role of ['LEAD', 'EXECUTIVE', 'CONTRIBUTOR'] as const) {
      const input = { vendorIds: [ltd.id, caps.id] };
      const { errors } = await change(house, own.people[role], 'keepVendorsApart', input);
      expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('are read in as many statements for ten groups as for one', async () => {
    const own = await house.workspace();
    const add = async (name: string) => {
      for (const form of ['Ltd', 'PLC', 'GmbH']) await aVendor(house, own, { name: `${name} ${form}` });
    };
    await add('Zero');
    const { statements } = await groups(own);
    for (const name of ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'])
      await add(name);
    const ten = await groups(own);
    expect(ten.found).toHaveLength(10);
    expect(ten.statements).toBe(statements);
  });
});
