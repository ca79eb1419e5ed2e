import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { Browser } from './browser.js';
import { Desk, viewer } from './desk.js';
import { password, type TestWorkspace } from './house.js';
import { anotherServer, hashOf, type OwnServer } from './servers.js';
import { Socket } from './socket.js';

const hour = 3_600_000;

let desk: Desk;
let workspace: TestWorkspace;

beforeAll(async () => {
  desk = await Desk.open();
  workspace = await desk.house.workspace();
});

beforeEach(async () => {
  desk.moved = 0;
  await desk.as('scrimmage_auth', 'delete from sign_in_failure');
});

afterAll(() => desk.close());

describe('A session', () => {
  it('is stored as a hash alone', async () => {
    const browser = await desk.signedIn(workspace.people.LEAD);
    const key = browser.cookies.get('scrimmage') ?? '';
    expect(Buffer.from(key, 'base64url')).toHaveLength(16 + 32);
    const hash = createHash('sha256').update(key).digest();
    const rows = await desk.as<{ text: string }>(
      'scrimmage_auth',
      'select s::text as text from session s where token_hash = $1',
      [hash],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.text).not.toContain(key);
  });

  it('ends after twelve hours without a sign of life', async () => {
    const browser = await desk.signedIn(workspace.people.LEAD);
    for (let i = 0; i < 3; i++) {
      desk.moved += 11 * hour;
      expect(await desk.statusOf(browser)).toBe(200);
    }
    desk.moved += 12.1 * hour;
    expect(await desk.statusOf(browser)).toBe(401);
  });

  it('ends after fourteen days, however busy', async () => {
    const browser = await desk.signedIn(workspace.people.LEAD);
    for (let i = 0; i < 33; i++) {
      desk.moved += 10 * hour;
      expect(await desk.statusOf(browser)).toBe(200);
    }
    desk.moved += 7 * hour;
    expect(await desk.statusOf(browser)).toBe(401);
  });

  it('is not kept alive by a page that is merely left open', async () => {
    const browser = await desk.signedIn(workspace.people.LEAD);
    const socket = await Socket.open(desk.own.address, { headers: { cookie: browser.cookie } });
    desk.moved += 11 * hour;
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    expect(socket.isOpen).toBe(true);
    desk.moved += 1.1 * hour;
    expect(await socket.closed()).toBe(4401);
    expect(await desk.statusOf(browser)).toBe(401);
  });

  it('that is signed out is ended on every server, and its cookie is taken back', async () => {
    const browser = await desk.signedIn(workspace.people.LEAD);
    const elsewhere = new Browser(desk.house.address);
    elsewhere.cookies.set('scrimmage', browser.cookies.get('scrimmage') ?? '');
    const socket = await Socket.open(desk.house.address, { headers: { cookie: browser.cookie } });
    const closed = socket.closed();
    expect((await browser.post('/auth/sign-out', {})).status).toBe(204);
    expect(browser.cookies.size).toBe(0);
    expect(await (await elsewhere.get('/auth/state')).json()).toMatchObject({ signedIn: false });
    expect(await closed).toBe(4401);
  });

  it('of a member whose role was lowered may do less at once, and its socket is closed', async () => {
    const { ADMIN, EXECUTIVE } = (await desk.house.workspace()).people;
    const socket = await Socket.open(desk.house.address, { token: EXECUTIVE.token });
    const closed = socket.closed();
    const addUnit = `mutation { addUnit(input: { name: "Lowered" }) { unit { id } } }`;
    const lower = `mutation ($input: ChangeRoleInput!) { changeRole(input: $input) { refusal { code } } }`;
    const changed = await ask(desk.house, ADMIN, lower, {
      input: { memberId: EXECUTIVE.actor.memberId, version: 1, role: 'CONTRIBUTOR' },
    });
    expect(changed.data.changeRole).toEqual({ refusal: null });
    expect((await ask(desk.house, EXECUTIVE, addUnit)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await closed).toBe(1012);
  });

  it('of a member who was let go is over at once, on both transports', async () => {
    const { ADMIN, CONTRIBUTOR } = (await desk.house.workspace()).people;
    const browser = await desk.signedIn(CONTRIBUTOR);
    const socket = await Socket.open(desk.own.address, { headers: { cookie: browser.cookie } });
    const closed = socket.closed();
    const letGo = `mutation ($input: DeactivateMemberInput!) { deactivateMember(input: $input) { refusal { code } } }`;
    await ask(desk.house, ADMIN, letGo, { input: { memberId: CONTRIBUTOR.actor.memberId, version: 1 } });
    expect(await desk.statusOf(browser)).toBe(401);
    expect((await ask(desk.house, CONTRIBUTOR, '{ viewer { today } }')).status).toBe(401);
    expect(await closed).toBe(4401);
  });

  it('is no token, and a token is no session', async () => {
    const browser = await desk.signedIn(workspace.people.LEAD);
    const key = browser.cookies.get('scrimmage') ?? '';
    for (const authorization of [`Bearer ${key}`, `Bearer scr_${key}`]) {
      expect((await desk.browser().post('/graphql', {}, { authorization })).status).toBe(401);
    }
    const other = desk.browser();
    other.cookies.set('scrimmage', workspace.people.LEAD.token.slice('scr_'.length));
    expect(await desk.statusOf(other)).toBe(401);
  });
});

describe('The cookie', () => {
  const cookieOf = async (server: OwnServer, headers: Readonly<Record<string, string>> = {}) => {
    const response = await new Browser(server.address, headers).signIn(workspace.people.LEAD.email, password);
    return response.headers.getSetCookie()[0] ?? '';
  };

  it('is plain on http and out of reach for scripts and other sites', async () => {
    const cookie = await cookieOf(desk.own, { 'x-forwarded-proto': 'https' });
    expect(cookie).toMatch(/^scrimmage=[\w-]{64}; Max-Age=1209600; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('is a __Host- cookie behind a trusted proxy that speaks https, on a socket too', async () => {
    const proxied = await anotherServer(desk.house.databaseUrl, { trustProxy: true }, desk.web.folder);
    const secure = { 'x-forwarded-proto': 'https' };
    const cookie = await cookieOf(proxied, secure);
    expect(cookie).toMatch(
      /^__Host-scrimmage=[\w-]{64}; Max-Age=1209600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    const browser = new Browser(proxied.address, secure);
    await browser.signIn(workspace.people.LEAD.email, password);
    const socket = await Socket.open(proxied.address, { headers: { cookie: browser.cookie, ...secure } });
    socket.end();
    const key = browser.cookies.get('__Host-scrimmage') ?? '';
    const planted = { cookie: `scrimmage=${key}`, ...secure };
    await expect(Socket.open(proxied.address, { headers: planted })).rejects.toThrow('closed with 4403');
    expect((await new Browser(proxied.address, planted).run(hashOf(viewer))).status).toBe(401);
    await proxied.server.close();
  });

  it('is a __Host- cookie when people reach the server at an https address', async () => {
    const named = await anotherServer(
      desk.house.databaseUrl,
      { publicUrl: 'https://scrimmage.example' },
      desk.web.folder,
    );
    expect(await cookieOf(named, { origin: 'https://scrimmage.example' })).toMatch(
      /^__Host-scrimmage=.*Secure/,
    );
    await named.server.close();
  });

  it('and the back-off believe the proxy before us, and nobody further away', async () => {
    const proxied = await anotherServer(desk.house.databaseUrl, { trustProxy: true }, desk.web.folder);
    for (let i = 0; i < 20; i++) {
      const browser = new Browser(proxied.address, { 'x-forwarded-for': `10.0.0.${i}, 192.0.2.7` });
      expect((await browser.signIn(`spoof${i}@example.org`, password)).status).toBe(401);
    }
    const spoofing = new Browser(proxied.address, { 'x-forwarded-for': '10.9.9.9, 192.0.2.7' });
    expect((await spoofing.signIn('spoof@example.org', password)).status).toBe(429);
    const neighbour = new Browser(proxied.address, { 'x-forwarded-for': '192.0.2.8' });
    expect((await neighbour.signIn('spoof@example.org', password)).status).toBe(401);
    await proxied.server.close();
  });
});
