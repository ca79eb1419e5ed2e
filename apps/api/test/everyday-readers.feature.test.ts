import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aPilot, aProgram, change } from './builders.js';
import { aTemplate, aView } from './builders-everyday.js';
import { aCriterion } from './builders-evidence.js';
import { type House, type Person, type TestWorkspace, theHouse } from './house.js';
import { lookForNews } from './news-desk.js';
import { statementsOf } from './statements.js';

/** Beside the sources: what is compiled is thrown away before each build. */
const snapshots = join(import.meta.dirname, '../../test/__snapshots__');

let house: House;
let own: TestWorkspace;
let lead: Person;

beforeAll(async () => {
  house = await theHouse();
});

/** Each counts in a workspace of its own: what the one before left behind is not in the way. */
async function begin(): Promise<void> {
  own = await house.workspace();
  lead = own.people.LEAD;
}

/** The statements that touch these tables, held against those that were reviewed. */
async function reviewed(name: string, tables: RegExp, run: () => Promise<unknown>): Promise<void> {
  const statements = (await statementsOf(house, run)).filter((statement) => tables.test(statement));
  expect(statements.length).toBeGreaterThan(0);
  const text = statements.map((statement) => `${statement};\n`).join('\n');
  await expect(text).toMatchFileSnapshot(join(snapshots, `${name}.sql.snap`));
}

async function asked(query: string, variables: object = {}, by = lead): Promise<number> {
  const { statements, errors } = await ask(house, by, query, { ...variables });
  expect(errors).toEqual([]);
  return statements;
}

async function done(verb: string, input: object, fields?: string) {
  const { payload, errors } = await change(house, lead, verb, { ...input }, fields);
  expect([errors, payload?.refusal, payload?.problems]).toEqual([[], null, []]);
  return payload;
}

describe('Saved views', () => {
  const views = /\b(from|into|update) "?saved_view\b|from program\b/i;
  const list =
    '{ savedViews(list: PILOTS) { id name owner { name } params { name values } dropped viewerCan { edit } } }';

  it('are read by the statements that were reviewed, as many for six as for one', async () => {
    await begin();
    const { id } = await aProgram(house, own);
    const params = [{ name: 'program', values: [id] }];
    await aView(house, lead, { params });
    const one = await asked(list);
    for (let more = 0; more < 5; more += 1)
      await aView(house, more % 2 ? lead : own.people.ADMIN, { params, sharing: 'WORKSPACE' });
    expect(await asked(list)).toBe(one);
    await reviewed('saved-views', views, () => asked(list));
  });

  it('are kept, deleted and brought back by the statements that were reviewed', async () => {
    await begin();
    const { id, version } = await aView(house, lead);
    const state = { id, version, list: 'PILOTS', name: 'Mine', params: [], sharing: 'WORKSPACE' };
    await reviewed('saveView', views, async () => {
      await aView(house, lead);
      await done('saveView', state);
      await done('deleteView', { viewId: id });
      await done('restoreView', { viewId: id });
    });
  });
});

describe('A change of many pilots', () => {
  it('is looked at, made and taken back by the statements that were reviewed', async () => {
    await begin();
    const pilots = [];
    for (let count = 0; count < 3; count += 1)
      pilots.push(await aPilot(house, own, { leadId: lead.actor.memberId }));
    const changes = { moveDays: 7 };
    const query = `query ($pilotIds: [ID!], $changes: BulkChanges!) { bulkPreview(pilotIds: $pilotIds, changes: $changes) {
      meant same changes { pilot { id key } fields decisionDate } refused { pilot { id } refusal { code } } problems { path } } }`;
    const pilotIds = pilots.map(({ id }) => id);
    await reviewed('bulkPreview', /\bfrom pilot\b/, () => asked(query, { pilotIds, changes }));
    const given = pilots.map(({ id, version }) => ({ pilotId: id, version }));
    const touched = /\b(bulk_edit|pilot|system_touched|activity)\b/;
    let bulkEditId = '';
    await reviewed('bulkEdit', touched, async () => {
      const payload = await done(
        'bulkEdit',
        { pilots: given, changes, reason: 'New year.' },
        'bulkEdit { id }',
      );
      bulkEditId = payload.bulkEdit.id;
    });
    await reviewed('undoBulkEdit', touched, () => done('undoBulkEdit', { bulkEditId }));
  });
});

describe('Templates for pilots', () => {
  const templates = /\bpilot_template\b/;
  const list = `{ pilotTemplates { id name owner { name } viewerCan { edit } defaults { hypothesis program { name } unit { name }
    system { name } sponsor { name } criteria { statement metric { name } } } } }`;

  it('are read by the statements that were reviewed, as many for six as for one', async () => {
    await begin();
    const { id: programId } = await aProgram(house, own);
    await aTemplate(house, lead, { programId });
    const one = await asked(list);
    for (let more = 0; more < 5; more += 1) await aTemplate(house, lead, { programId });
    expect(await asked(list)).toBe(one);
    await reviewed('pilot-templates', templates, () => asked(list));
  });

  it('are kept from a pilot, deleted and brought back by the statements that were reviewed', async () => {
    await begin();
    const { id: fromPilotId } = await aPilot(house, own, { leadId: lead.actor.memberId });
    await aCriterion(house, own, { pilotId: fromPilotId });
    const { id: templateId } = await aTemplate(house, lead);
    await reviewed('saveTemplate', templates, async () => {
      await done('saveTemplate', { name: 'From a good one', fromPilotId });
      await done('deleteTemplate', { templateId });
      await done('restoreTemplate', { templateId });
    });
  });
});

describe('Notices', () => {
  const told = /\bnotification(_choice)?\b/;
  const page = `{ viewer { unreadNotices } notices(first: 20) { totalCount unread edges { node { id kind label sentence path readAt } } }
    notificationChoices { kind label inApp email } }`;

  async function mention(pilotId: string): Promise<void> {
    await change(house, own.people.ADMIN, 'commentOnPilot', { pilotId, text: 'See this, @Lead Person!' });
    await lookForNews(house.server, own);
  }

  it('are read by the statements that were reviewed, as many for six as for one', async () => {
    await begin();
    const { id } = await aPilot(house, own);
    await mention(id);
    const one = await asked(page);
    for (let more = 0; more < 5; more += 1) await mention(id);
    expect(await asked(page)).toBe(one);
    await reviewed('notices', told, () => asked(page));
  });

  it('are marked, and the ways of hearing of them chosen, by the statements that were reviewed', async () => {
    await begin();
    await mention((await aPilot(house, own)).id);
    await reviewed('readNotices', told, async () => {
      await done('readNotices', {});
      await done('setNotificationChoice', { kind: 'MENTION', inApp: true, email: false });
    });
    const log = '{ activity(first: 3) { edges { node { sentence } } } }';
    const { data } = await ask(house, own.people.ADMIN, log);
    expect(data.activity.edges.map(({ node }: { node: { sentence: string } }) => node.sentence)).toEqual(
      expect.arrayContaining([
        'Lead Person marked 1 notice as read.',
        'Lead Person chose to hear of “You are mentioned” here.',
      ]),
    );
  });
});

describe('Comments that mention people', () => {
  const page = `query ($id: ID!) { pilot(id: $id) { comments(first: 50) { edges { node { id text author { name }
    mentions { id name } } } } } }`;

  it('take as many statements for six as for one', async () => {
    await begin();
    const { id } = await aPilot(house, own);
    const say = (by: Person, text: string) => change(house, by, 'commentOnPilot', { pilotId: id, text });
    await say(lead, 'As @Admin Person knows.');
    const one = await asked(page, { id });
    const { PROCUREMENT, ADMIN, EXECUTIVE } = own.people;
    for (const by of [PROCUREMENT, ADMIN, EXECUTIVE])
      await say(by, 'As @Lead Person and @Contributor Person know.');
    await say(lead, 'Nobody in particular.');
    await say(ADMIN, '@Executive Person, please.');
    expect(await asked(page, { id })).toBe(one);
  });
});
