import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aName, asUpkeep, change } from './builders.js';
import { type House, type Person, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;
let foreign: TestWorkspace;

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  foreign = await house.workspace();
});

const fields =
  'secret apiToken { id name scope prefix createdAt expiresAt lastUsedAt revokedAt owner { id } }';
const missing = '01936f1e-0000-7000-8000-00000000000a';

async function aToken(by: Person, input: object = {}) {
  const given = { name: aName('token'), scope: 'WRITE', expiresInDays: 30, ...input };
  const { payload } = await change(house, by, 'createApiToken', given, fields);
  return { ...payload.apiToken, person: { ...by, token: payload.secret } as Person };
}

const viewer = '{ viewer { member { id } } }';

describe('Making a token', () => {
  it('shows the key once, and afterwards only its end', async () => {
    const { id, person, prefix, scope, expiresAt, createdAt } = await aToken(workspace.people.LEAD);
    expect(person.token.endsWith(prefix.slice(1))).toBe(true);
    expect(scope).toBe('WRITE');
    expect(Date.parse(expiresAt) - Date.parse(createdAt)).toBe(30 * 86_400_000);
    expect((await ask(house, person, viewer)).data.viewer.member.id).toBe(person.actor.memberId);
    const stored = await asUpkeep<object>(house, 'select * from api_token where id = $1', [id]);
    expect(JSON.stringify(stored)).not.toContain(person.token);
    const receipts = await asUpkeep<object>(
      house,
      'select payload from mutation_receipt where workspace_id = $1',
      [workspace.id],
    );
    expect(JSON.stringify(receipts)).not.toContain(person.token);
  });

  it.each([
    [{ name: ' ' }, 'name'],
    [{ expiresInDays: 0 }, 'expiresInDays'],
    [{ expiresInDays: 366 }, 'expiresInDays'],
  ])('with %j is told what is wrong', async (wrong, path) => {
    const given = { name: 'x', scope: 'READ', expiresInDays: 1, ...wrong };
    const { payload } = await change(house, workspace.people.LEAD, 'createApiToken', given, fields);
    expect(payload).toMatchObject({ problems: [{ path }], secret: null, apiToken: null });
  });
});

describe('A token that only reads', () => {
  it('reads what its owner may, and changes nothing', async () => {
    const { person } = await aToken(workspace.people.ADMIN, { scope: 'READ' });
    expect((await ask(house, person, '{ pilots { totalCount } activity { totalCount } }')).errors).toEqual(
      [],
    );
    for (const [verb, given] of [
      ['addProgram', { name: 'x', purpose: 'x' }],
      ['addUnit', { name: 'x' }],
      ['createApiToken', { name: 'x', scope: 'WRITE' }],
      ['revokeApiToken', { apiTokenId: missing }],
      ['commentOnPilot', { pilotId: missing, text: 'x' }],
      ['withdrawPilot', { pilotId: missing, reason: 'x' }],
    ] as const) {
      const { errors, payload } = await change(house, person, verb, given);
      expect([payload, errors[0]?.extensions.code]).toEqual([null, 'FORBIDDEN']);
    }
  });

  it('is told that it may do nothing', async () => {
    const { person } = await aToken(workspace.people.ADMIN, { scope: 'READ' });
    const { data } = await ask(
      house,
      person,
      '{ viewer { viewerCan { proposePilot addMember readAuditLog } } }',
    );
    expect(data.viewer.viewerCan).toEqual({ proposePilot: false, addMember: false, readAuditLog: true });
  });

  it('of an administrator shows everybody’s tokens', async () => {
    const { id } = await aToken(workspace.people.CONTRIBUTOR);
    const { person } = await aToken(workspace.people.ADMIN, { scope: 'READ' });
    const { data } = await ask(house, person, '{ apiTokens { id } }');
    expect(data.apiTokens).toContainEqual({ id });
  });
});

describe('A token that has ended', () => {
  it('opens nothing, at once and in the same words as one that never was', async () => {
    const { id, person } = await aToken(workspace.people.LEAD);
    const { payload } = await change(
      house,
      workspace.people.LEAD,
      'revokeApiToken',
      { apiTokenId: id },
      'apiToken { revokedAt }',
    );
    expect(payload.apiToken.revokedAt).not.toBeNull();
    const ended = await ask(house, person, viewer);
    const never = await ask(house, { ...person, token: `scr_${'A'.repeat(64)}` }, viewer);
    expect([ended.status, ended.errors]).toEqual([never.status, never.errors]);
    expect(ended.status).toBe(401);
  });

  it('keeps the moment it ended when it is ended again', async () => {
    const { id } = await aToken(workspace.people.LEAD);
    const end = () =>
      change(house, workspace.people.LEAD, 'revokeApiToken', { apiTokenId: id }, 'apiToken { revokedAt }');
    const first = await end();
    expect((await end()).payload.apiToken).toEqual(first.payload.apiToken);
  });

  it('by its day opens nothing either', async () => {
    const { id, person } = await aToken(workspace.people.LEAD, { expiresInDays: 1 });
    await asUpkeep(house, `update api_token set expires_at = now() - interval '1 second' where id = $1`, [
      id,
    ]);
    expect((await ask(house, person, viewer)).status).toBe(401);
  });
});

describe('Ending a token', () => {
  it('is for its owner and administrators; to others it does not exist', async () => {
    const { id } = await aToken(workspace.people.LEAD);
    const end = (by: Person, apiTokenId: string) => change(house, by, 'revokeApiToken', { apiTokenId });
    const others = await end(workspace.people.EXECUTIVE, id);
    expect(others.errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await end(workspace.people.EXECUTIVE, missing)).toEqual(others);
    expect(await end(workspace.people.EXECUTIVE, 'x')).toEqual(others);
    expect(await end(foreign.people.ADMIN, id)).toEqual(others);
    expect((await end(workspace.people.ADMIN, id)).errors).toEqual([]);
  });
});

describe('Tokens', () => {
  it('are seen by their owner and by administrators, also one by one', async () => {
    const { id } = await aToken(workspace.people.PROCUREMENT);
    const query = 'query ($id: ID!) { apiTokens { id } node(id: $id) { id } }';
    const seen = async (by: Person) => {
      const { data } = await ask(house, by, query, { id });
      return [data.apiTokens.some((token: { id: string }) => token.id === id), data.node !== null];
    };
    expect(await seen(workspace.people.PROCUREMENT)).toEqual([true, true]);
    expect(await seen(workspace.people.ADMIN)).toEqual([true, true]);
    expect(await seen(workspace.people.LEAD)).toEqual([false, false]);
    expect(await seen(foreign.people.ADMIN)).toEqual([false, false]);
  });

  it('say when they were last used', async () => {
    const { id, person } = await aToken(workspace.people.LEAD);
    await ask(house, person, viewer);
    const { data } = await ask(house, person, '{ apiTokens { id lastUsedAt } }');
    expect(data.apiTokens.find((token: { id: string }) => token.id === id).lastUsedAt).toMatch(/^20/);
  });
});
