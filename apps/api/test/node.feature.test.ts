import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aPdf, attach } from './attach-desk.js';
import { aPilot, aProgram, aSystem, asUpkeep, aUnit, change, inDays } from './builders.js';
import { aDashboard } from './builders-dashboards.js';
import { aRecipient, aStopToken } from './builders-digest.js';
import { aBulkEdit, aTemplate, aView } from './builders-everyday.js';
import { aCriterion } from './builders-evidence.js';
import { aFailure } from './builders-failures.js';
import { aDecidingPilot, aReadyPilot, decide } from './builders-gates.js';
import { added, anInvoice } from './builders-ledger.js';
import { rated } from './builders-pads.js';
import { rated as ratedVendor } from './builders-ratings.js';
import { aMilestone, aSprint } from './builders-sprints.js';
import { anEngagement, recorded } from './builders-terms.js';
import { aVendor } from './builders-vendors.js';
import { type House, type TestWorkspace, theHouse } from './house.js';
import { lookForNews, newsOf } from './news-desk.js';

let house: House;
let workspace: TestWorkspace;
let foreign: TestWorkspace;

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  foreign = await house.workspace();
});

const missing = '01936f1e-0000-7000-8000-00000000000a';
const node = 'query ($id: ID!) { node(id: $id) { __typename id } }';
const nodes = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';

/** What gates leave behind: a decision, what it made the pilot promise, and a look back that is due. */
async function fromGates(own: TestWorkspace): Promise<Readonly<Record<string, string>>> {
  const { LEAD, EXECUTIVE } = own.people;
  const ownerId = LEAD.actor.memberId;
  const { id } = await aReadyPilot(house, own);
  const conditions = [{ text: 'x', dueOn: inDays(9), ownerId }];
  const started = await decide(house, EXECUTIVE, id, { gate: 'START', choice: 'CONDITIONAL_GO', conditions });
  const { id: scaled } = await aDecidingPilot(house, own);
  const go = { gate: 'SCALE', choice: 'GO', scaleOwnerId: ownerId, overruleReason: 'x' };
  const last = await decide(house, EXECUTIVE, scaled, go, 'pilot { followUps { id } }');
  return {
    Decision: started.payload.decision.id,
    Condition: started.payload.decision.conditions[0].id,
    FollowUp: last.payload.pilot.followUps[0].id,
  };
}

/** A vendor's part in a pilot, an invoice of it, and what procurement says of it. */
async function fromMerge(own: TestWorkspace): Promise<Readonly<Record<string, string>>> {
  const [one, other] = [await aVendor(house, own), await aVendor(house, own)];
  const { payload } = await change(
    house,
    own.people.PROCUREMENT,
    'mergeVendors',
    { into: one.id, from: [other.id] },
    'vendor { merges { id } }',
  );
  return { VendorMerge: payload.vendor.merges[0].id };
}

async function fromLedger(own: TestWorkspace): Promise<Readonly<Record<string, string>>> {
  const engagement = await anEngagement(house, own);
  const { payload } = await added(house, own.people.PROCUREMENT, [anInvoice(engagement)]);
  const rating = await ratedVendor(house, own.people.PROCUREMENT, engagement.id, [1, 1, 1, 1]);
  const { PROCUREMENT } = own.people;
  const terms = await recorded(house, PROCUREMENT, engagement.id);
  const said = {
    engagementId: engagement.id,
    text: 'Live in a week.',
    saidBy: 'A seller',
    saidWhere: 'A call',
  };
  const promise = await change(house, PROCUREMENT, 'addPromise', said, 'promise { id }');
  const came = {
    engagementId: engagement.id,
    on: '2026-03-01',
    what: 'x',
    fraction: 0.5,
    acceptance: 'CLAIMED',
  };
  const value = await change(house, PROCUREMENT, 'recordValue', came, 'valueEvent { id }');
  return {
    ...(await fromMerge(own)),
    Terms: terms.payload.terms.id,
    VendorPromise: promise.payload.promise.id,
    ValueEvent: value.payload.valueEvent.id,
    Engagement: engagement.id,
    Invoice: payload.invoices[0].id,
    Rating: rating.payload.rating.id,
  };
}

/** A learning into which another was merged, doubted, met by a pilot, and with something to be done. */
async function fromLearnings(own: TestWorkspace, pilotId: string): Promise<Readonly<Record<string, string>>> {
  const { ADMIN } = own.people;
  const made = async (verb: string, input: object, fields: string) =>
    (await change(house, ADMIN, verb, { ...input }, fields)).payload;
  const words = { event: 'x', lesson: 'y', pilotId };
  const [one, other] = [
    await made('recordLearning', words, 'learning { id }'),
    await made('recordLearning', words, 'learning { id }'),
  ];
  const learningId = one.learning.id;
  const doubted = await made(
    'challengeLearning',
    { learningId, reason: 'x' },
    'learning { challenges { id } }',
  );
  const met = { learningId, pilotId, moment: 'CHARTER', answer: 'APPLIED', changed: 'x' };
  const todo = { learningId, text: 'x', ownerId: ADMIN.actor.memberId, dueOn: inDays(9) };
  const merged = { intoId: learningId, fromId: other.learning.id };
  return {
    Learning: learningId,
    LearningChallenge: doubted.learning.challenges[0].id,
    Reuse: (await made('reuseLearning', met, 'reuse { id }')).reuse.id,
    LearningFollowUp: (await made('addFollowUp', todo, 'followUp { id }')).followUp.id,
    LearningMerge: (await made('mergeLearnings', merged, 'merge { id }')).merge.id,
  };
}

/** A sprint of a team, and a milestone on a road with a forecast that was frozen. */
async function fromRoad(own: TestWorkspace): Promise<Readonly<Record<string, string>>> {
  const sprint = await aSprint(house, own);
  const milestone = await aMilestone(house, own);
  const given = { milestoneId: milestone.id };
  const { payload } = await change(house, own.people.ADMIN, 'freezeForecast', given, 'forecast { id }');
  return {
    Sprint: sprint.id,
    Team: sprint.team.id,
    Milestone: milestone.id,
    RoadLane: milestone.laneId,
    FrozenForecast: payload.forecast.id,
  };
}

/** A person without an account, a mention, and a letter. */
async function fromNews(own: TestWorkspace): Promise<Readonly<Record<string, string>>> {
  const { ADMIN, LEAD } = own.people;
  const { id } = await aPilot(house, own);
  await change(house, ADMIN, 'commentOnPilot', { pilotId: id, text: 'See this, @Lead Person!' });
  await lookForNews(house.server, own);
  const [notice] = await newsOf(house, LEAD);
  await aStopToken(house, own, { memberId: LEAD.actor.memberId });
  const { data } = await ask(house, LEAD, '{ mails(first: 1) { edges { node { id } } } }');
  return {
    DigestRecipient: (await aRecipient(house, ADMIN)).id,
    Notice: notice?.id ?? '',
    Mail: data.mails.edges[0].node.id,
  };
}

async function aCause(own: TestWorkspace): Promise<string> {
  return (await ask(house, own.people.LEAD, '{ causes { id } }')).data.causes[0].id;
}

/** One thing of each kind that has an id, seen by a lead. */
async function oneOfEach(own: TestWorkspace): Promise<Readonly<Record<string, string>>> {
  const pilot = await aPilot(house, own);
  const said = await change(
    house,
    own.people.LEAD,
    'commentOnPilot',
    { pilotId: pilot.id, text: 'x' },
    'comment { id }',
  );
  const token = await change(
    house,
    own.people.LEAD,
    'createApiToken',
    { name: 'x', scope: 'READ' },
    'apiToken { id }',
  );
  const [entry] = await asUpkeep<{ id: string }>(house, 'select id from activity where subject_id = $1', [
    pilot.id,
  ]);
  const criterion = await aCriterion(house, own);
  const rating = await rated(house, own.people.LEAD, pilot.id, [2], {
    fields: 'pilot { padsHistory { id } }',
  });
  return {
    ...(await fromGates(own)),
    PadsRating: rating.payload.pilot.padsHistory[0].id,
    Criterion: criterion.id,
    Metric: criterion.metricId,
    Workspace: own.id,
    Member: own.people.ADMIN.actor.memberId,
    Unit: (await aUnit(house, own)).id,
    Program: (await aProgram(house, own)).id,
    System: (await aSystem(house, own)).id,
    Pilot: pilot.id,
    Comment: said.payload.comment.id,
    ApiToken: token.payload.apiToken.id,
    Activity: entry?.id ?? '',
    Attachment: (await attach(house, own.people.LEAD, ['PILOT', pilot.id], aPdf())).body.id,
    Vendor: (await aVendor(house, own)).id,
    ...(await fromLedger(own)),
    Failure: (await aFailure(house, own, { pilotId: pilot.id })).id,
    Cause: await aCause(own),
    ...(await fromLearnings(own, pilot.id)),
    ...(await fromRoad(own)),
    ...(await fromNews(own)),
    Dashboard: (await aDashboard(house, own.people.LEAD)).id,
    BulkEdit: await aBulkEdit(house, own),
    PilotTemplate: (await aTemplate(house, own.people.LEAD)).id,
    SavedView: (await aView(house, own.people.LEAD)).id,
  };
}

describe('Anything with an id', () => {
  it('is not found by others where it was told to one alone', async () => {
    const { Notice, Mail } = await fromNews(workspace);
    for (const id of [Notice, Mail])
      expect((await ask(house, workspace.people.CONTRIBUTOR, node, { id })).data.node).toBeNull();
  });

  it('is found by it, in capitals too, and is what it is', async () => {
    for (const [type, id] of Object.entries(await oneOfEach(workspace))) {
      for (const asked of [id, id.toUpperCase()]) {
        const { data, errors } = await ask(house, workspace.people.LEAD, node, { id: asked });
        expect({ data, errors }).toEqual({ data: { node: { __typename: type, id } }, errors: [] });
      }
    }
  });

  it('is not found from another workspace, as what never was', async () => {
    const nowhere = await ask(house, workspace.people.ADMIN, node, { id: missing });
    for (const id of [...Object.values(await oneOfEach(foreign)), 'x', '', 'SC-101']) {
      expect(await ask(house, workspace.people.ADMIN, node, { id })).toEqual({
        ...nowhere,
        statements: expect.any(Number),
      });
    }
  });

  it('is one of the kinds the contract calls nodes', async () => {
    const { data } = await ask(
      house,
      workspace.people.LEAD,
      '{ __type(name: "Node") { possibleTypes { name } } }',
    );
    const promised = data.__type.possibleTypes.map(({ name }: { name: string }) => name);
    const found = Object.keys(await oneOfEach(workspace));
    expect(promised.filter((name: string) => !name.startsWith('Import')).sort()).toEqual(found.sort());
  });

  it('is found together with others, each in its place, in as many statements as there are kinds', async () => {
    const one = await oneOfEach(workspace);
    const two = await oneOfEach(workspace);
    const ids = [...Object.values(one), missing, 'x', ...Object.values(two)];
    const { data, errors, statements } = await ask(house, workspace.people.LEAD, nodes, { ids });
    expect(errors).toEqual([]);
    expect(data.nodes.map((found: { id: string } | null) => found?.id ?? null)).toEqual(
      ids.map((id) => (id === missing || id === 'x' ? null : id)),
    );
    const once = await ask(house, workspace.people.LEAD, nodes, { ids: Object.values(one) });
    expect(statements - once.statements).toBeLessThanOrEqual(1);
    const many = await ask(house, workspace.people.LEAD, nodes, {
      ids: Array.from({ length: 101 }, () => missing),
    });
    expect(many.errors[0]?.extensions.code).toBe('BAD_INPUT');
  });
});
