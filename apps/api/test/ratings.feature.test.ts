import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { change } from './builders.js';
import { signed } from './builders-ledger.js';
import { aRating, ended, rated } from './builders-ratings.js';
import { anEngagement } from './builders-terms.js';
import { type House, type Person, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;

/** A workspace in which leads rate as well. */
async function withThreeRaters(): Promise<TestWorkspace> {
  const own = await house.workspace();
  const { LEAD, ADMIN } = own.people;
  const role = { memberId: LEAD.actor.memberId, role: 'PROCUREMENT', version: 1 };
  const { payload } = await change(house, ADMIN, 'changeRole', role);
  expect(payload).toMatchObject({ refusal: null, problems: [] });
  return own;
}

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
});

const seenFields = `ratings { count disagreement disagreeOn own { reason } others { reason superseded answers { level } } }`;

async function seen(person: Person, id: string) {
  const query = `query ($id: ID!) { engagement(id: $id) { ${seenFields} vendor { ratings { reason } } } }`;
  const { data, errors } = await ask(house, person, query, { id });
  expect(errors).toEqual([]);
  return { ...data.engagement.ratings, ofVendor: data.engagement.vendor.ratings };
}

async function due(person: Person) {
  const { data, errors } = await ask(
    house,
    person,
    '{ ratingsDue { engagement { id } settledOn daysWaiting second } }',
  );
  expect(errors).toEqual([]);
  return data.ratingsDue;
}

describe('Rating a vendor', () => {
  it('keeps four answers with the form they were given on, and is told without them', async () => {
    const { PROCUREMENT } = workspace.people;
    const engagement = await ended(house, workspace);
    const { payload, errors } = await rated(house, PROCUREMENT, engagement.id, [0, 1, 2, null]);
    expect(errors).toEqual([]);
    expect(payload).toMatchObject({
      refusal: null,
      problems: [],
      rating: {
        answers: [
          { code: 'FEE_AT_RISK', level: 0 },
          { code: 'PAYS_WHEN_WE_STOP', level: 1 },
          { code: 'STAFF_IN_THE_GAME', level: 2 },
          { code: 'SPEED_OF_FIXING', level: null },
        ],
        form: { version: 1, questions: expect.objectContaining({ length: 4 }) },
        wouldUseAgain: false,
        superseded: false,
        by: { id: PROCUREMENT.actor.memberId },
        engagement: { id: engagement.id },
        reply: null,
        replyLinkUntil: null,
      },
    });
    const query = `query ($id: ID!) { pilot(id: $id) { activity(first: 1) { edges { node { sentence reason changes { field before after } } } } } }`;
    const { data } = await ask(house, workspace.people.EXECUTIVE, query, { id: engagement.pilotId });
    const [{ node }] = data.pilot.activity.edges;
    expect(node.sentence).toMatch(/^Procurement Person rated .+ in SC-\d+/);
    expect(JSON.stringify(node)).not.toMatch(/level|billed on|wouldUse/);
  });

  it('is made once when it is sent twice, and is nobody else’s to send again', async () => {
    const { PROCUREMENT, ADMIN } = workspace.people;
    const engagement = await ended(house, workspace);
    const id = randomUUID();
    const first = await rated(house, PROCUREMENT, engagement.id, [1, 1, 1, 1], { id });
    const again = await rated(house, PROCUREMENT, engagement.id, [1, 1, 1, 1], { id });
    expect(again.payload.rating).toEqual(first.payload.rating);
    expect((await seen(PROCUREMENT, engagement.id)).count).toBe(1);
    const other = await rated(house, ADMIN, engagement.id, [1, 1, 1, 1], { id });
    expect(other.payload.refusal.code).toBe('ID_TAKEN');
  });

  it('keeps an earlier rating in sight when the same person rates again', async () => {
    const { PROCUREMENT, EXECUTIVE } = workspace.people;
    const engagement = await ended(house, workspace);
    await rated(house, PROCUREMENT, engagement.id, [1, 1, 1, 1], { reason: 'First.' });
    await rated(house, PROCUREMENT, engagement.id, [2, 2, 2, 2], { reason: 'Second.' });
    const { count, others, own } = await seen(EXECUTIVE, engagement.id);
    expect([count, own]).toEqual([2, null]);
    expect(others).toMatchObject([
      { reason: 'Second.', superseded: false },
      { reason: 'First.', superseded: true },
    ]);
    expect((await seen(PROCUREMENT, engagement.id)).own).toEqual({ reason: 'Second.' });
  });

  it.each([
    ['an answer is missing', { answers: [{ code: 'FEE_AT_RISK', level: 1 }] }, 'answers'],
    ['a level is none of the five', { answers: aRating('', [5, 1, 1, 1]).answers }, 'answers.0.level'],
    ['a question is none of the four', { answers: [{ code: 'X', level: 1 }] }, 'answers.0.code'],
    ['no reason is given', { reason: ' ' }, 'reason'],
    ['the form is another', { formVersion: 2 }, 'formVersion'],
    ['the id is none', { id: 'x' }, 'id'],
  ])('says what is wrong when %s', async (_, input, path) => {
    const engagement = await ended(house, workspace);
    const { payload } = await rated(house, workspace.people.PROCUREMENT, engagement.id, [1, 1, 1, 1], input);
    expect(payload.problems.map((problem: { path: string }) => problem.path)).toContain(path);
    expect((await seen(workspace.people.EXECUTIVE, engagement.id)).count).toBe(0);
  });

  it.each(['LEAD', 'EXECUTIVE', 'CONTRIBUTOR'] as const)('is not for a %s', async (role) => {
    const engagement = await ended(house, workspace);
    const { errors } = await rated(house, workspace.people[role], engagement.id, [1, 1, 1, 1]);
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('does not know engagements of other workspaces', async () => {
    const engagement = await ended(house, await house.workspace());
    const { errors } = await rated(house, workspace.people.PROCUREMENT, engagement.id, [1, 1, 1, 1]);
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('Others’ ratings', () => {
  it('are seen by who rates only after an own one, by who does not rate at once', async () => {
    const { PROCUREMENT, ADMIN, LEAD } = workspace.people;
    const engagement = await ended(house, workspace);
    const { payload } = await rated(house, ADMIN, engagement.id, [0, 0, 0, 0], { reason: 'Never again.' });
    const before = await seen(PROCUREMENT, engagement.id);
    expect(before).toMatchObject({ own: null, others: [], count: 1, ofVendor: [] });
    const node = 'query ($id: ID!) { node(id: $id) { ... on Rating { reason } } }';
    const { id } = payload.rating;
    expect((await ask(house, PROCUREMENT, node, { id })).data.node).toBeNull();
    expect((await ask(house, LEAD, node, { id })).data.node).toEqual({ reason: 'Never again.' });
    const link = await change(house, PROCUREMENT, 'openReplyLink', { ratingId: id });
    expect(link.errors[0]?.extensions.code).toBe('NOT_FOUND');
    await rated(house, PROCUREMENT, engagement.id, [4, 4, 4, 4]);
    const after = await seen(PROCUREMENT, engagement.id);
    expect(after.others).toMatchObject([{ reason: 'Never again.' }]);
    expect(after.ofVendor).toHaveLength(2);
  });

  it('do not show through a token that only reads', async () => {
    const { PROCUREMENT, ADMIN } = workspace.people;
    const engagement = await ended(house, workspace);
    await rated(house, ADMIN, engagement.id, [0, 0, 0, 0]);
    const made = await change(
      house,
      PROCUREMENT,
      'createApiToken',
      { name: 'Reads', scope: 'READ', expiresInDays: 1 },
      'secret',
    );
    const reader = { ...PROCUREMENT, token: made.payload.secret };
    expect((await seen(reader, engagement.id)).others).toEqual([]);
  });

  it('ask for another rater when they lie more than 2 apart, until a third has rated', async () => {
    const own = await withThreeRaters();
    const { PROCUREMENT, ADMIN, LEAD, EXECUTIVE } = own.people;
    const engagement = await ended(house, own);
    await rated(house, ADMIN, engagement.id, [0, 2, 2, null]);
    expect(await due(LEAD)).toEqual([]);
    await rated(house, PROCUREMENT, engagement.id, [3, 2, 4, 0]);
    expect(await seen(LEAD, engagement.id)).toMatchObject({ disagreement: true, disagreeOn: [], others: [] });
    expect(await seen(EXECUTIVE, engagement.id)).toMatchObject({
      disagreement: true,
      disagreeOn: ['FEE_AT_RISK'],
    });
    expect(await due(ADMIN)).toEqual([]);
    const [waiting] = await due(LEAD);
    expect(waiting).toMatchObject({ engagement: { id: engagement.id }, second: true, daysWaiting: 100 });
    await rated(house, LEAD, engagement.id, [1, 2, 3, 1]);
    expect(await due(EXECUTIVE)).toEqual([]);
  });
});

describe('Ratings that are due', () => {
  it('are those of engagements that are over and had begun, the longest waiting first', async () => {
    const own = await house.workspace();
    const late = await signed(house, own, { ago: 250, ended: 200 });
    const early = await ended(house, own);
    await signed(house, own);
    await anEngagement(house, own);
    expect(await due(own.people.LEAD)).toEqual([
      { engagement: { id: early.id }, settledOn: early.day(180), daysWaiting: 100, second: false },
      { engagement: { id: late.id }, settledOn: late.day(200), daysWaiting: 50, second: false },
    ]);
    await rated(house, own.people.ADMIN, early.id, [2, 2, 2, 2]);
    expect(await due(own.people.LEAD)).toMatchObject([{ engagement: { id: late.id } }]);
  });

  it('come with facts from terms and ledger, and say what is not known', async () => {
    const known = await ended(house, workspace);
    const unknown = await anEngagement(house, workspace);
    const facts = async (id: string) => {
      const query = 'query ($id: ID!) { engagement(id: $id) { ratingFacts { sentences } } }';
      return (await ask(house, workspace.people.LEAD, query, { id })).data.engagement.ratingFacts.sentences;
    };
    expect(await facts(known.id)).toEqual([
      expect.stringMatching(/^It ended on /),
      expect.stringMatching(/by its terms \d+\u00a0%; by what happened \d+\u00a0% \(n = 1\)\.$/),
      'Nothing is billed yet; the terms allow €24,000.',
      'No invoice came; no value was accepted.',
      'No promise was written down.',
    ]);
    expect(await facts(unknown.id)).toContain(
      'No terms are signed, so nothing that was billed can be held against them.',
    );
  });

  it('are given on the form in force, each question with five anchors', async () => {
    const { data } = await ask(
      house,
      workspace.people.LEAD,
      '{ ratingForm { version questions { code question anchors } } vendorThresholds { code words value } }',
    );
    expect(data.ratingForm.questions).toHaveLength(4);
    for (const { anchors } of data.ratingForm.questions) expect(anchors).toHaveLength(5);
    expect(data.vendorThresholds).toContainEqual(
      expect.objectContaining({ code: 'STANCE_NAMED_FROM', value: 0.8 }),
    );
  });
});
