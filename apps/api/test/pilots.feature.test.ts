import { roles } from '@scrimmage/domain/people';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import {
  aMember,
  aName,
  aPilot,
  aProgram,
  aSystem,
  asUpkeep,
  aUnit,
  change,
  inDays,
  placed,
} from './builders.js';
import { type House, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;
let foreign: TestWorkspace;
let ids: { programId: string; systemId: string; leadId: string };

const missing = '01936f1e-0000-7000-8000-00000000000a';

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  foreign = await house.workspace();
  ids = {
    programId: (await aProgram(house, workspace)).id,
    systemId: (await aSystem(house, workspace)).id,
    leadId: workspace.people.LEAD.actor.memberId,
  };
});

const pilot = `pilot { id key name problem stage onHold outcome decisionDate proposedOn closedOn version
  lead { id } sponsor { id } unit { id } systemsTouched { system { id } access }
  due ageDays daysToDecision viewerCan { edit hold resume withdraw comment } }`;

function proposalOf(changes: object = {}) {
  return {
    name: aName('Refund'),
    problem: 'Nine days of waiting.',
    ...ids,
    decisionDate: inDays(30),
    ...changes,
  };
}

describe('Proposing a pilot', () => {
  it.each(roles)('is for a %s as for anybody', async (role) => {
    const { payload } = await change(house, workspace.people[role], 'proposePilot', proposalOf(), pilot);
    expect(payload).toMatchObject({
      refusal: null,
      problems: [],
      pilot: {
        stage: 'PROPOSED',
        onHold: false,
        outcome: null,
        version: 1,
        proposedOn: inDays(0),
        ageDays: 0,
      },
    });
  });

  it('reads the system it runs on from the first day, and counts the days to its decision', async () => {
    const unitId = (await aUnit(house, workspace)).id;
    const given = proposalOf({ sponsorId: ids.leadId, unitId, decisionDate: inDays(14) });
    const { payload } = await change(house, workspace.people.LEAD, 'proposePilot', given, pilot);
    expect(payload.pilot).toMatchObject({
      systemsTouched: [{ system: { id: ids.systemId }, access: 'READ' }],
      sponsor: { id: ids.leadId },
      unit: { id: unitId },
      due: 'WITHIN_14_DAYS',
      daysToDecision: 14,
    });
  });

  it('names every mistake by its field', async () => {
    const given = proposalOf({ name: '', problem: '\u200B', leadId: 'me', decisionDate: inDays(-1) });
    const { payload } = await change(house, workspace.people.LEAD, 'proposePilot', given, pilot);
    expect(payload.pilot).toBeNull();
    expect(payload.problems.map(({ path }: { path: string }) => path)).toEqual([
      'name',
      'problem',
      'leadId',
      'decisionDate',
    ]);
  });

  it.each(['programId', 'systemId', 'leadId', 'sponsorId', 'unitId'])(
    'takes no %s of another workspace, in the words of one that is gone',
    async (field) => {
      const theirs = {
        programId: (await aProgram(house, foreign)).id,
        systemId: (await aSystem(house, foreign)).id,
        leadId: foreign.people.LEAD.actor.memberId,
        sponsorId: foreign.people.LEAD.actor.memberId,
        unitId: (await aUnit(house, foreign)).id,
      }[field];
      const [foreigns, gone] = await Promise.all(
        [theirs, missing].map((id) =>
          change(house, workspace.people.LEAD, 'proposePilot', proposalOf({ [field]: id }), pilot),
        ),
      );
      expect(foreigns?.payload.refusal).toMatchObject({ code: 'UNKNOWN_REFERENCE' });
      expect(foreigns).toEqual(gone);
    },
  );

  it('gives twenty at the same moment twenty keys without a gap', async () => {
    const own = await house.workspace();
    const programId = (await aProgram(house, own)).id;
    const systemId = (await aSystem(house, own)).id;
    const made = await Promise.all(
      Array.from({ length: 20 }, () => aPilot(house, own, { programId, systemId })),
    );
    const numbers = made.map(({ key }) => Number(key.slice(3))).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, n) => 101 + n));
  });

  it('uses up no key when it is refused', async () => {
    const own = await house.workspace();
    await change(house, own.people.LEAD, 'proposePilot', proposalOf());
    expect((await aPilot(house, own)).key).toBe('SC-101');
  });
});

describe('A pilot', () => {
  it('is found by its id in either case, and by its key', async () => {
    const { id, key } = await aPilot(house, workspace, ids);
    const query = 'query ($id: ID!) { pilot(id: $id) { key } }';
    for (const asked of [id, id.toUpperCase(), key, ` ${key.toLowerCase()} `]) {
      expect((await ask(house, workspace.people.EXECUTIVE, query, { id: asked })).data.pilot).toEqual({
        key,
      });
    }
  });

  it('of another workspace is nowhere, as one that never was', async () => {
    const { id, key } = await aPilot(house, foreign);
    const own = await house.workspace();
    for (const asked of [id, key, missing, 'SC-999999999', 'SC-1e3', '', "';"]) {
      const query = 'query ($id: ID!) { pilot(id: $id) { key } }';
      expect(await ask(house, own.people.ADMIN, query, { id: asked })).toMatchObject({
        data: { pilot: null },
        errors: [],
      });
    }
  });

  it('says how long it took once it is closed, and is due no more', async () => {
    const { id } = await aPilot(house, workspace, ids);
    await placed(house, id, {
      stage: 'CLOSED',
      outcome: 'KILLED',
      started_on: '2026-01-01',
      closed_on: '2026-03-01',
    });
    const { data } = await ask(
      house,
      workspace.people.LEAD,
      `query ($id: ID!) { pilot(id: $id) { ageDays due daysToDecision } }`,
      { id },
    );
    expect(data.pilot).toEqual({ ageDays: 59, due: null, daysToDecision: null });
  });
});

describe('Holding, resuming and withdrawing', () => {
  const moves = [
    ['holdPilot', false, { stage: 'PROPOSED', onHold: true, outcome: null }],
    ['resumePilot', true, { stage: 'PROPOSED', onHold: false, outcome: null }],
    ['withdrawPilot', false, { stage: 'CLOSED', onHold: false, outcome: 'WITHDRAWN' }],
  ] as const;

  it.each(moves)('%s leads on, and is told with its reason', async (verb, held, after) => {
    const { id } = await aPilot(house, workspace, ids);
    if (held) await placed(house, id, { on_hold: true });
    const { payload } = await change(
      house,
      workspace.people.LEAD,
      verb,
      { pilotId: id, reason: ' The vendor waits. ' },
      `pilot {
      stage onHold outcome closedOn version activity(first: 1) { edges { node { verb reason } } } }`,
    );
    expect(payload.pilot).toMatchObject({ ...after, version: 2 });
    expect(payload.pilot.closedOn).toBe(after.stage === 'CLOSED' ? inDays(0) : null);
    expect(payload.pilot.activity.edges[0].node).toEqual({ verb, reason: 'The vendor waits.' });
  });

  it.each(roles.flatMap((role) => moves.map(([verb]) => [role, verb] as const)))(
    'is for the lead, executives and administrators: %s, %s',
    async (role, verb) => {
      const lead = await aMember(house, workspace);
      const { id } = await aPilot(house, workspace, { ...ids, leadId: lead.id });
      if (verb === 'resumePilot') await placed(house, id, { on_hold: true });
      const { errors } = await change(house, workspace.people[role], verb, { pilotId: id, reason: 'x' });
      const may = role === 'ADMIN' || role === 'EXECUTIVE';
      expect(errors[0]?.extensions.code).toBe(may ? undefined : 'FORBIDDEN');
      await placed(house, id, { lead_id: workspace.people[role].actor.memberId });
      const { data } = await ask(
        house,
        workspace.people[role],
        'query ($id: ID!) { pilot(id: $id) { viewerCan { edit } stage } }',
        { id },
      );
      expect(data.pilot.viewerCan.edit).toBe(data.pilot.stage !== 'CLOSED');
    },
  );

  it.each([
    ['holdPilot', { on_hold: true }, 'on hold, so it cannot be set on hold'],
    ['resumePilot', { on_hold: false }, 'so it cannot be taken off hold'],
    [
      'withdrawPilot',
      { stage: 'RUNNING' },
      'This pilot is running, so it cannot be withdrawn. It can be called for decision',
    ],
    ['withdrawPilot', { stage: 'DECIDING' }, 'waiting for its decision, so it cannot be withdrawn'],
    [
      'holdPilot',
      { stage: 'CLOSED', outcome: 'SCALED' },
      'This pilot is closed, so it cannot be set on hold. It is decided.',
    ],
  ])('%s of %j is refused with what is legal, and the pilot as it is', async (verb, columns, sentence) => {
    const { id } = await aPilot(house, workspace, ids);
    await placed(house, id, columns);
    const { payload } = await change(
      house,
      workspace.people.LEAD,
      verb,
      { pilotId: id, reason: 'x' },
      'pilot { id version }',
    );
    expect(payload.refusal.code).toBe('ILLEGAL_STAGE');
    expect(payload.refusal.sentence).toContain(sentence);
    expect(payload.pilot).toEqual({ id, version: 1 });
  });

  it.each(['holdPilot', 'withdrawPilot'])('%s needs a reason, resuming does not', async (verb) => {
    const { id } = await aPilot(house, workspace, ids);
    const { payload } = await change(house, workspace.people.LEAD, verb, { pilotId: id, reason: '  ' });
    expect(payload.problems).toEqual([{ path: 'reason', code: 'CHECK', message: 'The reason is needed.' }]);
    await change(house, workspace.people.LEAD, 'holdPilot', { pilotId: id, reason: 'x' });
    const resumed = await change(house, workspace.people.LEAD, 'resumePilot', { pilotId: id });
    expect(resumed.payload).toMatchObject({ refusal: null, problems: [] });
  });

  it.each(['holdPilot', 'resumePilot', 'withdrawPilot', 'commentOnPilot'])(
    '%s finds no other workspace’s pilot, in the words of a missing one',
    async (verb) => {
      const theirs = await aPilot(house, foreign);
      const rest = verb === 'commentOnPilot' ? { text: 'x' } : { reason: 'x' };
      const answers = await Promise.all(
        [theirs.id, missing, 'SC-101'].map((pilotId) =>
          change(house, workspace.people.ADMIN, verb, { pilotId, ...rest }),
        ),
      );
      expect(answers[0]?.errors[0]).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
      expect(answers[1]).toEqual(answers[0]);
      expect(answers[2]).toEqual(answers[0]);
    },
  );
});

describe('Commenting', () => {
  const comments = `query ($id: ID!, $first: Int, $after: String) { pilot(id: $id) { comments(first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id text author { name } createdAt } } } } }`;

  it('is for everybody, also once the pilot is closed, and keeps what was said in its order', async () => {
    const { id } = await aPilot(house, workspace, ids);
    await placed(house, id, { stage: 'CLOSED', outcome: 'KILLED' });
    for (const role of roles) {
      const text = `  ${role}: 👩🏽‍🔧 سلام \n\n second line `;
      const { payload } = await change(
        house,
        workspace.people[role],
        'commentOnPilot',
        { pilotId: id, text },
        'comment { text } pilot { id }',
      );
      expect(payload).toMatchObject({ comment: { text: text.trim() }, pilot: { id } });
    }
    const first = await ask(house, workspace.people.LEAD, comments, { id, first: 3 });
    const { totalCount, pageInfo, edges } = first.data.pilot.comments;
    expect([totalCount, pageInfo.hasNextPage, edges.length]).toEqual([5, true, 3]);
    const rest = await ask(house, workspace.people.LEAD, comments, {
      id,
      first: 3,
      after: pageInfo.endCursor,
    });
    const said = [...edges, ...rest.data.pilot.comments.edges].map(({ node }) => node.text.split(':')[0]);
    expect(said).toEqual([...roles]);
    expect(rest.data.pilot.comments.edges.at(-1).node.author.name).toBe('Admin Person');
  });

  it('needs words', async () => {
    const { id } = await aPilot(house, workspace, ids);
    const { payload } = await change(
      house,
      workspace.people.LEAD,
      'commentOnPilot',
      { pilotId: id, text: '\u200B' },
      'comment { id }',
    );
    expect(payload).toMatchObject({
      comment: null,
      problems: [{ path: 'text', message: 'The comment is needed.' }],
    });
    expect(await asUpkeep(house, 'select id from comment where pilot_id = $1', [id])).toEqual([]);
  });
});
