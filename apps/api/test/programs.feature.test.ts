import { roles } from '@scrimmage/domain/people';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, everyPage } from './ask.js';
import { aName, aPilot, aProgram, change } from './builders.js';
import { type House, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;
let foreign: TestWorkspace;

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  foreign = await house.workspace();
});

const program = 'program { id name purpose owner { id name } version viewerCan { edit } }';

describe('Founding a program', () => {
  it('gives it a name, a purpose and nobody who owns it yet', async () => {
    const name = aName('Care');
    const { payload, errors } = await change(
      house,
      workspace.people.EXECUTIVE,
      'addProgram',
      { name: ` ${name} `, purpose: ' Shorter waits. ' },
      program,
    );
    expect(errors).toEqual([]);
    expect(payload.program).toMatchObject({ name, purpose: 'Shorter waits.', owner: null, version: 1 });
  });

  it('is refused when the name is taken, and free in another workspace', async () => {
    const { name } = await aProgram(house, workspace);
    const again = await change(house, workspace.people.LEAD, 'addProgram', { name, purpose: 'x' }, program);
    expect(again.payload).toMatchObject({
      refusal: { code: 'NAME_TAKEN', sentence: `“${name}” exists already.` },
      program: null,
    });
    expect((await aProgram(house, foreign, { name })).name).toBe(name);
  });

  it('names every mistake by its field', async () => {
    const { payload } = await change(house, workspace.people.LEAD, 'addProgram', {
      name: '\u200B',
      purpose: 'x'.repeat(501),
      ownerId: 'me',
    });
    expect(payload.problems.map((problem: { path: string }) => problem.path)).toEqual([
      'name',
      'purpose',
      'ownerId',
    ]);
  });

  it.each(['PROCUREMENT', 'CONTRIBUTOR'] as const)('is not for %s', async (role) => {
    const { errors } = await change(house, workspace.people[role], 'addProgram', { name: 'x', purpose: 'x' });
    expect(errors[0]).toMatchObject({
      message: 'Leads, executives and administrators may do this.',
      extensions: { code: 'FORBIDDEN' },
    });
  });

  it('takes no owner of another workspace, and says so as of one who is gone', async () => {
    const answers = [foreign.people.LEAD.actor.memberId, '01936f1e-0000-7000-8000-00000000000a'].map(
      (ownerId) =>
        change(house, workspace.people.LEAD, 'addProgram', { name: aName('Care'), purpose: 'x', ownerId }),
    );
    const [theirs, nobodys] = await Promise.all(answers);
    expect(theirs?.payload.refusal).toMatchObject({ code: 'UNKNOWN_REFERENCE' });
    expect(theirs?.payload).toEqual(nobodys?.payload);
  });
});

describe('Changing a program', () => {
  it('keeps what is left out and clears what is null', async () => {
    const ownerId = workspace.people.LEAD.actor.memberId;
    const { id, name, version } = await aProgram(house, workspace, { ownerId });
    const kept = await change(
      house,
      workspace.people.LEAD,
      'editProgram',
      { programId: id, version, purpose: 'Better waits.' },
      program,
    );
    expect(kept.payload.program).toMatchObject({
      name,
      purpose: 'Better waits.',
      owner: { id: ownerId },
      version: 2,
    });
    const cleared = await change(
      house,
      workspace.people.ADMIN,
      'editProgram',
      { programId: id, version: 2, ownerId: null },
      program,
    );
    expect(cleared.payload.program).toMatchObject({ purpose: 'Better waits.', owner: null, version: 3 });
  });

  it('is for its owner, executives and administrators', async () => {
    const owner = workspace.people.CONTRIBUTOR;
    const { id } = await aProgram(house, workspace, { ownerId: owner.actor.memberId });
    let version = 1;
    for (const role of roles) {
      const { payload, errors } = await change(house, workspace.people[role], 'editProgram', {
        programId: id,
        version,
        purpose: `As ${role} has it.`,
      });
      const may = ['CONTRIBUTOR', 'EXECUTIVE', 'ADMIN'].includes(role);
      expect(errors[0]?.extensions.code, role).toBe(may ? undefined : 'FORBIDDEN');
      if (may) expect(payload.refusal).toBeNull();
      if (may) version++;
    }
  });

  it('keeps both of two changes to different fields, and refuses the second to the same one', async () => {
    const { id, version } = await aProgram(house, workspace);
    const edit = (changes: object) =>
      change(house, workspace.people.ADMIN, 'editProgram', { programId: id, version, ...changes }, program);
    const name = aName('Care');
    expect((await edit({ purpose: 'First.' })).payload.refusal).toBeNull();
    expect((await edit({ name })).payload.program).toMatchObject({ name, purpose: 'First.', version: 3 });
    const { payload } = await edit({ purpose: 'Second.' });
    expect(payload.refusal).toMatchObject({
      code: 'CHANGED_MEANWHILE',
      facts: [{ name: 'fields', value: 'purpose' }],
    });
    expect(payload.program).toMatchObject({ name, purpose: 'First.', version: 3 });
  });

  it('refuses a version that never was', async () => {
    const { id } = await aProgram(house, workspace);
    for (const version of [99, -1]) {
      const input = { programId: id, version, purpose: 'Mine.' };
      const { payload } = await change(house, workspace.people.ADMIN, 'editProgram', input);
      expect(payload.refusal).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    }
  });

  it('finds neither what is missing, nor what is another’s, nor what is no id: in the same words', async () => {
    const theirs = await aProgram(house, foreign);
    const ids = [theirs.id, '01936f1e-0000-7000-8000-00000000000a', 'care'];
    const answers = await Promise.all(
      ids.map((programId) =>
        change(house, workspace.people.ADMIN, 'editProgram', { programId, version: 1, name: 'Mine' }),
      ),
    );
    expect(answers[0]?.errors[0]).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });
});

describe('Programs', () => {
  const list = `query ($first: Int, $after: String, $search: String) { programs(first: $first, after: $after, search: $search) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { name } } } }`;

  it('are listed by name, whatever its case, a page at a time', async () => {
    const own = await house.workspace();
    for (const name of ['beta', 'Alpha', 'gamma', 'Épsilon', 'Alpha 2']) await aProgram(house, own, { name });
    const seen = (await everyPage(house, own.people.CONTRIBUTOR, list, { first: 2 })).map(({ name }) => name);
    expect([...seen].sort()).toEqual(['Alpha', 'Alpha 2', 'beta', 'gamma', 'Épsilon'].sort());
    expect(seen.indexOf('Alpha')).toBeLessThan(seen.indexOf('beta'));
    expect(seen.indexOf('beta')).toBeLessThan(seen.indexOf('gamma'));
  });

  it.each(['100%', '_', '\\', "O'Hara", '👍', 'ÄRZTE'])('are found by %j', async (word) => {
    const own = await house.workspace();
    await aProgram(house, own, { name: `Before ${word.toLowerCase()} after` });
    await aProgram(house, own, { name: 'Something else' });
    const { data, errors } = await ask(house, own.people.LEAD, list, { search: word });
    expect(errors).toEqual([]);
    expect(data.programs.edges).toEqual([{ node: { name: `Before ${word.toLowerCase()} after` } }]);
  });

  it('are nobody’s who does not belong here', async () => {
    const { id } = await aProgram(house, foreign);
    const query = 'query ($id: ID!) { program(id: $id) { name } node(id: $id) { id } }';
    for (const asked of [id, '01936f1e-0000-7000-8000-00000000000a', 'x', '']) {
      const { data, errors } = await ask(house, workspace.people.ADMIN, query, { id: asked });
      expect({ data, errors }).toEqual({ data: { program: null, node: null }, errors: [] });
    }
  });

  it('show the pilots of all of them in as many statements as those of one', async () => {
    const own = await house.workspace();
    const query = `{ programs(first: 50) { edges { node { name pilots(first: 3, orderBy: { field: NAME, direction: ASC }) {
      totalCount pageInfo { hasNextPage } edges { node { name program { name } } } } } } } }`;
    const grow = async (name: string, pilots: number) => {
      const { id: programId } = await aProgram(house, own, { name });
      for (let n = 1; n <= pilots; n++) await aPilot(house, own, { programId, name: `${name} ${n}` });
    };
    await grow('A', 4);
    const one = await ask(house, own.people.LEAD, query);
    for (const name of ['B', 'C', 'D']) await grow(name, 2);
    await grow('E', 0);
    const five = await ask(house, own.people.LEAD, query);
    expect(five.errors).toEqual([]);
    expect(five.statements).toBe(one.statements);
    const told = five.data.programs.edges.map(
      ({
        node,
      }: {
        node: { name: string; pilots: { totalCount: number; edges: { node: { name: string } }[] } };
      }) =>
        `${node.name} ${node.pilots.totalCount}: ${node.pilots.edges.map((edge) => edge.node.name).join(', ')}`,
    );
    expect(told).toEqual(['A 4: A 1, A 2, A 3', 'B 2: B 1, B 2', 'C 2: C 1, C 2', 'D 2: D 1, D 2', 'E 0: ']);
  });
});
