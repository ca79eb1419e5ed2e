import { houseActor } from '@scrimmage/domain/actor';
import { addDays } from '@scrimmage/domain/calendar';
import { weekdays } from '@scrimmage/domain/digest-time';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SendDigestService } from '../src/digest/send-digest.service.js';
import { Database } from '../src/platform/database/database.js';
import type { Server } from '../src/server.js';
import { ask } from './ask.js';
import { aPilot, asUpkeep, change, inDays, placed } from './builders.js';
import { aRecipient, aStopToken } from './builders-digest.js';
import { aFailure } from './builders-failures.js';
import { type House, type Person, type TestWorkspace, theHouse } from './house.js';
import { anotherServer, type OwnServer } from './servers.js';
import { statementsOf } from './statements.js';

let house: House;
let second: OwnServer;
let own: TestWorkspace;

beforeAll(async () => {
  house = await theHouse();
  second = await anotherServer(house.databaseUrl);
});

beforeEach(async () => {
  own = await house.workspace();
});

afterAll(() => second.server.close());

const settings = `digestSettings { weekday hour version nextOn mailServer members { name }
  recipients { id name email addedBy { name } addedAt } viewerCan { manage } }`;
const settingsOf = async (role: keyof TestWorkspace['people'] = 'EXECUTIVE') =>
  (await ask(house, own.people[role], `{ ${settings} }`)).data.digestSettings;

const letters = () =>
  asUpkeep<{ address: string; occasion: string; kind: string; footer: string }>(
    house,
    `select address, occasion, kind, letter ->> 'footer' as footer from mail where workspace_id = $1 order by address`,
    [own.id],
  );

/** As the job does it, on either server. */
function weekly({ app }: Server = house.server): Promise<number> {
  const actor = houseActor({ id: own.id, timeZone: 'UTC' });
  return app.get(Database).operation(actor, 'job 1', () => app.get(SendDigestService).sendWeekly(actor));
}

/** From midnight on, on the weekday of `inDays(days)`, as if it had been chosen long ago. */
async function written(days: number): Promise<void> {
  const weekday = weekdays[(new Date(`${inDays(days)}T00:00:00Z`).getUTCDay() + 6) % 7];
  await change(house, own.people.ADMIN, 'setDigestTime', { version: 0, weekday, hour: 0 });
  await asUpkeep(house, `update digest_setting set changed_at = '2026-01-01' where workspace_id = $1`, [
    own.id,
  ]);
}

describe('The digest', () => {
  it('says what is due, what changed, and what failed with its learnings, as the next letter would', async () => {
    const { LEAD, EXECUTIVE } = own.people;
    const pilot = await aPilot(house, own, { leadId: LEAD.actor.memberId });
    await placed(house, pilot.id, { stage: 'DECIDING', decision_date: inDays(-2) });
    await aFailure(house, own, { whatFailed: 'Doors froze.', knownNow: 'Heat them.' });
    const { data, errors } = await ask(
      house,
      EXECUTIVE,
      '{ digest { subject intro sections { heading none more lines { text detail path } } } }',
    );
    expect(errors).toEqual([]);
    expect(data.digest.subject).toMatch(/: 1 decision due, week to /);
    const [decisions, changes, failures] = data.digest.sections;
    expect(decisions.lines[0].detail).toMatch(/2 days late\..* Nobody is named to decide\./);
    expect(changes.lines.map(({ text }: { text: string }) => text)).toContainEqual(
      expect.stringMatching(/^Admin Person proposed SC-\d+/),
    );
    expect(failures.lines[0]).toMatchObject({
      text: expect.stringMatching(/^FL-\d+: Doors froze\.$/),
      detail: 'Learnt: Heat them.',
      path: expect.stringMatching(/^\/failures\/FL-\d+$/),
    });
  });

  it('asks PostgreSQL as often for twenty pilots as for two', async () => {
    const once = async () =>
      (
        await statementsOf(house, () =>
          ask(house, own.people.LEAD, '{ digest { subject sections { heading } } }'),
        )
      ).length;
    const late = async () => {
      const { id } = await aPilot(house, own);
      await placed(house, id, { stage: 'DECIDING', decision_date: inDays(-1) });
    };
    for (let at = 0; at < 2; at++) await late();
    const few = await once();
    for (let at = 0; at < 18; at++) await late();
    expect(await once()).toBe(few);
  });
});

describe('Who gets the digest', () => {
  it('are executives and whoever chose it, and people without an account with who added them', async () => {
    const { LEAD, EXECUTIVE } = own.people;
    const kim = await aRecipient(house, EXECUTIVE, 'Kim Board');
    const chosen = { kind: 'WEEKLY_DIGEST', inApp: true, email: true };
    const { payload } = await change(house, LEAD, 'setNotificationChoice', chosen, 'choice { inApp email }');
    expect(payload.choice).toEqual({ inApp: false, email: true });
    expect(await settingsOf()).toMatchObject({
      weekday: 'MONDAY',
      hour: 7,
      version: 0,
      mailServer: false,
      members: [{ name: 'Executive Person' }, { name: 'Lead Person' }],
      recipients: [{ ...kim, addedBy: { name: 'Executive Person' } }],
      viewerCan: { manage: true },
    });
    expect((await settingsOf('LEAD')).viewerCan).toEqual({ manage: false });
  });

  it('are added once, and not when they are members', async () => {
    const { ADMIN, LEAD } = own.people;
    const { email } = await aRecipient(house, ADMIN);
    const add = async (address: string, name = 'x') =>
      (await change(house, ADMIN, 'addDigestRecipient', { name, email: address })).payload;
    expect((await add(email.toUpperCase())).refusal.code).toBe('RECIPIENT_KNOWN');
    expect((await add(LEAD.email)).refusal.sentence).toBe(
      'Lead Person is a member, and chooses in the settings under Notifications.',
    );
    expect((await add('nobody', '')).problems.map(({ path }: { path: string }) => path)).toEqual([
      'name',
      'email',
    ]);
  });

  it('are added at most once by several at a time, and removed once', async () => {
    const { ADMIN, EXECUTIVE } = own.people;
    const given = { name: 'Kim', email: 'kim@elsewhere.example' };
    const tries = await Promise.all(
      [ADMIN, EXECUTIVE, ADMIN].map((person) => change(house, person, 'addDigestRecipient', given)),
    );
    expect(tries.filter(({ payload }) => payload.refusal === null)).toHaveLength(1);
    const [{ id: recipientId }] = (await settingsOf()).recipients;
    const remove = async () => (await change(house, ADMIN, 'removeDigestRecipient', { recipientId })).payload;
    expect((await remove()).refusal).toBeNull();
    expect((await remove()).refusal.code).toBe('RECIPIENT_REMOVED');
    expect((await settingsOf()).recipients).toEqual([]);
    const foreign = await house.workspace();
    const { errors } = await change(house, foreign.people.ADMIN, 'removeDigestRecipient', { recipientId });
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('and when it is written is said by who may, and by two at once only by the first', async () => {
    const time = { version: 0, weekday: 'THURSDAY', hour: 16 };
    const { LEAD, ADMIN, EXECUTIVE } = own.people;
    expect((await change(house, LEAD, 'setDigestTime', time)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(
      (await change(house, ADMIN, 'setDigestTime', { ...time, hour: 24 })).payload.problems,
    ).toHaveLength(1);
    await change(house, ADMIN, 'setDigestTime', time);
    const late = await change(house, EXECUTIVE, 'setDigestTime', { ...time, hour: 5 }, 'settings { hour }');
    expect(late.payload).toMatchObject({ refusal: { code: 'CHANGED_MEANWHILE' }, settings: { hour: 16 } });
    expect(await settingsOf()).toMatchObject({ weekday: 'THURSDAY', hour: 16, version: 1 });
  });
});

describe('Sent on demand', () => {
  const send = (role: keyof TestWorkspace['people'], input: object = {}) =>
    change(house, own.people[role], 'sendDigest', { ...input }, 'people');

  it('goes to everybody who gets it, or to oneself alone whatever was chosen', async () => {
    await aRecipient(house, own.people.ADMIN, 'Kim');
    expect((await send('ADMIN')).payload).toMatchObject({ refusal: null, people: 2 });
    expect((await letters()).map(({ footer }) => footer)).toContainEqual(
      expect.stringMatching(/every week, because Admin Person added you\. Admin Person can end that, too\.$/),
    );
    expect((await send('CONTRIBUTOR')).payload.refusal.code).toBe('DIGEST_TO_SELF_ONLY');
    expect((await send('CONTRIBUTOR', { onlyToMe: true })).payload.people).toBe(1);
    expect(await letters()).toHaveLength(3);
  });

  it('is sent once however often the same click arrives', async () => {
    const input = { clientMutationId: 'click', onlyToMe: true };
    await Promise.all([send('LEAD', input), send('LEAD', input)]);
    await send('LEAD', input);
    expect(await letters()).toHaveLength(1);
  });

  it('says so when there is nobody', async () => {
    const none = { kind: 'WEEKLY_DIGEST', inApp: false, email: false };
    await change(house, own.people.EXECUTIVE, 'setNotificationChoice', none);
    expect((await send('ADMIN')).payload.refusal.code).toBe('DIGEST_TO_NOBODY');
  });

  it('is read in the product with what became of it: one’s own, and all by who manages it', async () => {
    await aRecipient(house, own.people.ADMIN);
    await send('ADMIN');
    await send('LEAD', { onlyToMe: true });
    const read = async (role: keyof TestWorkspace['people']) => {
      const query = '{ mails { totalCount edges { node { kind to subject intro state failure footer } } } }';
      return (await ask(house, own.people[role], query)).data.mails;
    };
    const counts = [(await read('LEAD')).totalCount, (await read('PROCUREMENT')).totalCount];
    expect(counts).toEqual([1, 0]);
    const all = await read('EXECUTIVE');
    expect(all.totalCount).toBe(3);
    expect(all.edges[0].node).toMatchObject({
      kind: 'DIGEST',
      to: 'Lead Person',
      state: 'KEPT',
      failure: null,
    });
  });
});

describe('Every week', () => {
  it('it is written once, by whichever process comes to it', async () => {
    await written(0);
    const counts = await Promise.all([weekly(), weekly(second.server), weekly()]);
    expect(counts.toSorted()).toEqual([0, 0, 1]);
    expect(await weekly()).toBe(0);
    expect(await letters()).toMatchObject([{ kind: 'DIGEST' }]);
    expect((await settingsOf()).nextOn).toBe(addDays(inDays(0), 7));
  });

  it('it is not worked out again for people who have it', async () => {
    await written(0);
    await weekly();
    const asked = await statementsOf(house, () => weekly());
    expect(asked.filter((statement) => /frozen_forecast|from activity/.test(statement))).toEqual([]);
    await aRecipient(house, own.people.ADMIN, 'Kim');
    expect(await weekly()).toBe(1);
  });

  it('it is made up for when nobody was there on its day, but not long after', async () => {
    await written(-3);
    expect(await weekly()).toBe(1);
    own = await house.workspace();
    await written(-4);
    expect(await weekly()).toBe(0);
  });

  it('it tells everything since the one before, whenever that was written', async () => {
    await written(-2);
    await weekly();
    await asUpkeep(
      house,
      `update mail set made_at = made_at - interval '9 days', settled_at = settled_at - interval '9 days',
        occasion = replace(occasion, $2, $3) where workspace_id = $1`,
      [own.id, inDays(-2), inDays(-9)],
    );
    await aFailure(house, own, { whatFailed: 'The crane stood still' });
    await asUpkeep(
      house,
      `update failure set logged_at = logged_at - interval '8 days' where workspace_id = $1`,
      [own.id],
    );
    expect(await weekly()).toBe(1);
    const [{ letter } = { letter: '' }] = await asUpkeep<{ letter: string }>(
      house,
      `select letter::text from mail where workspace_id = $1 order by made_at desc limit 1`,
      [own.id],
    );
    expect(letter).toContain('The crane stood still');
  });

  it('it is not made up for in a workspace that was not there yet', async () => {
    expect(await weekly()).toBe(0);
    await change(house, own.people.ADMIN, 'setDigestTime', { version: 0, weekday: 'MONDAY', hour: 0 });
    expect(await weekly()).toBe(0);
  });
});

describe('The link in a letter', () => {
  /** Somebody whom nothing here concerns: what links open is asked by the link alone. */
  let stranger: Person;

  beforeEach(async () => {
    stranger = (await house.workspace()).people.CONTRIBUTOR;
  });

  const toStop = async (token: string) =>
    (
      await ask(
        house,
        stranger,
        'query ($token: String!) { digestToStop(token: $token) { workspaceName name email addedBy } }',
        { token },
      )
    ).data.digestToStop;
  const stop = async (token: string) =>
    (await change(house, stranger, 'stopDigest', { token }, 'stopped')).payload;

  it('shows whoever holds it what it is for, and ends it without an account', async () => {
    const kim = await aRecipient(house, own.people.EXECUTIVE, 'Kim');
    const token = await aStopToken(house, own, { recipientId: kim.id });
    expect(await toStop(token)).toMatchObject({ name: 'Kim', email: kim.email, addedBy: 'Executive Person' });
    expect(await stop(token)).toMatchObject({ refusal: null, stopped: true });
    expect((await settingsOf()).recipients).toEqual([]);
    expect(await toStop(token)).toBeNull();
    expect((await stop(token)).refusal.code).toBe('DIGEST_LINK_OVER');
  });

  it('ends a member’s digest and nothing else of theirs', async () => {
    const token = await aStopToken(house, own, { memberId: own.people.EXECUTIVE.actor.memberId });
    expect(await toStop(token)).toMatchObject({ name: 'Executive Person', addedBy: null });
    await stop(token);
    expect((await settingsOf()).members).toEqual([]);
    const { data } = await ask(house, own.people.EXECUTIVE, '{ notificationChoices { kind email } }');
    expect(data.notificationChoices).toContainEqual({ kind: 'MENTION', email: true });
  });

  it('opens nothing else, and another link does not open it', async () => {
    const kim = await aRecipient(house, own.people.ADMIN);
    const token = await aStopToken(house, own, { recipientId: kim.id });
    const { errors } = await ask(
      house,
      stranger,
      'query ($token: String!) { digestToStop(token: $token) { name } digest { subject } }',
      { token },
    );
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await toStop(`${token.slice(0, -2)}xx`)).toBeNull();
    expect(await toStop('scl_x')).toBeNull();
  });
});
