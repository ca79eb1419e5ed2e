import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { migrations } from '../src/migrations/migrations.js';
import { hashPassword, isPassword } from '../src/platform/auth/passwords.js';
import { waitSeconds } from '../src/platform/auth/sign-in-backoff.js';
import { migrate } from '../src/platform/database/migrate.js';
import { Browser } from './browser.js';
import { Desk, viewer } from './desk.js';
import { newDatabaseUrl } from './empty-database.js';
import { password, type TestWorkspace } from './house.js';
import { anotherServer, hashOf } from './servers.js';

const hour = 3_600_000;
const refusal = { sentence: 'Address and password do not belong together.' };

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

describe('A password', () => {
  it('is kept as argon2id of 19 MiB and two passes', async () => {
    const [row] = await desk.as<{ password_hash: string }>(
      'scrimmage_auth',
      'select password_hash from credential where member_id = $1',
      [workspace.people.LEAD.actor.memberId],
    );
    expect(row?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await hashPassword(password)).not.toBe(await hashPassword(password));
  });

  it('of nobody opens nothing, not even the one that stands in for it', async () => {
    expect(await isPassword(null, 'nobody has this password')).toBe(false);
    expect(await isPassword(await hashPassword(password), password)).toBe(true);
  });

  it.each([
    ['too short', 'only eleven', 'MIN_LENGTH'],
    ['too long', 'x1y2'.repeat(33), 'MAX_LENGTH'],
    ['on every list', 'Password123456', 'CHECK'],
    ['of one letter', 'aaaaaaaaaaaaaaa', 'CHECK'],
    ['with NUL in it', 'a river under\u0000 it', 'CHECK'],
  ])('is not taken when it is %s', async (_, next, code) => {
    const browser = await desk.signedIn(workspace.people.LEAD);
    const response = await browser.post('/auth/password', { current: password, next });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ problems: [{ path: 'next', code }] });
  });

  it('of 128 characters is taken, and one more typed does not open the door', async () => {
    const { LEAD } = (await desk.house.workspace()).people;
    const browser = await desk.signedIn(LEAD);
    const long = 'q7w8'.repeat(32);
    expect((await browser.post('/auth/password', { current: password, next: long })).status).toBe(204);
    expect((await desk.browser().signIn(LEAD.email, `${long}x`)).status).toBe(401);
    expect((await desk.browser().signIn(LEAD.email, long)).status).toBe(200);
  });

  it('changed ends the member’s other sessions and keeps this one', async () => {
    const { LEAD } = (await desk.house.workspace()).people;
    const [here, there] = [await desk.signedIn(LEAD), await desk.signedIn(LEAD)];
    const wrong = await here.post('/auth/password', { current: 'not this one', next: 'another river below' });
    expect(await wrong.json()).toMatchObject({ problems: [{ path: 'current', code: 'WRONG' }] });
    expect(
      (await here.post('/auth/password', { current: password, next: 'another river below' })).status,
    ).toBe(204);
    expect([await desk.statusOf(here), await desk.statusOf(there)]).toEqual([200, 401]);
  });

  it('cannot be changed without a session', async () => {
    const response = await desk.browser().post('/auth/password', {
      current: password,
      next: 'another river',
    });
    expect(response.status).toBe(401);
  });
});

describe('Signing in', () => {
  it.each([
    ['an unknown address', () => 'nobody@example.org', password],
    ['a wrong password', () => workspace.people.LEAD.email, 'a river over the bridge'],
    ['no password', () => workspace.people.LEAD.email, undefined],
    ['NUL in the address', () => 'nobody\u0000@example.org', password],
    ['a very long address', () => `${'n'.repeat(5_000)}@example.org`, password],
  ])('is refused in the same words with %s', async (_, email, word) => {
    const response = await desk.browser().post('/auth/sign-in', { email: email(), password: word });
    expect([response.status, await response.json()]).toEqual([401, refusal]);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it('is refused to a member who has left, in the same words', async () => {
    const { LEAD } = (await desk.house.workspace()).people;
    const leaving = 'update member set active = false where id = $1';
    await desk.as('scrimmage_ops', leaving, [LEAD.actor.memberId]);
    const response = await desk.browser().signIn(LEAD.email, password);
    expect([response.status, await response.json()]).toEqual([401, refusal]);
  });

  it('gives a new key each time and ends the one that was there', async () => {
    const browser = await desk.signedIn(workspace.people.LEAD);
    const planted = browser.cookies.get('scrimmage') ?? '';
    await browser.signIn(workspace.people.EXECUTIVE.email, password);
    expect(browser.cookies.get('scrimmage')).not.toBe(planted);
    const old = desk.browser();
    old.cookies.set('scrimmage', planted);
    expect([await desk.statusOf(old), await desk.statusOf(browser)]).toEqual([401, 200]);
  });

  it('makes guessing slower for the account, and forgets it after success', async () => {
    const { email } = workspace.people.LEAD;
    const attempt = (word: string) => desk.browser().signIn(email, word);
    for (let i = 0; i < 5; i++) expect((await attempt('wrong wrong wrong')).status).toBe(401);
    const slowed = await attempt(password);
    expect([slowed.status, slowed.headers.get('retry-after')]).toEqual([429, '2']);
    expect(await slowed.json()).toMatchObject({ sentence: expect.stringContaining('Wait 2 seconds') });
    desk.moved += 2_500;
    expect((await attempt('wrong wrong wrong')).status).toBe(401);
    expect((await attempt(password)).headers.get('retry-after')).toBe('4');
    desk.moved += 4_500;
    expect((await attempt(password)).status).toBe(200);
    for (let i = 0; i < 4; i++) expect((await attempt('wrong wrong wrong')).status).toBe(401);
    expect((await attempt(password)).status).toBe(200);
  });

  it('hears no more guesses when they are all sent at once', async () => {
    const { email } = workspace.people.LEAD;
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => desk.browser().signIn(email, 'wrong wrong wrong')),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(25);
  });

  it('makes guessing slower for the address it comes from, whatever accounts are tried', async () => {
    for (let i = 0; i < 20; i++) {
      expect((await desk.browser().signIn(`n${i}@example.org`, password)).status).toBe(401);
    }
    expect((await desk.browser().signIn('another@example.org', password)).status).toBe(429);
    desk.moved += 2 * hour;
    expect((await desk.browser().signIn('another@example.org', password)).status).toBe(401);
    await desk.signedIn(workspace.people.LEAD);
    const [most] = await desk.as(
      'scrimmage_auth',
      `select coalesce(max(failures), 0) as failures from sign_in_failure`,
    );
    expect(most).toEqual({ failures: 1 });
  });

  it('waits longer each time, up to a quarter of an hour', () => {
    expect([0, 4, 5, 6, 10, 50].map((failures) => waitSeconds(failures, 5))).toEqual([0, 0, 2, 4, 64, 900]);
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another origin', { origin: 'https://elsewhere.example' }],
  ])('and out cannot be done from %s', async (_, headers) => {
    const browser = await desk.signedIn(workspace.people.LEAD);
    for (const path of ['/auth/sign-in', '/auth/sign-out', '/auth/password', '/auth/first-run']) {
      expect((await browser.post(path, {}, headers)).status).toBe(403);
    }
    expect(await desk.statusOf(browser)).toBe(200);
  });
});

describe('The first run', () => {
  const founding = (i: number) => ({
    workspaceName: `First ${i}`,
    name: 'Ada',
    email: `ada${i}@example.org`,
    password,
    currency: 'EUR',
    timeZone: 'Europe/Berlin',
  });

  it('makes exactly one workspace, however many ask at once', async () => {
    const url = await newDatabaseUrl();
    await migrate(url, migrations);
    const fresh = await anotherServer(url, {}, desk.web.folder);
    const browsers = Array.from({ length: 10 }, () => new Browser(fresh.address));
    expect(await (await new Browser(fresh.address).get('/auth/state')).json()).toEqual({
      signedIn: false,
      firstRun: true,
    });
    const answers = await Promise.all(
      browsers.map((browser, i) => browser.post('/auth/first-run', founding(i))),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([
      200,
      ...Array.from({ length: 9 }, () => 409),
    ]);
    const winner = browsers.find(({ cookies }) => cookies.size === 1) ?? new Browser(fresh.address);
    expect(await (await winner.run(hashOf(viewer))).json()).toEqual({
      data: { viewer: { member: { role: 'ADMIN' } } },
    });
    expect(await (await winner.get('/auth/state')).json()).toEqual({ signedIn: true, firstRun: false });
    await fresh.server.close();
  });

  it('is refused once there is a workspace, with problems told before that', async () => {
    const browser = desk.browser();
    expect((await browser.post('/auth/first-run', founding(11))).status).toBe(409);
    const response = await browser.post('/auth/first-run', { ...founding(12), password: 'short' });
    expect(await response.json()).toMatchObject({ problems: [{ path: 'password' }] });
  });
});
