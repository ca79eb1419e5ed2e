import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aName, aProgram, asUpkeep, change } from './builders.js';
import { aView } from './builders-everyday.js';
import { type House, type Person, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;
let foreign: TestWorkspace;
let owner: Person;
let other: Person;

beforeAll(async () => {
  house = await theHouse();
  [workspace, foreign] = [await house.workspace(), await house.workspace()];
  [owner, other] = [workspace.people.CONTRIBUTOR, workspace.people.LEAD];
});

const fields = `view { id list name owner { id } sharing params { name values } dropped deletedAt version viewerCan { edit } }`;
const running = [{ name: 'stage', values: ['RUNNING'] }];
const save = (input: object, person = owner) =>
  change(
    house,
    person,
    'saveView',
    { list: 'PILOTS', name: aName('View'), params: running, sharing: 'PRIVATE', ...input },
    fields,
  );
const doing = (verb: string, viewId: string, person = owner) =>
  change(house, person, verb, { viewId }, fields);
const asked = (person: Person, list: string) =>
  ask(
    house,
    person,
    `query ($list: ViewList!) { savedViews(list: $list) { id name params { name values } dropped owner { name }
      viewerCan { edit } } }`,
    { list },
  );
const listed = async (person: Person, list = 'PILOTS') => (await asked(person, list)).data.savedViews;
const names = async (person: Person, list?: string) =>
  (await listed(person, list)).map(({ name }: { name: string }) => name);
const missing = '01936f1e-0000-7000-8000-00000000000a';

describe('Saving a view', () => {
  it('keeps what the address says, in one form', async () => {
    const params = [
      { name: 'sort', values: ['AGE'] },
      { name: 'stage', values: ['RUNNING', 'DECIDING'] },
    ];
    const { payload, errors } = await save({ name: ' My  oldest ', params });
    expect([errors, payload.refusal, payload.problems]).toEqual([[], null, []]);
    expect(payload.view).toMatchObject({
      list: 'PILOTS',
      name: 'My oldest',
      owner: { id: owner.actor.memberId },
      sharing: 'PRIVATE',
      params: [
        { name: 'stage', values: ['DECIDING', 'RUNNING'] },
        { name: 'sort', values: ['AGE'] },
      ],
      dropped: [],
      deletedAt: null,
      version: 1,
      viewerCan: { edit: true },
    });
  });

  it('has a problem with what the list does not know', async () => {
    const { payload } = await save({ params: [{ name: 'killLine', values: ['above'] }] });
    expect(payload.view).toBeNull();
    expect(payload.problems).toMatchObject([
      { path: 'params', message: 'The list does not know this: kill line.' },
    ]);
    expect((await save({ name: ' ' })).payload.problems).toMatchObject([{ path: 'name' }]);
  });

  it('is done once with an id of one’s own, and another’s id is taken', async () => {
    const given = { id: uuidv7(), name: aName('Once') };
    await save(given);
    expect((await save(given)).payload.view).toMatchObject({ id: given.id, version: 1 });
    expect((await save({ ...given, name: 'Twice' })).payload.refusal.code).toBe('ID_TAKEN');
    expect((await save(given, other)).payload.refusal.code).toBe('ID_TAKEN');
  });

  it('has a name of its own for each person and list, whatever the case', async () => {
    const name = aName('Late');
    await save({ name });
    expect((await save({ name: name.toUpperCase() })).payload.refusal).toMatchObject({
      code: 'NAME_TAKEN',
      facts: [{ name: 'name', value: name.toUpperCase() }],
    });
    expect((await save({ name }, other)).payload.refusal).toBeNull();
    expect((await save({ name, list: 'FAILURES', params: [] })).payload.refusal).toBeNull();
  });

  it('is renamed, shared and given another address, and not over what was saved meanwhile', async () => {
    const { id } = await aView(house, owner);
    const name = aName('Renamed');
    const change = {
      id,
      version: 1,
      name,
      sharing: 'WORKSPACE',
      params: [{ name: 'hold', values: ['yes'] }],
    };
    expect((await save(change)).payload.view).toMatchObject({ name, sharing: 'WORKSPACE', version: 2 });
    const stale = (await save({ ...change, name: 'Friday' })).payload;
    expect(stale).toMatchObject({ refusal: { code: 'CHANGED_MEANWHILE' }, view: { name } });
    expect((await save({ version: 1 })).payload.problems).toMatchObject([{ path: 'id' }]);
    const moved = { ...change, version: 2, list: 'ROAD', params: [] };
    expect((await save(moved)).payload.problems).toMatchObject([{ path: 'list' }]);
  });

  it('is the owner’s, or an administrator’s once it is shared', async () => {
    const { id } = await aView(house, owner);
    const edit = { id, version: 1, name: aName('Theirs'), sharing: 'WORKSPACE' };
    expect((await save(edit, workspace.people.ADMIN)).errors[0]?.extensions.code).toBe('NOT_FOUND');
    await save(edit);
    expect((await save({ ...edit, version: 2 }, other)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    const tidied = { ...edit, version: 2, name: aName('Tidied') };
    expect((await save(tidied, workspace.people.ADMIN)).payload.view.version).toBe(3);
    expect((await save({ ...edit, version: 3 }, foreign.people.ADMIN)).errors[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
    expect((await doing('deleteView', missing)).errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('stops at fifty of one list', async () => {
    const busy = workspace.people.EXECUTIVE;
    for (let at = 0; at < 50; at += 1) await aView(house, busy, { list: 'VENDORS', params: [] });
    const one = { list: 'VENDORS', params: [] };
    expect((await save(one, busy)).payload.refusal.code).toBe('TOO_MANY_VIEWS');
    expect((await save({ list: 'ROAD', params: [] }, busy)).payload.refusal).toBeNull();
  });
});

describe('Deleting a view', () => {
  it('takes it from the list until it is brought back', async () => {
    const { id } = await aView(house, owner, { name: 'Zero', sharing: 'WORKSPACE' });
    expect(await names(other)).toContain('Zero');
    expect((await doing('deleteView', id)).payload.view.deletedAt).not.toBeNull();
    expect((await doing('deleteView', id)).payload.refusal).toBeNull();
    expect(await names(other)).not.toContain('Zero');
    expect((await save({ id, version: 2 })).payload.refusal.code).toBe('VIEW_DELETED');
    expect((await doing('restoreView', id, other)).errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await doing('restoreView', id)).payload.view.deletedAt).toBeNull();
    expect(await names(other)).toContain('Zero');
  });

  it('is not undone over a name that is used again', async () => {
    const { id } = await aView(house, owner, { name: 'Taken' });
    await doing('deleteView', id);
    await aView(house, owner, { name: 'taken' });
    expect((await doing('restoreView', id)).payload.refusal.code).toBe('NAME_TAKEN');
  });
});

describe('The views of a list', () => {
  it('are one’s own first and then what is shared, by name, of this workspace', async () => {
    const own = await house.workspace();
    const { LEAD, ADMIN } = own.people;
    for (const name of ['b', 'A']) await aView(house, LEAD, { name });
    await aView(house, ADMIN, { name: 'a shared one', sharing: 'WORKSPACE' });
    await aView(house, ADMIN, { name: 'mine alone' });
    expect(await names(LEAD)).toEqual(['A', 'b', 'a shared one']);
    expect(await names(LEAD, 'FAILURES')).toEqual([]);
    expect(await names(foreign.people.ADMIN)).not.toContain('a shared one');
  });

  it('say what does not hold any more, and keep the rest', async () => {
    const { id: program } = await aProgram(house, workspace);
    const name = aName('Of programs');
    const params = [
      { name: 'program', values: [program, missing] },
      { name: 'q', values: ['refund'] },
    ];
    const { id } = await aView(house, owner, { list: 'LEARNINGS', name, params });
    const older = JSON.stringify({ program: [program, missing], q: ['refund'], mood: ['good'] });
    await asUpkeep(house, 'update saved_view set params = $2 where id = $1', [id, older]);
    const found = (await listed(owner, 'LEARNINGS')).find((view: { id: string }) => view.id === id);
    expect(found).toMatchObject({
      params: [
        { name: 'q', values: ['refund'] },
        { name: 'program', values: [program] },
      ],
      dropped: ['mood', 'program'],
    });
  });

  it('are read by as many statements, however many there are', async () => {
    const own = await house.workspace();
    const { LEAD } = own.people;
    const count = async () => (await asked(LEAD, 'PILOTS')).statements;
    const params = [{ name: 'lead', values: [LEAD.actor.memberId] }];
    await aView(house, LEAD, { params });
    const one = await count();
    for (let at = 0; at < 5; at += 1) await aView(house, LEAD, { params });
    expect(await count()).toBe(one);
  });
});
