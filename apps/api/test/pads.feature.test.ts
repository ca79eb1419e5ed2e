import { padsCriteria } from '@scrimmage/domain/pads';
import { roles } from '@scrimmage/domain/people';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aPilot, aProgram, aSystem, asUpkeep, change, placed } from './builders.js';
import { padsLevels, rated } from './builders-pads.js';
import { type House, type Person, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;
let foreign: TestWorkspace;
let ids: { programId: string; systemId: string };

const missing = '01936f1e-0000-7000-8000-00000000000a';

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  foreign = await house.workspace();
  ids = {
    programId: (await aProgram(house, workspace)).id,
    systemId: (await aSystem(house, workspace)).id,
  };
});

const profile = `pads { score band weakest ratedAt raters { id } toReconcile reconciled ratings { id }
  nextRep { band steps { criterion from to needsArtefact } }
  levels { criterion essential claimed counted note artefact { title url } apart byRater { rater { id } level } } }`;

async function padsOf(person: Person, id: string) {
  const query = `query ($id: ID!) { pilot(id: $id) { ${profile} viewerCan { ratePads reconcilePads }
    padsHistory { id kind sentence score band rater { name } levels { criterion level counted } } } }`;
  const { data, errors } = await ask(house, person, query, { id });
  expect(errors).toEqual([]);
  return data.pilot;
}

/** The ratings that count, as somebody who is about to settle them saw them. */
async function seen(id: string): Promise<readonly string[]> {
  const { pads } = await padsOf(workspace.people.ADMIN, id);
  return pads.ratings.map((rating: { id: string }) => rating.id);
}

const memberId = (person: Person) => person.actor.memberId;

describe('Rating how real a pilot is', () => {
  it.each(roles)('is for a %s as for anybody', async (role) => {
    const { id } = await aPilot(house, workspace, ids);
    const { payload } = await rated(house, workspace.people[role], id, [3, 3, 3, 3, 2], {
      fields: `pilot { id version ${profile} }`,
    });
    expect(payload).toMatchObject({ refusal: null, problems: [] });
    expect(payload.pilot).toMatchObject({ id, version: 1 });
    expect(payload.pilot.pads).toMatchObject({
      band: 'FULL_PADS',
      score: 59,
      weakest: 2,
      nextRep: null,
      raters: [{ id: memberId(workspace.people[role]) }],
      toReconcile: [],
      reconciled: null,
    });
  });

  it('is nothing before the first rating', async () => {
    const { id } = await aPilot(house, workspace, ids);
    expect(await padsOf(workspace.people.LEAD, id)).toEqual({
      pads: null,
      padsHistory: [],
      viewerCan: { ratePads: true, reconcilePads: false },
    });
  });

  it('counts what has no artefact as 2, and says which artefacts lift the band', async () => {
    const { id } = await aPilot(house, workspace, ids);
    const levels = padsLevels([4, 4, 4, 2], { artefacts: false });
    await rated(house, workspace.people.LEAD, id, [], { levels });
    const { pads } = await padsOf(workspace.people.LEAD, id);
    expect(pads).toMatchObject({ band: 'SHELLS', weakest: 2 });
    expect(pads.levels[0]).toMatchObject({ essential: true, claimed: 4, counted: 2, artefact: null });
    expect(pads.nextRep).toEqual({
      band: 'FULL_PADS',
      steps: [
        ...['REAL_CUSTOMERS', 'REAL_DATA', 'REAL_STAFF'].map((criterion) => ({
          criterion,
          from: 4,
          to: 4,
          needsArtefact: true,
        })),
        { criterion: 'INTEGRATIONS', from: 2, to: 3, needsArtefact: true },
      ],
    });
  });

  it('keeps every rating, the newest first, and counts each rater by the newest', async () => {
    const { id } = await aPilot(house, workspace, ids);
    const { LEAD, PROCUREMENT } = workspace.people;
    for (const [person, level] of [
      [LEAD, 0],
      [PROCUREMENT, 2],
      [LEAD, 3],
    ] as const)
      await rated(house, person, id, [level]);
    const { pads, padsHistory } = await padsOf(LEAD, id);
    expect(
      padsHistory.map(({ rater, band, kind }: { rater: { name: string }; band: string; kind: string }) => [
        rater.name,
        band,
        kind,
      ]),
    ).toEqual([
      ['Lead Person', 'FULL_PADS', 'OWN'],
      ['Procurement Person', 'SHELLS', 'OWN'],
      ['Lead Person', 'SANDBOX', 'OWN'],
    ]);
    expect(pads).toMatchObject({
      band: 'SHELLS',
      raters: [{ id: memberId(LEAD) }, { id: memberId(PROCUREMENT) }],
    });
    expect(pads.levels[0].byRater.map(({ level }: { level: number }) => level)).toEqual([3, 2]);
    expect(pads.ratings.map(({ id: one }: { id: string }) => one)).toEqual([
      padsHistory[0].id,
      padsHistory[1].id,
    ]);
  });

  it('is told in the history with what it changed, and the pilot keeps its version', async () => {
    const { id } = await aPilot(house, workspace, ids);
    await rated(house, workspace.people.LEAD, id, [1]);
    const { payload } = await rated(house, workspace.people.LEAD, id, [1, 1, 1, 1, 2], {
      fields:
        'pilot { version activity(first: 1) { edges { node { sentence changes { field before after } } } } }',
    });
    const { node } = payload.pilot.activity.edges[0];
    expect(node.sentence).toMatch(/^Lead Person rated how real SC-\d+ Proactive refund \d+ is\.$/);
    const told = Object.fromEntries(
      node.changes.map(({ field, before, after }: { field: string; before: number; after: number }) => [
        field,
        [before, after],
      ]),
    );
    const raised = [
      'volume',
      'duration',
      'adverseConditions',
      'moneyAndConsequences',
      'controls',
      'runModel',
    ];
    expect(told).toEqual({
      padsScore: [25, 39],
      ...Object.fromEntries(raised.map((field) => [field, [1, 2]])),
    });
    expect(payload.pilot.version).toBe(1);
  });

  it('names every mistake by its field', async () => {
    const { id } = await aPilot(house, workspace, ids);
    const levels = padsCriteria.map((criterion, at) => ({
      criterion,
      level: at === 0 ? 7 : at === 1 ? null : 2,
      ...(at === 2 && { artefact: { title: '', url: 'javascript:alert(1)' } }),
    }));
    const { payload } = await rated(house, workspace.people.LEAD, id, [], { levels, fields: 'pilot { id }' });
    expect(payload.problems.map(({ path }: { path: string }) => path)).toEqual([
      'levels.0.level',
      'levels.1.level',
      'levels.2.artefact.title',
      'levels.2.artefact.url',
    ]);
    const few = await rated(house, workspace.people.LEAD, id, [], { levels: levels.slice(3) });
    expect(few.payload.problems).toMatchObject([
      {
        path: 'levels',
        message: 'Rate all ten criteria. Missing: Real customers, Real data, and Real staff.',
      },
    ]);
    expect(await asUpkeep(house, 'select id from pads_rating where pilot_id = $1', [id])).toEqual([]);
  });

  it('is over when the pilot is closed', async () => {
    const { id } = await aPilot(house, workspace, ids);
    await placed(house, id, { stage: 'CLOSED', outcome: 'KILLED' });
    const { payload } = await rated(house, workspace.people.ADMIN, id, [2], { fields: 'pilot { id }' });
    expect(payload.refusal).toMatchObject({
      code: 'CLOSED_PILOT',
      sentence: 'This pilot is closed. Its pads profile stays as it was.',
    });
    expect(payload.pilot).toEqual({ id });
    expect((await padsOf(workspace.people.ADMIN, id)).viewerCan).toEqual({
      ratePads: false,
      reconcilePads: false,
    });
  });

  it('finds no other workspace’s pilot, in the words of a missing one', async () => {
    const theirs = await aPilot(house, foreign);
    await rated(house, foreign.people.LEAD, theirs.id, [2]);
    const answers = await Promise.all(
      [theirs.id, missing, 'SC-101'].map((id) => rated(house, workspace.people.ADMIN, id, [2])),
    );
    expect(answers[0]?.errors[0]).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    const [{ id } = { id: '' }] = (await padsOf(foreign.people.LEAD, theirs.id)).padsHistory;
    const { data } = await ask(house, workspace.people.ADMIN, 'query ($id: ID!) { node(id: $id) { id } }', {
      id,
    });
    expect(data.node).toBeNull();
    const own = await ask(
      house,
      foreign.people.LEAD,
      'query ($id: ID!) { node(id: $id) { ... on PadsRating { band } } }',
      { id },
    );
    expect(own.data.node).toEqual({ band: 'SHELLS' });
  });

  it('is not for a token that only reads', async () => {
    const { id } = await aPilot(house, workspace, ids);
    const made = await change(
      house,
      workspace.people.ADMIN,
      'createApiToken',
      { name: 'r', scope: 'READ', expiresInDays: 1 },
      'secret',
    );
    const reader = { ...workspace.people.ADMIN, token: made.payload.secret };
    const { errors } = await rated(house, reader, id, [2]);
    expect(errors[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    expect((await padsOf(reader, id)).viewerCan).toEqual({ ratePads: false, reconcilePads: false });
  });

  it('sent twice is one rating', async () => {
    const { id } = await aPilot(house, workspace, ids);
    const key = { clientMutationId: `once ${id}` };
    const [one, two] = await Promise.all([
      rated(house, workspace.people.LEAD, id, [2], { ...key, fields: 'pilot { id }' }),
      rated(house, workspace.people.LEAD, id, [2], { ...key, fields: 'pilot { id }' }),
    ]);
    expect(two).toEqual(one);
    expect((await padsOf(workspace.people.LEAD, id)).padsHistory).toHaveLength(1);
  });

  it('by eight at the same moment keeps eight, in one order for everybody', async () => {
    const { id } = await aPilot(house, workspace, ids);
    const people = roles.map((role) => workspace.people[role]);
    await Promise.all([...people, ...people.slice(0, 3)].map((person) => rated(house, person, id, [3])));
    const { pads, padsHistory } = await padsOf(workspace.people.LEAD, id);
    expect(padsHistory).toHaveLength(8);
    expect(pads.raters).toHaveLength(2);
    expect(pads.ratings[0].id).toBe(padsHistory[0].id);
  });
});

describe('Settling what two raters see differently', () => {
  /** A pilot of the lead that procurement and a contributor rate four levels apart. */
  async function anApartPilot(): Promise<string> {
    const { id } = await aPilot(house, workspace, ids);
    await rated(house, workspace.people.PROCUREMENT, id, [0]);
    await rated(house, workspace.people.CONTRIBUTOR, id, [4, 4, 4, 4, 1]);
    return id;
  }

  const settle = async (
    person: Person,
    id: string,
    ratings: readonly string[],
    sentence = 'We looked together.',
  ) => rated(house, person, id, [3], { reconciles: { sentence, ratings }, fields: `pilot { ${profile} }` });

  it('is asked for where they are two levels or more apart', async () => {
    const id = await anApartPilot();
    const { pads } = await padsOf(workspace.people.LEAD, id);
    expect(pads.toReconcile).toEqual(padsCriteria.slice(0, 4));
    expect(pads.levels.map(({ apart }: { apart: boolean }) => apart).filter(Boolean)).toHaveLength(4);
    expect(pads.band).toBe('SANDBOX');
  });

  it.each(['PROCUREMENT', 'CONTRIBUTOR', 'LEAD', 'ADMIN'] as const)(
    'is for a rater, the lead, an administrator: %s',
    async (role) => {
      const id = await anApartPilot();
      const person = workspace.people[role];
      expect((await padsOf(person, id)).viewerCan.reconcilePads).toBe(true);
      const { payload } = await settle(person, id, await seen(id));
      expect(payload).toMatchObject({ refusal: null, problems: [] });
      expect(payload.pilot.pads).toMatchObject({
        band: 'FULL_PADS',
        toReconcile: [],
        reconciled: 'We looked together.',
        raters: [{ id: memberId(person) }],
      });
    },
  );

  it('is not for others, whatever their role', async () => {
    const id = await anApartPilot();
    const { EXECUTIVE } = workspace.people;
    expect((await padsOf(EXECUTIVE, id)).viewerCan).toEqual({ ratePads: true, reconcilePads: false });
    const { errors } = await settle(EXECUTIVE, id, await seen(id));
    expect(errors[0]).toMatchObject({
      message: "The pilot's two raters, its lead and administrators may do this.",
      extensions: { code: 'FORBIDDEN' },
    });
  });

  it('stands until somebody rates again', async () => {
    const id = await anApartPilot();
    await settle(workspace.people.LEAD, id, await seen(id));
    await rated(house, workspace.people.EXECUTIVE, id, [2]);
    const { pads, padsHistory } = await padsOf(workspace.people.LEAD, id);
    expect(pads).toMatchObject({
      band: 'SHELLS',
      reconciled: null,
      raters: [{ id: memberId(workspace.people.EXECUTIVE) }],
    });
    expect(padsHistory[1]).toMatchObject({ kind: 'RECONCILED', sentence: 'We looked together.' });
  });

  it('is refused when somebody rated meanwhile, or when there is nothing to settle', async () => {
    const id = await anApartPilot();
    const before = await seen(id);
    await rated(house, workspace.people.EXECUTIVE, id, [1]);
    const late = await settle(workspace.people.LEAD, id, before);
    expect(late.payload.refusal).toMatchObject({ code: 'RATED_MEANWHILE' });
    expect(late.payload.pilot.pads.reconciled).toBeNull();
    const done = await settle(workspace.people.LEAD, id, await seen(id));
    expect(done.payload.refusal).toBeNull();
    const again = await settle(workspace.people.LEAD, id, await seen(id));
    expect(again.payload.refusal).toMatchObject({ code: 'NOTHING_TO_RECONCILE' });
  });

  it('needs a sentence', async () => {
    const id = await anApartPilot();
    const { payload } = await settle(workspace.people.LEAD, id, await seen(id), ' ');
    expect(payload.problems).toMatchObject([
      { path: 'reconciles.sentence', message: 'How you settled it is needed.' },
    ]);
  });

  it('at the same moment is done once', async () => {
    const id = await anApartPilot();
    const ratings = await seen(id);
    const answers = await Promise.all(
      (['PROCUREMENT', 'CONTRIBUTOR', 'LEAD'] as const).map((role) =>
        settle(workspace.people[role], id, ratings),
      ),
    );
    expect(answers.filter(({ payload }) => payload?.refusal === null)).toHaveLength(1);
  });
});
