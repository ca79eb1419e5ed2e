import { roles } from '@scrimmage/domain/people';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aName, aSystem, change } from './builders.js';
import { type House, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;
let foreign: TestWorkspace;

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  foreign = await house.workspace();
});

const system = 'system { id name mode layer owner { id } version viewerCan { edit } }';

describe('Adding a system', () => {
  it.each(roles)('is for a %s as for anybody', async (role) => {
    const input = { name: aName('Desk'), mode: 'MODE_1', layer: 'RECORD' };
    const { payload } = await change(house, workspace.people[role], 'addSystem', input, system);
    expect(payload).toMatchObject({
      refusal: null,
      problems: [],
      system: { ...input, owner: null, version: 1 },
    });
  });

  it('is refused when the name is taken', async () => {
    const { name } = await aSystem(house, workspace);
    const { payload } = await change(house, workspace.people.LEAD, 'addSystem', { name, mode: 'MODE_2' });
    expect(payload.refusal).toMatchObject({ code: 'NAME_TAKEN' });
  });

  it('needs a name, and a mode that exists', async () => {
    const { payload } = await change(house, workspace.people.LEAD, 'addSystem', {
      name: ' ',
      mode: 'MODE_1',
    });
    expect(payload.problems).toEqual([{ path: 'name', code: 'CHECK', message: 'The name is needed.' }]);
    const { errors } = await change(house, workspace.people.LEAD, 'addSystem', { name: 'x', mode: 'MODE_3' });
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
  });
});

describe('Changing a system', () => {
  it('is for leads, its owner and administrators', async () => {
    const owner = workspace.people.PROCUREMENT;
    const { id } = await aSystem(house, workspace, { ownerId: owner.actor.memberId });
    let version = 1;
    for (const role of roles) {
      const input = { systemId: id, version, layer: 'INNOVATION' };
      const { errors } = await change(house, workspace.people[role], 'editSystem', input);
      const may = ['LEAD', 'PROCUREMENT', 'ADMIN'].includes(role);
      expect(errors[0]?.extensions.code, role).toBe(may ? undefined : 'FORBIDDEN');
      if (may) version++;
    }
    const { data } = await ask(
      house,
      workspace.people.EXECUTIVE,
      'query ($id: ID!) { node(id: $id) { ... on System { viewerCan { edit } version } } }',
      { id },
    );
    expect(data.node).toEqual({ viewerCan: { edit: false }, version });
  });

  it('forgets mode and layer again when they are set to null, and keeps what is left out', async () => {
    const { id, name } = await aSystem(house, workspace, { layer: 'RECORD' });
    const input = { systemId: id, version: 1, mode: null, layer: null };
    const { payload } = await change(house, workspace.people.LEAD, 'editSystem', input, system);
    expect(payload.system).toMatchObject({ name, mode: null, layer: null, version: 2 });
  });

  it('is refused when somebody else changed the same field', async () => {
    const { id } = await aSystem(house, workspace);
    const edit = (changes: object) =>
      change(house, workspace.people.LEAD, 'editSystem', { systemId: id, version: 1, ...changes }, system);
    await edit({ mode: 'MODE_1' });
    expect((await edit({ layer: 'RECORD' })).payload.system).toMatchObject({
      mode: 'MODE_1',
      layer: 'RECORD',
    });
    const { payload } = await edit({ mode: 'MODE_2', layer: 'INNOVATION' });
    expect(payload.refusal.facts).toEqual([{ name: 'fields', value: 'mode, layer' }]);
    expect(payload.system).toMatchObject({ mode: 'MODE_1', layer: 'RECORD', version: 3 });
  });

  it('finds no other workspace’s, in the words of a missing one', async () => {
    const theirs = await aSystem(house, foreign);
    const [foreigns, missing] = await Promise.all(
      [theirs.id, '01936f1e-0000-7000-8000-00000000000a'].map((systemId) =>
        change(house, workspace.people.ADMIN, 'editSystem', { systemId, version: 1, name: 'Mine' }),
      ),
    );
    expect(foreigns?.errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect(foreigns).toEqual(missing);
  });
});

describe('Systems', () => {
  it('are narrowed by mode, by whether they are classified, and by words', async () => {
    const own = await house.workspace();
    await aSystem(house, own, { name: 'Ledger', mode: 'MODE_1' });
    await aSystem(house, own, { name: 'Chat', mode: 'MODE_2' });
    const { id } = await aSystem(house, own, { name: 'Lost', mode: 'MODE_2' });
    await change(house, own.people.LEAD, 'editSystem', { systemId: id, version: 1, mode: null });
    const names = async (args: string) => {
      const { data } = await ask(
        house,
        own.people.LEAD,
        `{ systems${args} { totalCount edges { node { name } } } }`,
      );
      const found = data.systems.edges.map((edge: { node: { name: string } }) => edge.node.name);
      expect(data.systems.totalCount).toBe(found.length);
      return found;
    };
    expect(await names('')).toEqual(['Chat', 'Ledger', 'Lost']);
    expect(await names('(mode: MODE_1)')).toEqual(['Ledger']);
    expect(await names('(mode: MODE_2)')).toEqual(['Chat']);
    expect(await names('(classified: false)')).toEqual(['Lost']);
    expect(await names('(search: "L")')).toEqual(['Ledger', 'Lost']);
    expect(await names('(search: "nothing")')).toEqual([]);
  });
});
