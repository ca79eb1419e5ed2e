import { roles } from '@scrimmage/domain/people';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, everyPage } from './ask.js';
import { aName, aPilot, change } from './builders.js';
import { anEntry, aPart, aVendor, vendorPage } from './builders-vendors.js';
import { type House, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;
let foreign: TestWorkspace;

const missing = '01936f1e-0000-7000-8000-00000000000a';
const vendor = `vendor { id name website note contacts { name role email phone }
  documents { title url pilotId } version }`;

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  foreign = await house.workspace();
});

describe('Adding a vendor', () => {
  it.each(roles)('is for procurement, leads and administrators: %s', async (role) => {
    const name = aName('Parley');
    const contact = { name: 'Mina Meyer', role: 'Sales', email: 'Mina@Example.org ', phone: ' ' };
    const input = { name, website: ' https://parley.example ', note: ' ', contacts: [contact] };
    const { payload, errors } = await change(house, workspace.people[role], 'addVendor', input, vendor);
    if (!['LEAD', 'PROCUREMENT', 'ADMIN'].includes(role)) {
      expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
      return;
    }
    expect(payload).toMatchObject({ refusal: null, problems: [] });
    expect(payload.vendor).toMatchObject({
      name,
      website: 'https://parley.example',
      note: null,
      contacts: [{ name: 'Mina Meyer', role: 'Sales', email: 'mina@example.org', phone: null }],
      documents: [],
      version: 1,
    });
  });

  it('asks for https addresses, and for a way to reach each contact', async () => {
    const input = {
      name: ' ',
      website: 'http://parley.example',
      contacts: [{ name: 'Mina' }, { name: 'Ole', phone: 'call me' }, { name: 'Kim', email: 'kim' }],
    };
    const { payload } = await change(house, workspace.people.LEAD, 'addVendor', input, vendor);
    const said = payload.problems.map(({ path, message }: { path: string; message: string }) => [
      path,
      message,
    ]);
    expect(said).toEqual([
      ['name', 'The name is needed.'],
      ['website', 'Give an address that begins with https://, at most 2,000 characters.'],
      ['contacts.0.email', 'Give an e-mail address or a telephone number.'],
      [
        'contacts.1.phone',
        'A telephone number has 3 to 20 digits; it may have +, blanks, dots, hyphens and brackets.',
      ],
      ['contacts.2.email', 'This does not look like an e-mail address.'],
    ]);
  });

  it('names the vendors whose names fall together, and adds it once that was seen', async () => {
    const own = await house.workspace();
    const first = await aVendor(house, own, { name: 'Halyard Systems Ltd.' });
    const add = (despiteSimilar: boolean) =>
      change(
        house,
        own.people.PROCUREMENT,
        'addVendor',
        { name: 'HALYARD SYSTEMS LIMITED', despiteSimilar },
        'vendor { id } similar { id }',
      );
    const { payload } = await add(false);
    expect(payload).toMatchObject({
      refusal: { code: 'SIMILAR_VENDOR', facts: [{ name: 'names', value: 'Halyard Systems Ltd.' }] },
      vendor: null,
      similar: [{ id: first.id }],
    });
    expect((await add(true)).payload).toMatchObject({ refusal: null, similar: [{ id: first.id }] });
    expect((await add(false)).payload.similar).toHaveLength(2);
  });

  it('sees no similar names in another workspace', async () => {
    await aVendor(house, foreign, { name: 'Only Theirs plc' });
    const input = { name: 'Only theirs' };
    const { payload } = await change(house, workspace.people.LEAD, 'addVendor', input, 'similar { id }');
    expect(payload).toMatchObject({ refusal: null, similar: [] });
  });

  it('sent twice is done once', async () => {
    const name = aName('Once');
    const input = { clientMutationId: aName('key'), name };
    const [first, second] = [
      await change(house, workspace.people.LEAD, 'addVendor', input, vendor),
      await change(house, workspace.people.LEAD, 'addVendor', input, vendor),
    ];
    expect(second.payload.vendor).toEqual(first.payload.vendor);
    const { data } = await ask(
      house,
      workspace.people.LEAD,
      'query ($name: String) { vendors(filter: { search: $name }) { totalCount } }',
      { name },
    );
    expect(data.vendors.totalCount).toBe(1);
  });
});

describe('Changing a vendor', () => {
  const edit = (input: object, person = workspace.people.PROCUREMENT) =>
    change(house, person, 'editVendor', { ...input }, `${vendor} conflicts`);

  it.each(roles)('is for procurement and administrators: %s', async (role) => {
    const { id } = await aVendor(house, workspace);
    const input = { vendorId: id, version: 1, changes: { note: 'x' } };
    const { errors } = await edit(input, workspace.people[role]);
    const may = role === 'PROCUREMENT' || role === 'ADMIN';
    expect(errors[0]?.extensions.code).toBe(may ? undefined : 'FORBIDDEN');
    const page = await ask(
      house,
      workspace.people[role],
      'query ($id: ID!) { node(id: $id) { ... on Vendor { viewerCan { edit merge rate } } } }',
      { id },
    );
    expect(page.data.node.viewerCan).toEqual({ edit: may, merge: may, rate: may });
  });

  it('keeps documents where they are, of a pilot or of the vendor', async () => {
    const { id } = await aVendor(house, workspace);
    const pilot = await aPilot(house, workspace);
    const documents = [
      { title: 'Contract', url: 'https://files.example/contract', pilotId: pilot.id },
      { title: 'Letter', url: 'https://files.example/letter', pilotId: null },
    ];
    const { payload } = await edit({ vendorId: id, version: 1, changes: { documents } });
    expect(payload.vendor).toMatchObject({ documents, version: 2 });
    const changes = {
      documents: [{ ...documents[0], url: 'javascript:alert(1)' }, ...documents, documents[1]],
    };
    const wrong = await edit({ vendorId: id, version: 2, changes });
    expect(wrong.payload.problems.map(({ path }: { path: string }) => path)).toEqual([
      'changes.documents.0.url',
    ]);
    const twice = await edit({
      vendorId: id,
      version: 2,
      changes: { documents: [documents[1], documents[1]] },
    });
    expect(twice.payload.problems[0].message).toBe('Each link can be listed once.');
  });

  it('refuses a document of a pilot that is gone, or another workspace’s', async () => {
    const { id } = await aVendor(house, workspace);
    for (const pilotId of [missing, (await aPilot(house, foreign)).id]) {
      const documents = [{ title: 'Contract', url: 'https://files.example/contract', pilotId }];
      const { payload } = await edit({ vendorId: id, version: 1, changes: { documents } });
      expect(payload.refusal).toMatchObject({ code: 'UNKNOWN_REFERENCE' });
    }
  });

  it('merges changes to different fields and refuses those to the same', async () => {
    const { id } = await aVendor(house, workspace);
    await edit({ vendorId: id, version: 1, changes: { note: 'Ours' } });
    const other = await edit({ vendorId: id, version: 1, changes: { website: 'https://halyard.example' } });
    expect(other.payload.vendor).toMatchObject({
      note: 'Ours',
      website: 'https://halyard.example',
      version: 3,
    });
    const same = await edit({ vendorId: id, version: 1, changes: { note: 'Mine' } });
    expect(same.payload).toMatchObject({
      conflicts: ['note'],
      refusal: { code: 'CHANGED_MEANWHILE' },
      vendor: { note: 'Ours', version: 3 },
    });
  });

  it('finds no other workspace’s, in the words of a missing one', async () => {
    const theirs = await aVendor(house, foreign);
    const [foreigns, nobodys] = await Promise.all(
      [theirs.id, missing].map((vendorId) => edit({ vendorId, version: 1, changes: { note: 'x' } })),
    );
    expect(foreigns?.errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect(foreigns).toEqual(nobodys);
    expect(await vendorPage(house, workspace, theirs.id)).toBeNull();
  });

  it('keeps the old name as a spelling when entries were given under it', async () => {
    const met = await aVendor(house, workspace);
    await anEntry(house, workspace, met.id, { supplier: met.name });
    await edit({ vendorId: met.id, version: 1, changes: { name: aName('Better') } });
    expect((await vendorPage(house, workspace, met.id)).names).toEqual([{ name: met.name, entries: 1 }]);
    const typed = await aVendor(house, workspace);
    await edit({ vendorId: typed.id, version: 1, changes: { name: aName('Better') } });
    expect((await vendorPage(house, workspace, typed.id)).names).toEqual([]);
  });
});

describe('Vendors', () => {
  it('are narrowed by words, by ids and by having a part in a pilot', async () => {
    const own = await house.workspace();
    const names = async (filter: string, sort = '') => {
      const { data } = await ask(
        house,
        own.people.LEAD,
        `{ vendors(filter: ${filter}${sort}) { totalCount edges { node { name } } } }`,
      );
      const found = data.vendors.edges.map((edge: { node: { name: string } }) => edge.node.name);
      expect(data.vendors.totalCount).toBe(found.length);
      return found;
    };
    const parley = await aVendor(house, own, { name: 'Parley & Sons' });
    await aVendor(house, own, { name: 'alpha' });
    await aVendor(house, own, { name: 'Beta 100%' });
    await aPart(house, own, parley.id);
    expect(await names('{}')).toEqual(['alpha', 'Beta 100%', 'Parley & Sons']);
    expect(await names('{ search: "SONS par" }')).toEqual(['Parley & Sons']);
    expect(await names('{ search: "%" }')).toEqual(['Beta 100%']);
    expect(await names(`{ ids: ["${parley.id}", "x"] }`)).toEqual(['Parley & Sons']);
    expect(await names('{ engaged: true }')).toEqual(['Parley & Sons']);
    expect(await names('{ engaged: false }')).toEqual(['alpha', 'Beta 100%']);
  });

  it.each(['NAME', 'GAP', 'SPEND', 'AT_RISK'])('are read a page at a time by %s, each once', async (sort) => {
    const own = await house.workspace();
    for (const name of ['e', 'C', 'a', 'D', 'b']) await aVendor(house, own, { name });
    const query = `query ($first: Int, $after: String) { vendors(sort: ${sort}, first: $first, after: $after) {
      pageInfo { hasNextPage endCursor } edges { node { name } } } }`;
    const rows = await everyPage<{ name: string }>(house, own.people.LEAD, query, { first: 2 });
    expect(rows.map(({ name }) => name)).toEqual(['a', 'b', 'C', 'D', 'e']);
    const after = Buffer.from('["x"]').toString('base64url');
    const { errors } = await ask(house, own.people.LEAD, query, { after });
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
  });

  it('are sorted by what was billed, the most first', async () => {
    const own = await house.workspace();
    for (const [name, bills] of [
      ['a', 1],
      ['b', 0],
      ['c', 2],
    ] as const) {
      const { id } = await aVendor(house, own, { name });
      for (let n = 0; n < bills; n++) await anEntry(house, own, id);
    }
    const query = '{ vendors(sort: SPEND) { edges { node { name } } } }';
    const { data } = await ask(house, own.people.LEAD, query);
    const names = data.vendors.edges.map(({ node }: { node: { name: string } }) => node.name);
    expect(names).toEqual(['c', 'a', 'b']);
  });
});
