import { request as httpRequest } from 'node:http';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CostBucket } from '../src/platform/graphql/cost-bucket.js';
import { limits } from '../src/platform/graphql/limits.js';
import { ask } from './ask.js';
import { hostile } from './hostile.js';
import { type House, type Person, type TestWorkspace, theHouse } from './house.js';
import { anotherServer, type OwnServer } from './servers.js';
import { Socket } from './socket.js';

let house: House;
let workspace: TestWorkspace;
let person: Person;
let socket: Socket;

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  person = workspace.people.ADMIN;
  socket = await Socket.open(house.address, { token: person.token });
});

afterAll(() => socket.end());

/** Sends whatever a test likes to /graphql, as a program with a token. */
async function send(body: string, headers: Readonly<Record<string, string>> = {}, method = 'POST') {
  const response = await fetch(`${house.address}/graphql`, {
    method,
    headers: { authorization: `Bearer ${person.token}`, 'content-type': 'application/json', ...headers },
    ...(method === 'POST' && { body }),
  });
  const text = await response.text();
  return { status: response.status, type: response.headers.get('content-type') ?? '', text };
}

describe('The guard', () => {
  it.each(hostile)('refuses over HTTP what $what', async ({ query, variables, code, says }) => {
    const answer = await ask(house, person, query, { ...variables });
    // Asked for plain JSON, a text that is wrong is answered with 200; one that is refused is not.
    expect(answer.status).toBe(code === 'TOO_MUCH' ? 400 : 200);
    expect(answer.data).toBeUndefined();
    expect(answer.errors[0]?.extensions.code).toBe(code);
    if (says) expect(answer.errors[0]?.message).toMatch(says);
    expect(answer.statements).toBe(0);
  });

  it.each(hostile)(
    'refuses over a socket what $what, and keeps the socket',
    async ({ query, variables, code, says }) => {
      const { type, payload } = await socket.ask({ query, variables });
      expect(type).toBe('error');
      expect(payload[0].extensions).toEqual({ code });
      if (says) expect(payload[0].message).toMatch(says);
      expect(socket.isOpen).toBe(true);
    },
  );

  it('lets the whole schema describe itself to tools', async () => {
    const answer = await ask(house, person, getIntrospectionQuery());
    expect(answer.errors).toEqual([]);
    expect(answer.data.__schema.types.length).toBeGreaterThan(80);
  });

  it('lets a page of a hundred pilots through with everything a list shows', async () => {
    const answer = await ask(
      house,
      person,
      `query Page($first: Int!) { pilots(first: $first) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node {
        id key name stage onHold outcome decisionDate version program { id name } unit { id name } lead { id name role }
        sponsor { id name } system { id name mode layer } viewerCan { edit withdraw } } } } }`,
      { first: 100 },
    );
    expect(answer.errors).toEqual([]);
  });

  it('keeps a session or token that asks without pause from taking everything', async () => {
    const own = await house.workspace();
    const [spender, other] = [own.people.LEAD, own.people.EXECUTIVE];
    const dear =
      '{ programs(first: 100) { edges { node { pilots(first: 60) { totalCount edges { cursor } } } } } }';
    const answers = [];
    for (let i = 0; i < 40; i++) answers.push(await ask(house, spender, dear));
    const refused = answers.filter(({ errors }) => errors[0]?.extensions.code === 'TOO_MUCH');
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.errors[0]?.message).toContain('faster than this server answers');
    expect((await ask(house, other, '{ viewer { today } }')).errors).toEqual([]);
  });

  it('fills the bucket again by itself', () => {
    const bucket = new CostBucket();
    expect(bucket.take('a', 300_000, 0)).toBe(true);
    expect(bucket.take('a', 1, 0)).toBe(false);
    expect(bucket.take('a', 30_000, 1_000)).toBe(true);
    expect(bucket.take('a', 1, 1_000)).toBe(false);
  });
});

describe('A request that is not one operation as JSON', () => {
  it.each([
    ['is cut off', '{"query": "{ viewer'],
    ['is empty', ''],
    ['is a number', '7'],
    ['is null', 'null'],
    ['is a batch', '[{"query":"{ viewer { today } }"},{"query":"{ viewer { today } }"}]'],
    ['has a query that is no text', '{"query": {"a": 1}}'],
    ['has no query', '{"variables": {}}'],
    ['has variables that are a list', '{"query":"{ viewer { today } }","variables":[1]}'],
    ['has variables that are text', '{"query":"{ viewer { today } }","variables":"x"}'],
    ['would poison a prototype', '{"query":"{ viewer { today } }","__proto__":{"a":1}}'],
  ])('is refused as a GraphQL error when it %s', async (_, body) => {
    const { status, text } = await send(body);
    expect(status).toBe(400);
    expect(JSON.parse(text).errors[0].extensions).toEqual({ code: 'BAD_INPUT' });
  });

  it('is refused when it is larger than a megabyte', async () => {
    const { status, text } = await send(
      JSON.stringify({ query: '{ viewer { today } }', variables: { a: 'x'.repeat(1_100_000) } }),
    );
    expect(status).toBe(413);
    expect(JSON.parse(text).errors[0].message).toBe('This request is too large.');
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
  ])('is refused as %s, which another site’s form could send', async (type) => {
    const { status } = await send('{"query":"{ viewer { today } }"}', { 'content-type': type });
    expect([400, 415]).toContain(status);
  });

  it('changes nothing by GET, and asks by GET only with a token, which no link can send', async () => {
    const url = (query: string) => `${house.address}/graphql?query=${encodeURIComponent(query)}`;
    const headers = { authorization: `Bearer ${person.token}` };
    const changing = await fetch(url('mutation { addUnit(input: { name: "By link" }) { unit { id } } }'), {
      headers,
    });
    expect(changing.status).toBe(405);
    expect((await fetch(url('{ viewer { today } }'), { headers })).status).toBe(200);
    expect((await fetch(url('{ viewer { today } }'))).status).toBe(401);
    const units = await ask(house, person, '{ units(search: "By link") { totalCount } }');
    expect(units.data.units.totalCount).toBe(0);
  });

  it('runs no subscription over HTTP', async () => {
    const answer = await ask(house, person, 'subscription { workspaceEvents { seq } }');
    expect(answer.data).toBeUndefined();
    expect(answer.errors[0]?.message).toBe('A subscription needs a WebSocket.');
  });

  it('is answered in the form that was asked for', async () => {
    const query = '{"query":"{ viewer { today } }"}';
    const graphql = 'application/graphql-response+json';
    expect((await send(query, { accept: graphql })).type).toContain(graphql);
    expect((await send(query, { accept: 'application/json' })).type).toContain('application/json');
    const unknown = { accept: graphql, authorization: 'Bearer scr_nobody' };
    expect(await send(query, unknown)).toMatchObject({ status: 401, type: expect.stringContaining(graphql) });
  });

  it('shows no page to a browser that comes by', async () => {
    const response = await fetch(`${house.address}/graphql`, {
      headers: { accept: 'text/html', authorization: `Bearer ${person.token}` },
    });
    expect(response.status).toBe(406);
    expect(await response.text()).not.toContain('<');
  });

  it('is refused when its body never ends being sent', async () => {
    const sent = httpRequest(`${house.address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'content-length': '100',
        authorization: `Bearer ${person.token}`,
      },
    });
    sent.on('error', () => undefined);
    sent.write('{"query": "');
    await new Promise((resolve) => setTimeout(resolve, 100));
    sent.destroy();
    expect((await ask(house, person, '{ viewer { today } }')).errors).toEqual([]);
  });
});

describe('A socket', () => {
  it('takes no frame larger than 64 kB: that one it closes, and others live on', async () => {
    const own = await Socket.open(house.address, { token: person.token });
    const closed = own.closed();
    own.start({ query: `{ viewer { today } } #${'x'.repeat(70_000)}` });
    expect(await closed).toBe(1009);
    expect(socket.isOpen).toBe(true);
  });

  it('has at most fifty operations open, refuses the next and goes on', async () => {
    const own = await Socket.open(house.address, { token: person.token });
    for (let i = 0; i < 50; i++) own.start({ query: 'subscription { workspaceEvents { seq } }' });
    const refused = await own.ask({ query: '{ viewer { today } }' });
    expect(refused).toMatchObject({ type: 'error', payload: [{ extensions: { code: 'TOO_MUCH' } }] });
    own.stop('operation 1');
    const { type } = await own.ask({ query: '{ viewer { today } }' });
    expect(type).toBe('next');
    own.end();
  });

  it('runs questions and changes like HTTP, with their faults masked alike', async () => {
    const { payload } = await socket.ask({ query: '{ viewer { today member { role } } }' });
    expect(payload).toEqual({ data: { viewer: { today: expect.any(String), member: { role: 'ADMIN' } } } });
    const made = await socket.ask({
      query: `mutation { addUnit(input: { name: "By socket" }) { unit { name } problems { path } } }`,
    });
    expect(made.payload.data.addUnit).toEqual({ unit: { name: 'By socket' }, problems: [] });
    const broken = await socket.ask({
      query: '{ pilots(after: "WyIwIl0") { totalCount edges { cursor } } }',
    });
    expect(broken.payload.errors[0].extensions.code).toBe('BAD_INPUT');
  });

  it.each([
    ['no key', {}],
    ['a key that opens nothing', { token: 'scr_AAAA' }],
    ['a key that is no text', { token: 7 as unknown as string }],
  ])('is closed to whoever shows %s', async (_, opening) => {
    await expect(Socket.open(house.address, opening)).rejects.toThrow('closed with 4403');
  });

  it('is refused to another site’s page before it opens', async () => {
    const opening = Socket.open(house.address, {
      token: person.token,
      headers: { origin: 'https://elsewhere.example' },
    });
    await expect(opening).rejects.toThrow('Unexpected server response: 403');
    const own = await Socket.open(house.address, { token: person.token, headers: { origin: house.address } });
    own.end();
  });
});

describe('A server that is out of connections', () => {
  let small: OwnServer;
  beforeAll(async () => {
    small = await anotherServer(house.databaseUrl, { databasePool: 2 });
  });
  afterAll(() => small.server.close());

  it('says so with 503 instead of hanging, and recovers', async () => {
    const { Database } = await import('../src/platform/database/database.js');
    const { default: sql } = await import('sql-template-tag');
    const database = small.server.app.get(Database);
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const holders = [1, 2].map(() =>
      database.operation(person.actor, null, async () => {
        await database.rows(sql`select 1`);
        await held;
      }),
    );
    const asked = () => ask({ ...house, address: small.address }, person, '{ viewer { today } }');
    const refused = await Promise.all([asked(), asked(), asked()]);
    for (const { status, errors } of refused) {
      expect(status).toBe(503);
      expect(errors[0]?.extensions.code).toBe('UNAVAILABLE');
    }
    const state = await fetch(`${small.address}/auth/state`);
    expect([state.status, await state.json()]).toEqual([
      503,
      { sentence: expect.stringContaining('Try again') },
    ]);
    letGo();
    await Promise.all(holders);
    expect((await asked()).errors).toEqual([]);
  });
});

it('has limits that are written down', () => {
  expect(limits).toMatchObject({ tokens: 4_000, depth: 12, cost: 30_000, page: 100, rootFields: 20 });
});
