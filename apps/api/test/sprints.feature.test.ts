import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aMember, aPilot, aProgram, change, inDays, placed } from './builders.js';
import { aSprint, closed } from './builders-sprints.js';
import { type House, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;
let foreign: TestWorkspace;
let pilotId: string;

beforeAll(async () => {
  house = await theHouse();
  [workspace, foreign] = [await house.workspace(), await house.workspace()];
  pilotId = (await aPilot(house, workspace)).id;
});

const fields = `sprint { id key focus goals { text effort met } startsOn endsOn days plannedItems capacity warnings outcome
  finished added effectiveGoals team { id name pilot { id } program { id } } program { id } pilot { id } plannedBy { id }
  closedBy { id } version viewerCan { edit close reopen } moves { finished } }`;

const planned = () => ({
  pilotId,
  focus: ' Refunds  within a day ',
  goals: [
    { text: 'No refund waits', effort: 2 },
    { text: 'Nobody calls twice', effort: 2 },
  ],
  startsOn: inDays(0),
  endsOn: inDays(13),
});

const plan = (input: object, person = workspace.people.LEAD) =>
  change(house, person, 'planSprint', { ...planned(), ...input }, fields);

describe('Planning a sprint', () => {
  it('keeps what is said of it and makes the team of its pilot', async () => {
    const { payload } = await plan({ plannedItems: 8, capacity: 21.5 });
    expect(payload).toMatchObject({ refusal: null, problems: [] });
    expect(payload.sprint).toMatchObject({
      key: expect.stringMatching(/^SP-\d+$/),
      focus: 'Refunds within a day',
      goals: [
        { text: 'No refund waits', effort: 2, met: null },
        { text: 'Nobody calls twice', effort: 2, met: null },
      ],
      days: 14,
      plannedItems: 8,
      capacity: 21.5,
      warnings: [],
      outcome: null,
      finished: 0,
      effectiveGoals: 2,
      pilot: { id: pilotId },
      team: { pilot: { id: pilotId } },
      plannedBy: { id: workspace.people.LEAD.actor.memberId },
      viewerCan: { edit: true, close: true, reopen: false },
      moves: [],
    });
    const second = await plan({});
    expect(second.payload.sprint.team).toEqual(payload.sprint.team);
  });

  it('makes one team of a program as a whole, and another for a pilot of the same name', async () => {
    const program = await aProgram(house, workspace);
    const pilot = await aPilot(house, workspace, { programId: program.id, name: program.name });
    const admin = workspace.people.ADMIN;
    const whole = await plan({ pilotId: null, programId: program.id }, admin);
    expect(whole.payload.sprint).toMatchObject({ pilot: null, team: { name: program.name, pilot: null } });
    const again = await plan({ pilotId: null, programId: program.id }, admin);
    expect(again.payload.sprint.team.id).toBe(whole.payload.sprint.team.id);
    const other = await plan({ pilotId: pilot.id }, admin);
    expect(other.payload.sprint.team.name).toBe(`${program.name} (${pilot.key})`);
    const named = await plan({ pilotId: null, teamId: other.payload.sprint.team.id }, admin);
    expect(named.payload.sprint.team.id).toBe(other.payload.sprint.team.id);
  });

  it('warns of more than four weeks and more than three goals, and bars neither', async () => {
    const goals = ['a', 'b', 'c', 'd'].map((text) => ({ text }));
    const { payload } = await plan({ endsOn: inDays(28), goals });
    expect(payload.sprint.warnings).toHaveLength(2);
  });

  it('says of each field what is wrong with it', async () => {
    const { payload } = await plan({ focus: ' ', goals: [], endsOn: inDays(-1) });
    expect(payload.problems.map(({ path }: { path: string }) => path)).toEqual(['focus', 'goals', 'endsOn']);
    const torn = await plan({ programId: uuidv7() });
    expect(torn.payload.problems).toMatchObject([{ path: 'pilotId' }]);
  });

  it('points at nothing that is not there, nor at what is another workspace’s', async () => {
    const elsewhere = {
      pilot: { pilotId: (await aPilot(house, foreign)).id },
      program: { pilotId: null, programId: (await aProgram(house, foreign)).id },
      team: { pilotId: null, teamId: (await aSprint(house, foreign)).team.id },
    };
    for (const [what, input] of Object.entries(elsewhere)) {
      const { payload } = await plan(input);
      expect(payload.refusal).toMatchObject({
        code: 'UNKNOWN_REFERENCE',
        facts: [{ name: 'what', value: what }],
      });
    }
  });

  it('is for the lead of the pilot and the owner of the program, and not after the pilot is closed', async () => {
    expect((await plan({}, workspace.people.CONTRIBUTOR)).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
    const ownerId = workspace.people.CONTRIBUTOR.actor.memberId;
    const program = await aProgram(house, workspace, { ownerId });
    const owned = await plan({ pilotId: null, programId: program.id }, workspace.people.CONTRIBUTOR);
    expect(owned.payload.sprint.program.id).toBe(program.id);
    const { id: leadId } = await aMember(house, workspace);
    const pilot = await aPilot(house, workspace, { leadId });
    expect((await plan({ pilotId: pilot.id })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    await placed(house, pilot.id, { stage: 'CLOSED', outcome: 'KILLED', closed_on: inDays(0) });
    const over = await plan({ pilotId: pilot.id }, workspace.people.ADMIN);
    expect(over.payload.refusal.code).toBe('CLOSED_PILOT');
  });

  it('is done once however often the same id is sent; another’s id is another’s', async () => {
    const id = uuidv7();
    const [first, again] = [await plan({ id }), await plan({ id })];
    expect(again.payload.sprint).toEqual(first.payload.sprint);
    expect((await plan({ id, focus: 'Something else' })).payload.refusal.code).toBe('ID_TAKEN');
    expect((await plan({ id }, workspace.people.ADMIN)).payload.refusal.code).toBe('ID_TAKEN');
  });
});

describe('Changing a sprint', () => {
  const edit = (input: object, person = workspace.people.LEAD) =>
    change(house, person, 'editSprint', { version: 1, ...input }, fields);

  it('changes what is given while it is open, and refuses what somebody else changed', async () => {
    const { id, version } = await aSprint(house, workspace, { pilotId, plannedItems: 4 });
    const { payload } = await edit({ sprintId: id, plannedItems: null, endsOn: inDays(5) });
    expect(payload.sprint).toMatchObject({ plannedItems: null, endsOn: inDays(5), version: 2 });
    const other = await edit({ sprintId: id, version, focus: 'Fewer calls' });
    expect(other.payload.sprint).toMatchObject({ focus: 'Fewer calls', version: 3 });
    const stale = await edit({ sprintId: id, version, endsOn: inDays(6) });
    expect(stale.payload).toMatchObject({
      refusal: { code: 'CHANGED_MEANWHILE' },
      sprint: { endsOn: inDays(5) },
    });
    const turned = await edit({ sprintId: id, version: 3, endsOn: inDays(-9) });
    expect(turned.payload.problems).toMatchObject([{ path: 'endsOn' }]);
    await closed(house, workspace, { id, version: 3 });
    expect((await edit({ sprintId: id, version: 4 })).payload.refusal.code).toBe('SPRINT_CLOSED');
  });

  it('is not for everybody, nor of another workspace', async () => {
    const { id } = await aSprint(house, workspace, { pilotId });
    const barred = await edit({ sprintId: id, focus: 'x' }, workspace.people.CONTRIBUTOR);
    expect(barred.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const elsewhere = await edit({ sprintId: id, focus: 'x' }, foreign.people.ADMIN);
    expect(elsewhere.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });
});

describe('What sprints say of a pilot', () => {
  it('is its momentum, its evenness, and the days until value was accepted', async () => {
    const pilot = await aPilot(house, workspace);
    await placed(house, pilot.id, { stage: 'RUNNING', started_on: inDays(-30) });
    const outcomes = ['MISSED', 'PARTLY', 'CANCELLED', 'MET'];
    for (const [at, outcome] of outcomes.entries()) {
      const days = { startsOn: inDays(-40 + 8 * at), endsOn: inDays(-33 + 8 * at) };
      const sprint = await aSprint(house, workspace, { pilotId: pilot.id, ...days });
      await closed(house, workspace, sprint, { outcome, goalsMet: [outcome === 'MET'] });
    }
    const { data } = await ask(
      house,
      workspace.people.ADMIN,
      `query ($id: ID!) { pilot(id: $id) { momentum { current longest share chance n sentence } canPlanSprint
        timeToValue { days open sentence } sprints { outcome team { consistency { goalsMet variation n counted sentence } } } } }`,
      { id: pilot.id },
    );
    expect(data.pilot).toMatchObject({
      momentum: { current: 2, longest: 2, n: 3 },
      timeToValue: { days: 30, open: true },
      canPlanSprint: true,
      sprints: outcomes.toReversed().map((outcome) => ({ outcome })),
    });
    expect(data.pilot.momentum.chance).toBeCloseTo(4 / 9);
    expect(data.pilot.sprints[0].team.consistency).toMatchObject({
      goalsMet: 1 / 3,
      variation: null,
      n: 3,
      counted: 0,
    });
  });

  it('is listed by what is asked for, page by page', async () => {
    const pilot = await aPilot(house, workspace);
    for (let n = 0; n < 3; n++) await aSprint(house, workspace, { pilotId: pilot.id, endsOn: inDays(n) });
    const query = `query ($filter: SprintFilter, $after: String) { sprints(filter: $filter, first: 2, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { endsOn key } } } }`;
    const filter = { pilotIds: [pilot.id], open: true };
    const first = (await ask(house, workspace.people.LEAD, query, { filter })).data.sprints;
    expect(first).toMatchObject({ totalCount: 3, edges: [{ node: { endsOn: inDays(2) } }, {}] });
    const after = first.pageInfo.endCursor;
    const rest = (await ask(house, workspace.people.LEAD, query, { filter, after })).data.sprints;
    expect(rest.edges).toMatchObject([{ node: { endsOn: inDays(0) } }]);
    const { key } = rest.edges[0].node;
    const byKey = 'query ($key: String) { sprint(key: $key) { key team { name } } }';
    expect((await ask(house, workspace.people.LEAD, byKey, { key })).data.sprint.key).toBe(key);
    expect((await ask(house, foreign.people.LEAD, byKey, { key: 'SP-9999' })).data.sprint).toBeNull();
  });
});
