import { mostCauses } from '@scrimmage/domain/cause-input';
import { defaultCauses } from '@scrimmage/domain/causes';
import { roles } from '@scrimmage/domain/people';
import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aName, change } from './builders.js';
import { aFailure } from './builders-failures.js';
import { type House, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
});

const fields = 'cause { id name hints retired version }';
const add = (input: object, own = workspace) =>
  change(house, own.people.LEAD, 'addCause', { ...input }, fields);
const edit = (input: object) => change(house, workspace.people.LEAD, 'editCause', { ...input }, fields);

async function list(own = workspace, withRetired = false) {
  const query = 'query ($all: Boolean) { causes(withRetired: $all) { id name hints retired } }';
  const { data } = await ask(house, own.people.CONTRIBUTOR, query, { all: withRetired });
  return data.causes as readonly { id: string; name: string; hints: readonly string[]; retired: boolean }[];
}

describe('The list of causes', () => {
  it('of a new workspace is the one every workspace begins with, in its order', async () => {
    const own = await house.workspace();
    expect((await list(own)).map(({ name, hints }) => ({ name, hints }))).toEqual(defaultCauses);
  });

  it('is added to at its end, once however often the same id is sent', async () => {
    const input = { id: uuidv7(), name: aName('Fog'), hints: ['mist', ' mist '] };
    const answers = await Promise.all([1, 2, 3].map(() => add(input)));
    for (const { payload } of answers)
      expect(payload).toMatchObject({ refusal: null, cause: { hints: ['mist'] } });
    expect((await list()).filter(({ name }) => name === input.name)).toHaveLength(1);
    expect((await list()).at(-1)?.name).toBe(input.name);
    expect((await add({ ...input, name: 'Something else' })).payload.refusal.code).toBe('ID_TAKEN');
  });

  it('has each name once, whatever its letters, and stays short enough to choose from', async () => {
    const own = await house.workspace();
    const [first] = await list(own);
    const taken = await add({ name: first?.name.toUpperCase() }, own);
    expect(taken.payload.refusal.code).toBe('NAME_TAKEN');
    for (let n = defaultCauses.length; n < mostCauses; n++)
      expect((await add({ name: `Cause ${n}` }, own)).payload.refusal).toBeNull();
    expect((await add({ name: 'One more' }, own)).payload.refusal.code).toBe('TOO_MANY_CAUSES');
    expect(await list(own)).toHaveLength(mostCauses);
  });

  it('is changed by leads and administrators alone', async () => {
    for (const role of roles) {
      const { errors } = await change(house, workspace.people[role], 'addCause', { name: aName('Frost') });
      expect(errors[0]?.extensions.code, role).toBe(
        ['LEAD', 'ADMIN'].includes(role) ? undefined : 'FORBIDDEN',
      );
    }
  });
});

describe('A cause', () => {
  it('is renamed, and other fields changed meanwhile are kept', async () => {
    const { payload } = await add({ name: aName('Fog') });
    const causeId = payload.cause.id;
    const name = aName('Thick fog');
    expect((await edit({ causeId, version: 1, name })).payload.cause).toMatchObject({ name, version: 2 });
    const other = await edit({ causeId, version: 1, hints: ['mist'] });
    expect(other.payload.cause).toMatchObject({ name, hints: ['mist'], version: 3 });
    const same = await edit({ causeId, version: 1, name: aName('Thin fog') });
    expect(same.payload).toMatchObject({ refusal: { code: 'CHANGED_MEANWHILE' }, cause: { name } });
    expect((await edit({ causeId, version: 3, name: ' ' })).payload.problems).toMatchObject([
      { path: 'name' },
    ]);
  });

  it('that is retired is no longer offered; what was given it keeps it', async () => {
    const { payload } = await add({ name: aName('Fog') });
    const causeId = payload.cause.id;
    const { id } = await aFailure(house, workspace, { causeId });
    await edit({ causeId, version: 1, retired: true });
    expect((await list()).map((cause) => cause.id)).not.toContain(causeId);
    expect((await list(workspace, true)).map((cause) => cause.id)).toContain(causeId);
    const query = 'query ($id: ID!) { failure(id: $id) { cause { id retired } } }';
    const { data } = await ask(house, workspace.people.LEAD, query, { id });
    expect(data.failure.cause).toEqual({ id: causeId, retired: true });
  });

  it('of another workspace is nobody’s to change', async () => {
    const foreign = await house.workspace();
    const [cause] = await list(foreign);
    const { errors } = await edit({ causeId: cause?.id, version: 1, retired: true });
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
