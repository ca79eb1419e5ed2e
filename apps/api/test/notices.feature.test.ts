import { addDays } from '@scrimmage/domain/calendar';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aPilot, asUpkeep, change, inDays, placed } from './builders.js';
import { aLockedCriterion } from './builders-evidence.js';
import { aFailure } from './builders-failures.js';
import { added, anInvoice, signed } from './builders-ledger.js';
import { type House, type Person, type TestWorkspace, theHouse } from './house.js';
import { lookForNews, newsOf, unreadOf } from './news-desk.js';
import { anotherServer, type OwnServer } from './servers.js';

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

const look = () => lookForNews(house.server, own);
const kinds = async (person: Person) => (await newsOf(house, person)).map(({ kind }) => kind);

async function mentioned(text = 'See this, @Procurement Person!'): Promise<string> {
  const { id } = await aPilot(house, own);
  await change(house, own.people.LEAD, 'commentOnPilot', { pilotId: id, text });
  return id;
}

/** A pilot whose decision is so many days off. */
async function aDatedPilot(days: number, more: Readonly<Record<string, string | null>> = {}) {
  const pilot = await aPilot(house, own, { leadId: own.people.LEAD.actor.memberId });
  await placed(house, pilot.id, { stage: 'RUNNING', decision_date: inDays(days), ...more });
  return pilot;
}

describe('People are told', () => {
  it('that they are mentioned, but not who mentions, nor anybody else', async () => {
    await mentioned('As @Procurement Person and @Lead Person know.');
    expect(await look()).toBe(1);
    const [notice] = await newsOf(house, own.people.PROCUREMENT);
    expect(notice).toMatchObject({ kind: 'MENTION', readAt: null, byEmail: true });
    expect(notice?.sentence).toMatch(/^Lead Person mentioned you at SC-\d+ /);
    expect(notice?.path).toMatch(/^\/pilots\/SC-\d+$/);
    expect([await kinds(own.people.LEAD), await kinds(own.people.ADMIN)]).toEqual([[], []]);
  });

  it('of decisions in 14 and in 3 days and today, and only whoever decides that it is late', async () => {
    const { LEAD, EXECUTIVE } = own.people;
    for (const days of [14, 3, 0, -1, 15]) await aDatedPilot(days);
    await look();
    const coming = ['DECISION_IN_14_DAYS', 'DECISION_IN_3_DAYS', 'DECISION_TODAY'];
    expect((await kinds(LEAD)).toSorted()).toEqual(coming);
    expect((await kinds(EXECUTIVE)).toSorted()).toEqual([...coming, 'OWN_DECISION_OVERDUE']);
  });

  it('once, however often and by however many processes it is looked for', async () => {
    await mentioned();
    await aDatedPilot(3);
    await Promise.all([look(), lookForNews(second.server, own), look()]);
    expect(await look()).toBe(0);
    expect(await kinds(own.people.PROCUREMENT)).toEqual(['MENTION']);
    expect(await kinds(own.people.LEAD)).toEqual(['DECISION_IN_3_DAYS']);
    const letters = await asUpkeep(house, 'select id from mail where workspace_id = $1', [own.id]);
    expect(letters).toHaveLength(3);
  });

  it('anew when the day is another', async () => {
    const { id } = await aDatedPilot(3);
    await look();
    await placed(house, id, { decision_date: inDays(2) });
    await look();
    expect(await kinds(own.people.LEAD)).toEqual(['DECISION_IN_3_DAYS', 'DECISION_IN_3_DAYS']);
  });

  it('that an invoice came before its trigger: procurement and the lead, but not who entered it', async () => {
    const { ADMIN, LEAD, PROCUREMENT } = own.people;
    const pilot = await aDatedPilot(90);
    const engagement = await signed(house, own, { pilotId: pilot.id });
    await added(house, ADMIN, [anInvoice(engagement, { on: engagement.day(1) })], true);
    await look();
    const early = await kinds(PROCUREMENT);
    expect([await kinds(LEAD), await kinds(ADMIN)]).toEqual([early, []]);
    expect(early).toEqual(['INVOICE_BEFORE_TRIGGER']);
  });

  it('that a kill line was crossed, as soon as the readings say so', async () => {
    const { LEAD } = own.people;
    const { pilotId, metricId, id } = await aLockedCriterion(house, own, { role: 'KILL' });
    await placed(house, pilotId, { stage: 'RUNNING', lead_id: LEAD.actor.memberId });
    await asUpkeep(
      house,
      `insert into criterion_crossing (workspace_id, id, criterion_id, terms_version, state, on_day, at, estimate, low, high)
       values ($1, gen_random_uuid(), $2, 0, 'PROVEN', $3, now(), 1, 1, 1)`,
      [own.id, id, inDays(-1)],
    );
    await look();
    const crossed = (await newsOf(house, LEAD)).find(({ kind }) => kind === 'KILL_LINE_CROSSED');
    expect(crossed?.sentence).toMatch(/has crossed its kill line with the readings of .+: .+\.$/);
    expect(metricId).toBeTruthy();
  });

  it('that readings are missing for more than two periods, and not before', async () => {
    const { LEAD } = own.people;
    const { pilotId } = await aLockedCriterion(house, own, { period: 'WEEK' });
    const run = { stage: 'RUNNING', lead_id: LEAD.actor.memberId, decision_date: inDays(99) };
    await placed(house, pilotId, { ...run, started_on: inDays(-14) });
    await look();
    expect(await kinds(LEAD)).toEqual([]);
    await placed(house, pilotId, { started_on: addDays(inDays(-14), -1) });
    await look();
    const [notice] = await newsOf(house, LEAD);
    expect(notice?.kind).toBe('DATA_STALE');
    expect(notice?.sentence).toContain('has no reading yet');
  });

  it('that a follow-up of theirs is late', async () => {
    const { PROCUREMENT, ADMIN } = own.people;
    const { id } = await aFailure(house, own);
    const ownerId = PROCUREMENT.actor.memberId;
    const given = { failureId: id, text: 'Ask the depot.', ownerId, dueOn: inDays(1) };
    const { payload, errors } = await change(house, ADMIN, 'addFollowUp', given);
    expect([errors, payload.problems, payload.refusal]).toEqual([[], [], null]);
    await look();
    expect(await kinds(PROCUREMENT)).toEqual([]);
    await asUpkeep(house, 'update learning_follow_up set due_on = $2 where workspace_id = $1', [
      own.id,
      inDays(-1),
    ]);
    await look();
    expect(await kinds(PROCUREMENT)).toEqual(['FOLLOW_UP_OVERDUE']);
  });

  it('of a failure they should know of', async () => {
    await aFailure(house, own, { toTellIds: [own.people.EXECUTIVE.actor.memberId] });
    await look();
    expect(await kinds(own.people.EXECUTIVE)).toEqual(['SHOULD_KNOW']);
  });
});

describe('A choice', () => {
  const choose = (person: Person, inApp: boolean, email: boolean) =>
    change(
      house,
      person,
      'setNotificationChoice',
      { kind: 'MENTION', inApp, email },
      'choice { inApp email }',
    );
  const letters = () =>
    asUpkeep<{ kind: string; subject: string }>(
      house,
      `select kind, letter ->> 'subject' as subject from mail where workspace_id = $1`,
      [own.id],
    );

  it('stops the letter and leaves the notice, or stops both', async () => {
    const { PROCUREMENT } = own.people;
    await choose(PROCUREMENT, true, false);
    await mentioned();
    await look();
    expect([await kinds(PROCUREMENT), await letters()]).toEqual([['MENTION'], []]);
    await choose(PROCUREMENT, false, false);
    await mentioned();
    expect(await look()).toBe(0);
  });

  it('of a letter alone shows nothing in the product', async () => {
    await choose(own.people.PROCUREMENT, false, true);
    await mentioned();
    await look();
    expect(await kinds(own.people.PROCUREMENT)).toEqual([]);
    expect(await letters()).toMatchObject([{ kind: 'NOTICES' }]);
  });

  it('is one’s own, and shown with all the others', async () => {
    const { data } = await ask(
      house,
      own.people.LEAD,
      '{ notificationChoices { kind label inApp email inAppPossible } }',
    );
    expect(data.notificationChoices).toHaveLength(11);
    await choose(own.people.LEAD, false, true);
    const again = await ask(house, own.people.LEAD, '{ notificationChoices { kind inApp email } }');
    const other = await ask(house, own.people.ADMIN, '{ notificationChoices { kind inApp email } }');
    const of = (answer: typeof again) =>
      answer.data.notificationChoices.find(({ kind }: { kind: string }) => kind === 'MENTION');
    expect(of(again)).toEqual({ kind: 'MENTION', inApp: false, email: true });
    expect(of(other)).toEqual({ kind: 'MENTION', inApp: true, email: true });
  });
});

describe('Notices', () => {
  it('are read one by one or all at once, and back; and are nobody else’s to read or to mark', async () => {
    const { PROCUREMENT, ADMIN } = own.people;
    await mentioned();
    await mentioned();
    await look();
    expect(await unreadOf(house, PROCUREMENT)).toBe(2);
    const [first] = await newsOf(house, PROCUREMENT);
    const noticeIds = [first?.id];
    await change(house, ADMIN, 'readNotices', { noticeIds });
    expect(await unreadOf(house, PROCUREMENT)).toBe(2);
    const { payload } = await change(
      house,
      PROCUREMENT,
      'readNotices',
      { noticeIds: [first?.id, 'x'] },
      'notices { id readAt } unread',
    );
    expect([payload.notices.length, payload.unread]).toEqual([1, 1]);
    expect(await newsOf(house, PROCUREMENT, true)).toHaveLength(1);
    await change(house, PROCUREMENT, 'readNotices', { noticeIds, read: false });
    expect(await unreadOf(house, PROCUREMENT)).toBe(2);
    await change(house, PROCUREMENT, 'readNotices', {});
    expect(await unreadOf(house, PROCUREMENT)).toBe(0);
    expect([await newsOf(house, ADMIN), await unreadOf(house, ADMIN)]).toEqual([[], 0]);
  });

  it('come to no other workspace', async () => {
    const foreign = await house.workspace();
    await mentioned();
    await look();
    await lookForNews(house.server, foreign);
    expect(await newsOf(house, foreign.people.PROCUREMENT)).toEqual([]);
  });
});
