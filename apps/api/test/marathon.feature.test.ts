import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aPilot, aProgram, change, inDays } from './builders.js';
import { aLane, aMilestone, aSprint, closed } from './builders-sprints.js';
import { type House, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;
let foreign: TestWorkspace;
let programId: string;
let laneId: string;
let pilotId: string;

beforeAll(async () => {
  house = await theHouse();
  [workspace, foreign] = [await house.workspace(), await house.workspace()];
  programId = (await aProgram(house, workspace)).id;
  laneId = await aLane(house, workspace, programId);
  pilotId = (await aPilot(house, workspace, { programId })).id;
});

const fields = `milestone { id key name state wantedOn reachedOn remaining total version lane { id } program { id }
  parts { team { id pilot { id } } remaining total } changes { kind items reason wantedBefore wantedAfter by { id } sprint { key } }
  viewerCan { move rescope freeze } }`;

const add = (input: object = {}, person = workspace.people.EXECUTIVE) =>
  change(
    house,
    person,
    'addMilestone',
    {
      programId,
      laneId,
      name: 'Every refund',
      wantedOn: inDays(90),
      parts: [{ pilotId, remaining: 12 }],
      ...input,
    },
    fields,
  );

const read = async (id: string) =>
  (
    await ask(
      house,
      workspace.people.LEAD,
      `query ($id: ID) { milestone(id: $id) { ${fields.slice(12, -2)} } }`,
      { id },
    )
  ).data.milestone;

const end = (verb: string, input: object, person = workspace.people.ADMIN) =>
  change(
    house,
    person,
    verb,
    { ...input },
    'sprint { id version outcome finished added learned goals { met } moves { milestone { id } finished added } closedBy { id } }',
  );

describe('A milestone', () => {
  it('stands on the road of its program with what each team has left', async () => {
    const other = await aPilot(house, workspace, { programId });
    const { payload } = await add({
      parts: [
        { pilotId, remaining: 12 },
        { pilotId: other.id, remaining: 3 },
      ],
    });
    expect(payload).toMatchObject({ refusal: null, problems: [] });
    expect(payload.milestone).toMatchObject({
      key: expect.stringMatching(/^MS-\d+$/),
      state: 'OPEN',
      remaining: 15,
      total: 15,
      lane: { id: laneId },
      program: { id: programId },
      changes: [{ kind: 'ADDED' }, { kind: 'ADDED' }],
      viewerCan: { move: true, rescope: true, freeze: true },
    });
    const { data } = await ask(
      house,
      workspace.people.LEAD,
      `query ($id: ID!) { program(id: $id) { teams { pilot { id } } marathon { canEdit lanes { id place } milestones { key } moved { kind } } } }`,
      { id: programId },
    );
    expect(data.program.marathon).toMatchObject({ canEdit: false, lanes: [{ id: laneId, place: 1 }] });
    expect(data.program.marathon.milestones).toContainEqual({ key: payload.milestone.key });
  });

  it('is refused where it points at what is not there, and done once for one id', async () => {
    const [otherProgram, foreignProgram] = [await aProgram(house, workspace), await aProgram(house, foreign)];
    const otherLane = await aLane(house, workspace, otherProgram.id);
    expect((await add({ laneId: otherLane })).payload.refusal.code).toBe('LANE_ELSEWHERE');
    const elsewhere = {
      outcome: { laneId: await aLane(house, foreign, foreignProgram.id) },
      program: { programId: foreignProgram.id },
      pilot: { parts: [{ pilotId: (await aPilot(house, foreign)).id, remaining: 1 }] },
      team: { parts: [{ teamId: uuidv7(), remaining: 1 }] },
    };
    for (const [what, input] of Object.entries(elsewhere))
      expect((await add(input)).payload.refusal).toMatchObject({ facts: [{ name: 'what', value: what }] });
    const part = { pilotId, remaining: 2 };
    expect((await add({ parts: [part, part] })).payload.problems).toMatchObject([{ path: 'parts.1' }]);
    const id = uuidv7();
    const [first, again] = [await add({ id }), await add({ id })];
    expect(again.payload.milestone).toEqual(first.payload.milestone);
    expect((await add({ id, name: 'Another' })).payload.refusal.code).toBe('ID_TAKEN');
    expect((await add({}, workspace.people.LEAD)).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  it('is moved with a reason, and counted anew with one', async () => {
    const { id } = await aMilestone(house, workspace, {
      programId,
      laneId,
      parts: [{ pilotId, remaining: 9 }],
    });
    const move = (input: object) =>
      change(
        house,
        workspace.people.ADMIN,
        'moveMilestone',
        { milestoneId: id, version: 1, reason: 'The fair.', ...input },
        fields,
      );
    const moved = await move({ wantedOn: inDays(20) });
    expect(moved.payload.milestone).toMatchObject({ wantedOn: inDays(20), version: 2 });
    expect(moved.payload.milestone.changes[0]).toMatchObject({
      kind: 'MOVED',
      wantedAfter: inDays(20),
      reason: 'The fair.',
    });
    expect((await move({ wantedOn: null })).payload.refusal.code).toBe('CHANGED_MEANWHILE');
    expect((await move({ version: 2, reason: '' })).payload.problems).toMatchObject([{ path: 'reason' }]);
    expect((await move({ version: 2, wantedOn: inDays(20), laneId })).payload.problems).toMatchObject([
      { path: 'wantedOn' },
    ]);
    const rescope = (input: object) =>
      change(
        house,
        workspace.people.ADMIN,
        'rescopeMilestone',
        { milestoneId: id, reason: 'Counted.', ...input },
        fields,
      );
    const counted = await rescope({ version: 2, parts: [{ pilotId, remaining: 4 }] });
    expect(counted.payload.milestone).toMatchObject({
      remaining: 4,
      changes: [{ kind: 'RESCOPED', items: -5 }, {}, {}],
    });
    const dropped = await rescope({ version: 3, parts: [] });
    expect(dropped.payload.milestone).toMatchObject({
      state: 'DROPPED',
      viewerCan: { move: false, rescope: true },
    });
    expect((await move({ version: 4 })).payload.refusal.code).toBe('MILESTONE_OVER');
    const back = await rescope({ version: 4, parts: [{ pilotId, remaining: 6 }] });
    expect(back.payload.milestone).toMatchObject({ state: 'OPEN', remaining: 6 });
  });
});

describe('A lane', () => {
  it('is added behind the others, found again, renamed, and put elsewhere', async () => {
    const program = await aProgram(house, workspace);
    const lanes = [];
    for (let n = 0; n < 3; n++) lanes.push(await aLane(house, workspace, program.id));
    const given = { laneId: lanes[2], version: 1, place: 1, name: 'First of all' };
    const { payload } = await change(
      house,
      workspace.people.ADMIN,
      'editRoadLane',
      given,
      'lane { name place version }',
    );
    expect(payload.lane).toEqual({ name: 'First of all', place: 1, version: 2 });
    const query = 'query ($id: ID!) { program(id: $id) { marathon { lanes { id place } } } }';
    const { data } = await ask(house, workspace.people.LEAD, query, { id: program.id });
    expect(data.program.marathon.lanes).toEqual([
      { id: lanes[2], place: 1 },
      { id: lanes[0], place: 2 },
      { id: lanes[1], place: 3 },
    ]);
    const id = uuidv7();
    const again = () =>
      change(
        house,
        workspace.people.ADMIN,
        'addRoadLane',
        { id, programId: program.id, name: 'Ease' },
        'lane { id place }',
      );
    expect((await again()).payload.lane).toEqual({ id, place: 4 });
    expect((await again()).payload.lane).toEqual({ id, place: 4 });
    const barred = await change(house, workspace.people.LEAD, 'addRoadLane', {
      programId: program.id,
      name: 'x',
    });
    expect(barred.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('Closing a sprint', () => {
  it('moves the milestones of its team, adds what was added, and reaches what has nothing left', async () => {
    const own = (await aPilot(house, workspace, { programId })).id;
    const parts = [{ pilotId: own, remaining: 5 }];
    const [one, two] = [
      await aMilestone(house, workspace, { programId, laneId, parts }),
      await aMilestone(house, workspace, { programId, laneId, parts }),
    ];
    const sprint = await aSprint(house, workspace, {
      pilotId: own,
      startsOn: inDays(-14),
      endsOn: inDays(-1),
    });
    const moves = [
      { milestoneId: one.id, finished: 2, added: 1 },
      { milestoneId: two.id, finished: 6 },
    ];
    const close = {
      sprintId: sprint.id,
      version: 1,
      outcome: 'PARTLY',
      goalsMet: [false],
      moves,
      learned: 'Ask first.',
    };
    const { payload } = await end('closeSprint', close);
    expect(payload.sprint).toMatchObject({
      outcome: 'PARTLY',
      finished: 8,
      added: 2,
      learned: 'Ask first.',
      goals: [{ met: false }],
    });
    expect(await read(one.id)).toMatchObject({ state: 'OPEN', remaining: 4, total: 6 });
    const reached = await read(two.id);
    expect(reached).toMatchObject({ state: 'REACHED', reachedOn: inDays(-1), remaining: 0, total: 6 });
    expect(reached.changes.map(({ kind }: { kind: string }) => kind).sort()).toEqual([
      'ADDED',
      'FINISHED',
      'GREW',
      'REACHED',
    ]);
    expect((await end('closeSprint', close)).payload.refusal.code).toBe('SPRINT_CLOSED');
    const next = await aSprint(house, workspace, { pilotId: own });
    const late = await end('closeSprint', { ...close, sprintId: next.id });
    expect(late.payload.refusal.code).toBe('MILESTONE_OVER');
  });

  it('moves them once, though two people close it at once, and one of them sends it twice', async () => {
    const own = (await aPilot(house, workspace, { programId })).id;
    const parts = [{ pilotId: own, remaining: 9 }];
    const { id } = await aMilestone(house, workspace, { programId, laneId, parts });
    const sprint = await aSprint(house, workspace, { pilotId: own });
    const close = { sprintId: sprint.id, version: 1, outcome: 'MET', goalsMet: [true] };
    const closing = (finished: number) => ({
      ...close,
      clientMutationId: `closing ${finished}`,
      moves: [{ milestoneId: id, finished }],
    });
    const answers = await Promise.all([
      end('closeSprint', closing(2)),
      end('closeSprint', closing(2)),
      end('closeSprint', closing(3), workspace.people.LEAD),
    ]);
    const [first, again, other] = answers.map(({ payload }) => payload);
    expect(again).toEqual(first);
    expect([first.refusal?.code, other.refusal?.code].sort()).toEqual(['SPRINT_CLOSED', undefined]);
    const { finished } = first.refusal ? other.sprint : first.sprint;
    expect(await read(id)).toMatchObject({ remaining: 9 - finished, total: 9, version: 2 });
  });

  it('then opening it again leaves everything as it was', async () => {
    const own = (await aPilot(house, workspace, { programId })).id;
    const { id } = await aMilestone(house, workspace, {
      programId,
      laneId,
      parts: [{ pilotId: own, remaining: 3 }],
    });
    const before = await read(id);
    const sprint = await aSprint(house, workspace, { pilotId: own });
    const done = await closed(house, workspace, sprint, {
      moves: [{ milestoneId: id, finished: 7, added: 1 }],
    });
    expect(await read(id)).toMatchObject({ state: 'REACHED', remaining: 0, total: 7 });
    const { payload } = await end('reopenSprint', {
      sprintId: done.id,
      version: done.version,
      reason: 'Miscounted.',
    });
    expect(payload.sprint).toMatchObject({
      outcome: null,
      finished: 0,
      added: 0,
      moves: [],
      closedBy: null,
      goals: [{ met: null }],
    });
    expect(await read(id)).toEqual({ ...before, version: 3 });
    expect(
      (await end('reopenSprint', { sprintId: done.id, version: 3, reason: 'x' })).payload.refusal.code,
    ).toBe('SPRINT_OPEN');
  });

  it('is opened again only where it was the last, and nothing was counted anew since', async () => {
    const own = (await aPilot(house, workspace, { programId })).id;
    const { id } = await aMilestone(house, workspace, {
      programId,
      laneId,
      parts: [{ pilotId: own, remaining: 30 }],
    });
    const moves = [{ milestoneId: id, finished: 2 }];
    const first = await closed(house, workspace, await aSprint(house, workspace, { pilotId: own }), {
      moves,
    });
    const last = await closed(house, workspace, await aSprint(house, workspace, { pilotId: own }), { moves });
    const again = (sprint: { id: string; version: number }) =>
      end('reopenSprint', { sprintId: sprint.id, version: sprint.version, reason: 'x' });
    expect((await again(first)).payload.refusal).toMatchObject({
      code: 'SPRINT_NOT_LAST',
      facts: [{ value: last.key }],
    });
    const rescope = {
      milestoneId: id,
      version: 3,
      parts: [{ pilotId: own, remaining: 5 }],
      reason: 'Counted.',
    };
    expect(
      (await change(house, workspace.people.ADMIN, 'rescopeMilestone', rescope)).payload.refusal,
    ).toBeNull();
    expect((await again(last)).payload.refusal.code).toBe('SPRINT_COUNTED_ANEW');
  });

  it('reaches a milestone of several teams when the last of them is done', async () => {
    const pilots = [
      await aPilot(house, workspace, { programId }),
      await aPilot(house, workspace, { programId }),
    ];
    const parts = pilots.map(({ id }) => ({ pilotId: id, remaining: 2 }));
    const { id } = await aMilestone(house, workspace, { programId, laneId, parts });
    for (const [at, pilot] of pilots.entries()) {
      expect(await read(id)).toMatchObject({ state: 'OPEN', remaining: 4 - 2 * at });
      const sprint = await aSprint(house, workspace, { pilotId: pilot.id });
      await closed(house, workspace, sprint, { moves: [{ milestoneId: id, finished: 2 }] });
    }
    expect(await read(id)).toMatchObject({ state: 'REACHED', reachedOn: inDays(0), remaining: 0 });
  });

  it('moves nothing of another team, of another workspace, or when it was cancelled', async () => {
    const { id } = await aMilestone(house, workspace, { programId, laneId });
    const sprint = await aSprint(house, workspace, { pilotId });
    const close = (moves: readonly object[], input: object = {}) =>
      end('closeSprint', {
        sprintId: sprint.id,
        version: 1,
        outcome: 'MET',
        goalsMet: [true],
        moves,
        ...input,
      });
    expect((await close([{ milestoneId: id, finished: 1 }])).payload.refusal.code).toBe('NOT_OF_TEAM');
    const elsewhere = await aMilestone(house, foreign);
    expect((await close([{ milestoneId: elsewhere.id, finished: 1 }])).payload.refusal.code).toBe(
      'UNKNOWN_REFERENCE',
    );
    expect(
      (await close([{ milestoneId: id, finished: 1 }], { outcome: 'CANCELLED' })).payload.problems,
    ).toMatchObject([{ path: 'moves' }]);
    expect((await close([], { goalsMet: [] })).payload.problems).toMatchObject([{ path: 'goalsMet' }]);
    const barred = await end(
      'closeSprint',
      { sprintId: sprint.id, version: 1, outcome: 'MET', goalsMet: [true], moves: [] },
      workspace.people.CONTRIBUTOR,
    );
    expect(barred.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
