import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aMember, aPilot, change } from './builders.js';
import { type House, type Person, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;
let foreign: TestWorkspace;

beforeAll(async () => {
  house = await theHouse();
  [workspace, foreign] = [await house.workspace(), await house.workspace()];
  for (const own of [workspace, workspace, foreign]) await aPilot(house, own);
});

const text = `query ($query: String!, $operationName: String, $variables: String) {
  queryAnswer(query: $query, operationName: $operationName, variables: $variables) {
    data errors { message path } problems { path message } cost asOf } }`;
const answer = (person: Person, query: string, more: object = {}) =>
  ask(house, person, text, { query, ...more });
const answered = async (person: Person, query: string, more: object = {}) =>
  (await answer(person, query, more)).data.queryAnswer;

describe('A query that is run by another operation', () => {
  it('answers what it answers when it is sent itself, with its variables', async () => {
    const query =
      'query A($n: Int!) { pilots(first: $n) { totalCount edges { node { key name lead { name } } } } }';
    const more = { operationName: 'A', variables: '{ "n": 2 }' };
    const itself = await ask(house, workspace.people.LEAD, query, { n: 2 });
    expect(await answered(workspace.people.LEAD, query, more)).toMatchObject({
      data: itself.data,
      errors: [],
      problems: [],
      asOf: expect.stringMatching(/Z$/),
    });
  });

  it('is run with the rights of whoever asks', async () => {
    const query = '{ pilots { totalCount } viewer { member { role } } }';
    const counts = [workspace.people.LEAD, foreign.people.EXECUTIVE].map((person) => answered(person, query));
    expect((await Promise.all(counts)).map(({ data }) => data)).toEqual([
      { pilots: { totalCount: 2 }, viewer: { member: { role: 'LEAD' } } },
      { pilots: { totalCount: 1 }, viewer: { member: { role: 'EXECUTIVE' } } },
    ]);
    const log = '{ activity(first: 1) { totalCount } }';
    const refused = await answered(workspace.people.CONTRIBUTOR, log);
    const itself = await ask(house, workspace.people.CONTRIBUTOR, log);
    expect(itself.errors.length).toBeGreaterThan(0);
    expect(refused.errors.map(({ message }: { message: string }) => message)).toEqual(
      itself.errors.map(({ message }) => message),
    );
  });

  it('changes nothing, whatever it says', async () => {
    const { id } = await aMember(house, workspace);
    for (const query of [
      `mutation { deactivateMember(input: { memberId: "${id}" }) { clientMutationId } }`,
      'subscription { workspaceEvents { __typename } }',
    ])
      expect(await answered(workspace.people.ADMIN, query)).toMatchObject({
        data: null,
        cost: null,
        problems: [{ path: 'query', message: 'This changes something. Only questions are asked here.' }],
      });
  });

  it('runs no other, so that nothing goes round', async () => {
    const inner = await answered(
      workspace.people.LEAD,
      '{ queryAnswer(query: "{ units { id } }") { data } }',
    );
    expect(inner).toMatchObject({
      data: null,
      errors: [{ message: 'A query cannot run another query.', path: 'queryAnswer' }],
    });
  });

  it('is run once in an operation, and says why it is not run', async () => {
    const twice = await ask(
      house,
      workspace.people.LEAD,
      '{ a: queryAnswer(query: "{ units { id } }") { data } b: queryAnswer(query: "{ units { id } }") { data } }',
    );
    expect(twice.errors[0]?.extensions.code).toBe('TOO_MUCH');
    const query = 'query ($n: Int!) { pilots(first: $n) { totalCount } }';
    for (const variables of [null, '{ "n": "x" }', '{ "n": 101 }'])
      expect(await answered(workspace.people.LEAD, query, { variables })).toMatchObject({
        data: null,
        problems: [{ path: 'query' }],
      });
  });

  it('is asked by tokens that only read, and by nobody without one', async () => {
    const made = await change(
      house,
      workspace.people.LEAD,
      'createApiToken',
      { name: 'x', scope: 'READ' },
      'secret',
    );
    const reader = { ...workspace.people.LEAD, token: made.payload.secret as string };
    expect((await answered(reader, '{ pilots { totalCount } }')).data).toEqual({ pilots: { totalCount: 2 } });
    const nobody = await ask(house, null, text, { query: '{ units { id } }' });
    expect(nobody.errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('counts for what it costs, until it asks faster than it is answered', { timeout: 60_000 }, async () => {
    const own = await house.workspace();
    const query =
      '{ pilots(first: 100) { edges { node { comments(first: 50) { edges { node { text author { name } } } } } } } }';
    const { cost } = await answered(own.people.LEAD, query);
    expect(cost).toBeGreaterThan(15_000);
    const codes: unknown[] = [];
    for (let n = 0; n < 40 && codes.length === 0; n++) {
      const { errors } = await answer(own.people.LEAD, query);
      codes.push(...errors.map(({ extensions }) => extensions.code));
    }
    expect(codes).toEqual(['TOO_MUCH']);
  });
});
