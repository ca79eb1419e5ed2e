import { houseActor } from '@scrimmage/domain/actor';
import { addDays, type Day, type Instant } from '@scrimmage/domain/calendar';
import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { FreezeForecastService } from '../src/marathon/freeze-forecast.service.js';
import { Database } from '../src/platform/database/database.js';
import { ask } from './ask.js';
import { aPilot, aProgram, asUpkeep, change, inDays } from './builders.js';
import { aLane, aMilestone, aPast, aSprint, closed } from './builders-sprints.js';
import { type House, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
});

const fields = `id state remaining forecast { state sentence p50 p85 p95 chance remaining sprintsNeeded wide recordSentence method version
  fan { sprint on low80 low50 middle high50 high80 } } forecastHistory { id madeAt by { id } state p50 p85 p95 chance remaining held50 held85 held95 }`;

const read = async (id: string, own = workspace) =>
  (await ask(house, own.people.LEAD, `query ($id: ID) { milestone(id: $id) { ${fields} } }`, { id })).data
    .milestone;

const freeze = (input: object, person = workspace.people.ADMIN) =>
  change(
    house,
    person,
    'freezeForecast',
    { ...input },
    'forecast { id state p85 held85 by { id } milestone { id } } milestone { id forecastHistory { id } }',
  );

/** A pilot with a milestone and sprints behind it, each with what it finished and added. */
async function onItsWay(past: readonly (readonly [number, number])[], remaining = 60, own = workspace) {
  const program = await aProgram(house, own);
  const pilot = await aPilot(house, own, { programId: program.id });
  const parts = [{ pilotId: pilot.id, remaining }];
  const milestone = await aMilestone(house, own, { programId: program.id, parts });
  const sprints = await aPast(house, own, { pilotId: pilot.id, milestoneId: milestone.id }, past);
  return { program, pilot, milestone, sprints };
}

describe('The forecast of a milestone', () => {
  it('says how many sprints it needs before there is a date', async () => {
    const { milestone } = await onItsWay([[4, 0]]);
    expect((await read(milestone.id)).forecast).toMatchObject({
      state: 'NEEDS_SPRINTS',
      sprintsNeeded: 2,
      p50: null,
      chance: null,
      fan: [],
      sentence: 'A date needs 3 sprints; 2 are lacking.',
    });
  });

  it('gives the same dates each time, in their order, with a chance and a fan', async () => {
    const { milestone } = await onItsWay([
      [6, 0],
      [5, 1],
      [7, 0],
      [6, 0],
    ]);
    const [{ forecast }, again] = [await read(milestone.id), await read(milestone.id)];
    expect(again.forecast).toEqual(forecast);
    expect(forecast).toMatchObject({ state: 'DATED', remaining: 37, wide: true, sprintsNeeded: 0 });
    expect(forecast.p50 > inDays(0) && forecast.p50 <= forecast.p85 && forecast.p85 <= forecast.p95).toBe(
      true,
    );
    expect(forecast.chance).toBeGreaterThanOrEqual(0);
    expect(forecast.chance).toBeLessThanOrEqual(1);
    expect(forecast.fan[0]).toMatchObject({ sprint: 1, on: inDays(14) });
    expect(forecast.fan[0].low80).toBeLessThanOrEqual(forecast.fan[0].high80);
  });

  it('begins with the end of the sprint that is open', async () => {
    const { milestone, pilot } = await onItsWay([
      [6, 0],
      [5, 1],
      [7, 0],
    ]);
    await aSprint(house, workspace, { pilotId: pilot.id, endsOn: inDays(5) });
    expect((await read(milestone.id)).forecast.fan[0]).toMatchObject({ sprint: 1, on: inDays(5) });
  });

  it('says so when as much is added as finished', async () => {
    const { milestone } = await onItsWay([
      [2, 3],
      [4, 4],
      [3, 3],
    ]);
    expect((await read(milestone.id)).forecast).toMatchObject({ state: 'DOES_NOT_CONVERGE', p85: null });
  });

  it('is moved later by scope that is added, and earlier by items that are finished, on one road for all', async () => {
    const { milestone, pilot } = await onItsWay([
      [6, 0],
      [5, 0],
      [7, 0],
    ]);
    const before = (await read(milestone.id)).forecast;
    const more = {
      milestoneId: milestone.id,
      version: 4,
      parts: [{ pilotId: pilot.id, remaining: 90 }],
      reason: 'A region more.',
    };
    expect(
      (await change(house, workspace.people.ADMIN, 'rescopeMilestone', more)).payload.refusal,
    ).toBeNull();
    const grown = (await read(milestone.id)).forecast;
    expect(grown.p85 >= before.p85 && grown.p50 > before.p50).toBe(true);
    const sprint = await aSprint(house, workspace, {
      pilotId: pilot.id,
      startsOn: inDays(-13),
      endsOn: inDays(0),
    });
    await closed(house, workspace, sprint, { moves: [{ milestoneId: milestone.id, finished: 60 }] });
    expect((await read(milestone.id)).forecast.p85 < grown.p85).toBe(true);
  });

  it('needs every team of a milestone, and has no fan for several', async () => {
    const { pilot, program } = await onItsWay([
      [6, 0],
      [5, 0],
      [7, 0],
    ]);
    const other = await aPilot(house, workspace, { programId: program.id });
    const parts = [pilot, other].map(({ id }) => ({ pilotId: id, remaining: 4 }));
    const { id } = await aMilestone(house, workspace, { programId: program.id, parts });
    expect((await read(id)).forecast).toMatchObject({ state: 'NEEDS_SPRINTS', sprintsNeeded: 3, fan: [] });
    await aPast(house, workspace, { pilotId: other.id, milestoneId: id }, [
      [1, 0],
      [1, 0],
      [1, 0],
    ]);
    expect((await read(id)).forecast).toMatchObject({ state: 'DATED', remaining: 5, fan: [] });
  });
});

describe('Freezing a forecast', () => {
  it('keeps it as it stands, once for one id', async () => {
    const { milestone } = await onItsWay([
      [6, 0],
      [5, 0],
      [7, 0],
    ]);
    const id = uuidv7();
    const { payload } = await freeze({ milestoneId: milestone.id, id });
    const now = await read(milestone.id);
    expect(payload).toMatchObject({
      refusal: null,
      forecast: {
        id,
        state: 'DATED',
        p85: now.forecast.p85,
        held85: null,
        by: { id: workspace.people.ADMIN.actor.memberId },
      },
      milestone: { forecastHistory: [{ id }] },
    });
    expect((await freeze({ milestoneId: milestone.id, id })).payload.forecast.id).toBe(id);
    expect((await read(milestone.id)).forecastHistory).toHaveLength(1);
    const other = await aMilestone(house, workspace);
    expect((await freeze({ milestoneId: other.id, id })).payload.refusal.code).toBe('ID_TAKEN');
    expect((await freeze({ milestoneId: milestone.id }, workspace.people.LEAD)).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
    expect((await freeze({ milestoneId: uuidv7() })).errors).toMatchObject([
      { extensions: { code: 'NOT_FOUND' } },
    ]);
  });

  it('is done for every open milestone once a week, by the house', async () => {
    const own = await house.workspace();
    const { milestone } = await onItsWay(
      [
        [6, 0],
        [5, 0],
        [7, 0],
      ],
      60,
      own,
    );
    const done = await onItsWay([[3, 0]], 3, own);
    const actor = houseActor({ id: own.id, timeZone: 'UTC' });
    const { app } = house.server;
    const all = () =>
      app.get(Database).operation(actor, 'job 1', () => app.get(FreezeForecastService).freezeAll(actor));
    expect([await all(), await all()]).toEqual([1, 0]);
    expect((await read(milestone.id, own)).forecastHistory).toMatchObject([
      { by: null, state: 'DATED', held85: null },
    ]);
    expect((await read(done.milestone.id, own)).forecastHistory).toEqual([]);
    await asUpkeep(house, 'update frozen_forecast set week_of = week_of - 7 where workspace_id = $1', [
      own.id,
    ]);
    expect(await all()).toBe(1);
  });
});

describe('The record of forecasts', () => {
  /** As if it had been frozen so long ago, with these dates. */
  async function longAgo(
    milestoneId: string,
    days: number,
    dates: { p50: Day; p85: Day; p95: Day; chance?: number },
  ) {
    const { payload } = await freeze({ milestoneId });
    const madeAt: Instant = `${inDays(-days)}T08:00:00.000Z`;
    await asUpkeep(
      house,
      'update frozen_forecast set made_on = $2, made_at = $3, p50 = $4, p85 = $5, p95 = $6, chance = $7 where id = $1',
      [payload.forecast.id, inDays(-days), madeAt, dates.p50, dates.p85, dates.p95, dates.chance ?? null],
    );
  }

  it('counts what held once a milestone is reached, and what was missed as soon as its day passed', async () => {
    const { milestone, pilot, program } = await onItsWay(
      [
        [6, 0],
        [5, 0],
        [7, 0],
      ],
      25,
    );
    const late = { p50: inDays(-30), p85: inDays(-20), p95: inDays(-5) };
    await longAgo(milestone.id, 50, { ...late, chance: 0.9 });
    await longAgo(milestone.id, 40, { p50: inDays(-10), p85: inDays(20), p95: inDays(40), chance: 0.6 });
    const open = await read(milestone.id);
    expect(open.forecastHistory).toMatchObject([
      { held50: false, held85: null, held95: null },
      { held50: false, held85: false, held95: false },
    ]);
    expect(open.forecast.recordSentence).toMatch(/held 0 of 1 \(0 to/);
    const sprint = await aSprint(house, workspace, {
      pilotId: pilot.id,
      startsOn: inDays(-13),
      endsOn: inDays(0),
    });
    await closed(house, workspace, sprint, { moves: [{ milestoneId: milestone.id, finished: 7 }] });
    const { data } = await ask(
      house,
      workspace.people.LEAD,
      `query ($id: ID!) { program(id: $id) { forecastRecord { sentence levels { level held n milestones low high } brier brierN
        bins { from n } replayed { level n } forecasts { held85 milestone { id } } } } }`,
      { id: program.id },
    );
    const { forecastRecord } = data.program;
    expect(forecastRecord.levels).toMatchObject([
      { level: 50, held: 0, n: 2, milestones: 1 },
      { level: 85, held: 1, n: 2, milestones: 1 },
      { level: 95, held: 1, n: 2, milestones: 1 },
    ]);
    expect(forecastRecord.sentence).toMatch(/held 1 of 2 \(\d+ to 100\s%\)/);
    expect(forecastRecord.forecasts).toHaveLength(2);
    expect(forecastRecord.bins).toHaveLength(10);
    expect(forecastRecord.brierN).toBe(2);
    expect(forecastRecord.brier).toBeCloseTo((0.1 ** 2 + 0.4 ** 2) / 2);
  });

  it('keeps what was missed before a milestone was dropped, and asks no more after', async () => {
    const { milestone } = await onItsWay([
      [6, 0],
      [5, 0],
      [7, 0],
    ]);
    await longAgo(milestone.id, 50, { p50: inDays(-30), p85: inDays(20), p95: inDays(40) });
    const drop = { milestoneId: milestone.id, version: 4, parts: [], reason: 'Not wanted any more.' };
    expect(
      (await change(house, workspace.people.ADMIN, 'rescopeMilestone', drop)).payload.refusal,
    ).toBeNull();
    const frozen = (await read(milestone.id)).forecastHistory;
    expect(frozen).toMatchObject([{ held50: false, held85: null, held95: null }]);
    expect((await freeze({ milestoneId: milestone.id })).payload.refusal.code).toBe('MILESTONE_OVER');
  });

  it('is replayed over milestones that were reached, each forecast from what was known by its day', async () => {
    const own = await house.workspace();
    const program = await aProgram(house, own);
    const laneId = await aLane(house, own, program.id);
    const pilot = await aPilot(house, own, { programId: program.id });
    const input = { programId: program.id, laneId, parts: [{ pilotId: pilot.id, remaining: 30 }] };
    const milestone = await aMilestone(house, own, input);
    await asUpkeep(house, 'update milestone set added_at = $2 where id = $1', [
      milestone.id,
      `${inDays(-100)}T08:00:00Z`,
    ]);
    const past = [
      [6, 0],
      [5, 0],
      [7, 0],
      [4, 0],
      [8, 0],
    ] as const;
    await aPast(house, own, { pilotId: pilot.id, milestoneId: milestone.id }, past);
    const query = `query ($id: ID!) { program(id: $id) { forecastRecord { replayed { level held n milestones } } marathon {
      moved { kind items sprint { key } } sprints { key } milestones { state reachedOn sinceLastSprint { kind } } } } }`;
    const { data } = await ask(house, own.people.LEAD, query, { id: program.id });
    expect(data.program.forecastRecord.replayed).toMatchObject([
      { level: 50, n: 2, milestones: 1 },
      { level: 85, n: 2, milestones: 1 },
      { level: 95, n: 2, milestones: 1 },
    ]);
    expect(data.program.marathon).toMatchObject({
      milestones: [{ state: 'REACHED', reachedOn: addDays(inDays(0), -1), sinceLastSprint: [{}, {}] }],
    });
    expect(data.program.marathon.sprints).toHaveLength(5);
    const kinds = data.program.marathon.moved.map(({ kind }: { kind: string }) => kind).sort();
    expect(kinds).toEqual(['FINISHED', 'REACHED']);
  });
});
