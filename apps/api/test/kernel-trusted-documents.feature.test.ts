import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from './browser.js';
import { type House, password, type TestWorkspace, theHouse } from './house.js';
import { anotherServer, aWebFolder, hashOf, type OwnServer } from './servers.js';
import { Socket } from './socket.js';

const viewer = 'query Viewer { viewer { member { role } } }';
const page = 'query Page($first: Int!) { pilots(first: $first) { totalCount } }';
const change =
  'mutation Add($input: AddUnitInput!) { addUnit(input: $input) { unit { name } problems { path } } }';
const stream = 'subscription Live { workspaceEvents { seq activity { subjectLabel } } }';
const unknown = 'query Free { viewer { workspace { name } } }';

let house: House;
let own: OwnServer;
let web: ReturnType<typeof aWebFolder>;
let workspace: TestWorkspace;
let browser: Browser;

beforeAll(async () => {
  house = await theHouse();
  web = aWebFolder([viewer, page, change, stream]);
  own = await anotherServer(house.databaseUrl, {}, web.folder);
  workspace = await house.workspace();
  browser = new Browser(own.address);
  expect((await browser.signIn(workspace.people.ADMIN.email, password)).status).toBe(200);
});

afterAll(async () => {
  await own.server.close();
  web.remove();
});

const trusted = (text: string, variables: object = {}) => ({
  query: '',
  variables,
  extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(text) } },
});

async function errorOf(response: Response): Promise<unknown> {
  const body = (await response.json()) as { errors: { extensions: object }[] };
  return { status: response.status, ...body.errors[0]?.extensions };
}

const notRegistered = { status: 400, code: 'OPERATION_NOT_REGISTERED' };

describe('A session', () => {
  it('runs the operations its pages were built with', async () => {
    const asked = await browser.run(hashOf(viewer));
    expect(await asked.json()).toEqual({ data: { viewer: { member: { role: 'ADMIN' } } } });
    const made = await browser.run(hashOf(change), { input: { name: 'Trusted' } });
    expect(await made.json()).toEqual({ data: { addUnit: { unit: { name: 'Trusted' }, problems: [] } } });
  });

  it.each([
    ['a free text', { query: viewer }],
    ['an unknown hash', trusted(unknown)],
    ['an unknown hash with its text', { ...trusted(unknown), query: unknown }],
    ['a hash that is no text', { extensions: { persistedQuery: { sha256Hash: { $ne: '' } } } }],
    [
      'the name of something every object has',
      { extensions: { persistedQuery: { sha256Hash: 'constructor' } } },
    ],
    ['a batch of trusted ones', [trusted(viewer), trusted(viewer)]],
    ['nothing', {}],
  ])('may not run %s', async (_, body) => {
    expect(await errorOf(await browser.post('/graphql', body))).toEqual(notRegistered);
  });

  it('runs the trusted text whatever text comes with its hash', async () => {
    const response = await browser.post('/graphql', { ...trusted(viewer), query: unknown });
    expect(await response.json()).toEqual({ data: { viewer: { member: { role: 'ADMIN' } } } });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonish'])(
    'may not send %s, which a form of another site could',
    async (type) => {
      const response = await browser.post('/graphql', trusted(viewer), { 'content-type': type });
      expect([400, 415]).toContain(response.status);
    },
  );

  it('may not ask by GET', async () => {
    const extensions = encodeURIComponent(JSON.stringify(trusted(viewer).extensions));
    const response = await browser.get(`/graphql?extensions=${extensions}`, {
      'apollo-require-preflight': '1',
    });
    expect(await errorOf(response)).toEqual(notRegistered);
  });

  it('has its variables looked at like everybody’s', async () => {
    const response = await browser.run(hashOf(page), { first: 101 });
    expect(await errorOf(response)).toEqual({ status: 400, code: 'TOO_MUCH' });
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour of the same site', { 'sec-fetch-site': 'same-site' }],
    ['an origin that is not ours', { origin: 'https://elsewhere.example' }],
    ['a page in a sandbox', { origin: 'null' }],
  ])('cannot be used from %s', async (_, headers) => {
    const response = await browser.post('/graphql', trusted(viewer), headers);
    expect(await errorOf(response)).toEqual({ status: 403, code: 'FORBIDDEN' });
  });

  it('is bound to the same operations on a socket, which stays open', async () => {
    const socket = await Socket.open(own.address, {
      headers: { cookie: browser.cookie, origin: own.address },
    });
    for (const payload of [{ query: viewer }, trusted(unknown), { ...trusted(unknown), query: unknown }]) {
      const refused = await socket.ask(payload);
      expect(refused.payload[0].extensions).toEqual({ code: 'OPERATION_NOT_REGISTERED' });
    }
    const asked = await socket.ask(trusted(viewer));
    expect(asked.payload.data.viewer.member.role).toBe('ADMIN');
    const events = socket.start(trusted(stream));
    await socket.ask(trusted(viewer));
    await browser.run(hashOf(change), { input: { name: 'Heard' } });
    const heard = await socket.until(({ id, type }) => id === events && type === 'next');
    expect(heard.payload.data.workspaceEvents.activity.subjectLabel).toBe('Heard');
    socket.end();
  });
});

describe('A token', () => {
  it('runs any text, on both transports', async () => {
    const { token } = workspace.people.LEAD;
    const response = await fetch(`${own.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: unknown }),
    });
    expect(await response.json()).toMatchObject({
      data: { viewer: { workspace: { name: expect.any(String) } } },
    });
    const socket = await Socket.open(own.address, { token });
    expect((await socket.ask({ query: unknown })).type).toBe('next');
    socket.end();
  });

  it('that is none is not let in by a good cookie beside it', async () => {
    const response = await browser.post('/graphql', trusted(viewer), { authorization: 'Bearer scr_wrong' });
    expect(await errorOf(response)).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
  });
});

describe('The list of trusted documents', () => {
  it('is not given out', async () => {
    for (const path of [
      '/trusted-documents.json',
      '/./trusted-documents.json',
      '/%74rusted-documents.json',
    ]) {
      const response = await browser.get(path);
      expect(await response.text()).not.toContain(hashOf(viewer));
    }
  });
});
