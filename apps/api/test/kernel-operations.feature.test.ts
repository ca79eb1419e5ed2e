import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../src/platform/database/database.js';
import { ask } from './ask.js';
import { Browser } from './browser.js';
import { eventually } from './eventually.js';
import { type House, type Person, password, type TestWorkspace, theHouse } from './house.js';
import { anotherProcess, anotherServer, aWebFolder, type OwnProcess, type OwnServer } from './servers.js';
import { Socket } from './socket.js';

let house: House;
let workspace: TestWorkspace;
let person: Person;

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  person = workspace.people.ADMIN;
});

describe('What is written down', () => {
  let own: OwnProcess;
  type Line = Readonly<Record<string, unknown>>;

  beforeAll(async () => {
    own = await anotherProcess({ DATABASE_URL: house.databaseUrl });
  });
  afterAll(async () => {
    const ended = once(own.child, 'exit');
    own.child.kill('SIGTERM');
    await ended;
  });

  const lines = (): readonly Line[] =>
    own
      .output()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Line);
  const requests = () => lines().filter(({ msg }) => msg === 'request');

  it('is one line of JSON for each request: who for, what, how it went, how long, how many statements', async () => {
    const before = requests().length;
    const response = await fetch(`${own.address}/graphql?secret=1`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${person.token}` },
      body: JSON.stringify({
        query: 'query Today { viewer { today member { name } } }',
        operationName: 'Today',
      }),
    });
    await response.text();
    await eventually(requests, ({ length }) => length > before);
    expect(requests().slice(before)).toEqual([
      {
        level: 30,
        time: expect.any(Number),
        pid: own.child.pid,
        hostname: expect.any(String),
        requestId: response.headers.get('x-request-id'),
        method: 'POST',
        path: '/graphql',
        address: '127.0.0.1',
        status: 200,
        ms: expect.any(Number),
        workspaceId: workspace.id,
        operation: 'Today',
        statements: 3,
        msg: 'request',
      },
    ]);
  });

  it('is one line for each operation on a socket', async () => {
    const socket = await Socket.open(own.address, { token: person.token });
    await socket.ask({ query: 'query OnSocket { viewer { member { name } } }', operationName: 'OnSocket' });
    const line = await eventually(
      () => requests().find(({ operation }) => operation === 'OnSocket'),
      (found) => found !== undefined,
    );
    expect(line).toMatchObject({ transport: 'websocket', workspaceId: workspace.id, statements: 3 });
    socket.end();
  });

  it('is the request’s id with every change, to find the one by the other', async () => {
    const response = await fetch(`${own.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${person.token}` },
      body: JSON.stringify({ query: 'mutation { addUnit(input: { name: "Traced" }) { unit { id } } }' }),
    });
    await response.text();
    const { data } = await ask(house, person, '{ activity(first: 1) { edges { node { requestId } } } }');
    expect(data.activity.edges[0].node.requestId).toBe(response.headers.get('x-request-id'));
  });

  it('is nothing of health checks, and never a key, a password or a cookie', async () => {
    const browser = new Browser(own.address);
    await browser.get('/livez');
    await browser.get('/readyz');
    await browser.signIn(person.email, 'not the right password');
    await browser.signIn(person.email, password);
    await browser.post('/graphql', { query: '{ viewer { today } }' });
    await browser.get('/nowhere');
    const key = browser.cookies.get('scrimmage') ?? '';
    await browser.post('/auth/sign-out', {});
    await eventually(requests, (all) => all.some(({ path }) => path === '/auth/sign-out'));
    expect(requests().some(({ path }) => path === '/livez' || path === '/readyz')).toBe(false);
    for (const secret of [key, person.token, password, 'not the right password', person.email]) {
      expect(secret.length).toBeGreaterThan(10);
      expect(own.output()).not.toContain(secret);
    }
  });
});

describe('Something that breaks on our side', () => {
  let own: OwnProcess;
  const pilots = '{ pilots { totalCount } viewer { today } }';

  it('is told with a number to find it by, and nothing of its cause', async () => {
    const broken = await anotherServer(house.databaseUrl);
    const database = broken.server.app.get(Database);
    database.rows = async () => {
      throw new Error('the secret of table pilot');
    };
    const answer = await ask({ address: broken.address }, person, pilots);
    expect(answer.status).toBe(200);
    expect(answer.errors).toEqual(
      [
        {
          message: 'Something broke on our side.',
          path: ['pilots', 'totalCount'],
          extensions: { code: 'INTERNAL', correlationId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
        },
      ].map((error) => expect.objectContaining({ ...error, path: expect.any(Array) })),
    );
    const socket = await Socket.open(broken.address, { token: person.token });
    const { payload } = await socket.ask({ query: pilots });
    expect(JSON.stringify(payload)).not.toContain('secret');
    expect(payload.errors[0].extensions).toMatchObject({
      code: 'INTERNAL',
      correlationId: expect.any(String),
    });
    socket.end();
    database.as = async () => {
      throw new Error('the secret of table session');
    };
    const response = await fetch(`${broken.address}/auth/state`);
    expect([response.status, await response.json()]).toEqual([
      500,
      { sentence: 'Something broke on our side.', correlationId: expect.any(String) },
    ]);
    await broken.server.close();
  });

  it('is written down with that number, its statement and no values', async () => {
    own = await anotherProcess({ DATABASE_URL: house.databaseUrl, LOG_LEVEL: 'error' });
    const database = `mutation { addMember(input: { name: "N", email: "n@example.org", role: LEAD, password: "${'p'.repeat(12)}qrs" }) { member { id } } }`;
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: house.databaseUrl });
    await client.connect();
    await client.query('begin; lock table credential in access exclusive mode');
    await client.query(
      'alter table credential add constraint never check (member_id <> member_id) not valid',
    );
    await client.query('commit');
    const answer = await ask({ address: own.address }, person, database);
    await client.query('alter table credential drop constraint never');
    await client.end();
    const { correlationId } = answer.errors[0]?.extensions ?? {};
    const line = await eventually(
      () => own.output(),
      (text) => text.includes('correlationId'),
    );
    const written = JSON.parse(line.trim()) as { correlationId: string; err: Record<string, unknown> };
    expect(written).toMatchObject({
      correlationId,
      err: { sqlState: '23514', statement: expect.stringContaining('insert') },
    });
    expect(line).not.toMatch(/argon2|qrs|Failing row/);
    own.child.kill('SIGTERM');
    await once(own.child, 'exit');
  });
});

describe('Headers', () => {
  it('keep a page to its own scripts, styles and connections, in no frame', async () => {
    const { headers } = await fetch(`${house.address}/auth/state`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy.split(';').toSorted()).toEqual(
      [
        "base-uri 'none'",
        "connect-src 'self'",
        "default-src 'self'",
        "font-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "img-src 'self' data: blob:",
        "object-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
      ].toSorted(),
    );
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('let nobody keep what was answered, and allow no other site to read it', async () => {
    for (const path of ['/graphql', '/nowhere']) {
      const { headers } = await fetch(house.address + path, {
        method: 'POST',
        headers: { origin: 'https://elsewhere.example', 'content-type': 'application/json' },
        body: '{}',
      });
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });
});

describe('The web client', () => {
  let own: OwnServer;
  let web: ReturnType<typeof aWebFolder>;
  beforeAll(async () => {
    web = aWebFolder([]);
    own = await anotherServer(house.databaseUrl, {}, web.folder);
  });
  afterAll(async () => {
    await own.server.close();
    web.remove();
  });

  it('is at every address of a page, fresh each time', async () => {
    for (const path of ['/', '/pilots/1', '/settings/members?x=1']) {
      const response = await fetch(own.address + path, { headers: { accept: 'text/html' } });
      expect(await response.text()).toContain('<title>Scrimmage</title>');
      expect(response.headers.get('cache-control')).toBe('no-cache');
    }
  });

  it.each(['/assets/gone.js', '/auth/nothing', '/graphql/x', '/livez/x'])('is not at %s', async (path) => {
    const response = await fetch(own.address + path, { headers: { accept: 'text/html' } });
    expect([response.status, await response.json()]).toEqual([
      404,
      { sentence: 'There is nothing at this address.' },
    ]);
  });

  it('gives out no file of the machine, however the path is written', async () => {
    const raw = async (path: string) => {
      const { hostname, port } = new URL(own.address);
      const socket = connect(Number(port), hostname);
      socket.end(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
      let text = '';
      for await (const part of socket) text += String(part);
      return text;
    };
    for (const path of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/..%2f..%2fetc/passwd',
      '//etc/passwd',
    ]) {
      const text = await raw(path);
      expect(text).toMatch(/^HTTP\/1\.1 4\d\d /);
      expect(text).not.toMatch(/root:|"name":/);
    }
  });
});

describe('Health', () => {
  it('is alive and ready while the database answers', async () => {
    const [live, ready] = [await fetch(`${house.address}/livez`), await fetch(`${house.address}/readyz`)];
    expect([await live.json(), await ready.json()]).toEqual([
      { status: 'alive' },
      { status: 'ready', jobs: 'off' },
    ]);
  });

  it('is not ready when the database cannot be asked, and alive all the same', async () => {
    const own = await anotherServer(house.databaseUrl);
    own.server.app.get(Database).answers = async () => {
      throw new Error('away');
    };
    const ready = await fetch(`${own.address}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'waiting for the database' }]);
    expect((await fetch(`${own.address}/livez`)).status).toBe(200);
    await own.server.close();
  });

  it('gives its connections back when it ends', async () => {
    const own = await anotherServer(house.databaseUrl, { databasePool: 3 });
    await Promise.all([1, 2, 3].map(() => ask({ address: own.address }, person, '{ viewer { today } }')));
    const socket = await Socket.open(own.address, { token: person.token });
    const closed = socket.closed();
    await own.server.close();
    expect(await closed).toBe(1001);
    await expect(fetch(`${own.address}/livez`)).rejects.toThrow();
    await expect(own.server.app.get(Database).answers()).rejects.toThrow();
  });
});
