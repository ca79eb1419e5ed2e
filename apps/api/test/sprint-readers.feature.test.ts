import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aPilot, aProgram, change, inDays } from './builders.js';
import { aLane, aMilestone, aPast, aSprint } from './builders-sprints.js';
import { type House, type TestWorkspace, theHouse } from './house.js';
import { statementsOf } from './statements.js';

/** Beside the sources: what is compiled is thrown away before each build. */
const snapshots = join(import.meta.dirname, '../../test/__snapshots__');

let house: House;
let workspace: TestWorkspace;
let programId: string;

/** A milestone of a pilot with three sprints behind it and one open, its forecast frozen. */
async function aWholeRoad(own: TestWorkspace, program: string, laneId: string): Promise<void> {
  const pilot = await aPilot(house, own, { programId: program });
  const parts = [{ pilotId: pilot.id, remaining: 30 }];
  const { id } = await aMilestone(house, own, { programId: program, laneId, parts });
  await aPast(house, own, { pilotId: pilot.id, milestoneId: id }, [
    [3, 0],
    [4, 1],
    [5, 0],
  ]);
  await aSprint(house, own, { pilotId: pilot.id });
  await change(house, own.people.ADMIN, 'freezeForecast', { milestoneId: id });
}

async function aRoad(own: TestWorkspace, milestones: number): Promise<string> {
  const program = await aProgram(house, own);
  const laneId = await aLane(house, own, program.id);
  for (let n = 0; n < milestones; n++) await aWholeRoad(own, program.id, laneId);
  return program.id;
}

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  programId = await aRoad(workspace, 1);
});

const sprint = `key focus team { name pilot { key } program { name } } program { name } pilot { key } warnings finished added
  plannedBy { name } closedBy { name } moves { milestone { key name } finished added } viewerCan { edit close reopen }`;
const changed = 'milestone { key } kind at by { name } team { name } items sprint { key } reason';

const pages: Readonly<Record<string, string>> = {
  'sprint-list': `{ sprints(filter: { open: false }) { totalCount edges { node { ${sprint} } } } }`,
  'milestone-list': `{ milestones { totalCount edges { node { key program { name } forecast { state } sprints { key } } } } }`,
  road: `query ($id: ID!) { program(id: $id) { canPlanSprint teams { name momentum { n } consistency { n } } marathon { canEdit
    lanes { name } sprints { ${sprint} } moved { ${changed} } milestones { key lane { name } parts { team { name } remaining total }
    remaining total forecast { state p85 sentence recordSentence fan { sprint } } forecastHistory { by { name } held85 }
    changes { ${changed} } sinceLastSprint { kind } sprints { key } viewerCan { move } } } } }`,
  'forecast-record': `query ($id: ID!) { program(id: $id) { forecastRecord { sentence levels { level held n } replayed { level n }
    forecasts { milestone { key } held85 } } } }`,
};

/** The statements of these words; those of the words they read are reviewed with them. */
const ofSprints =
  /\b(from|join|into|update) "?(team|sprint|sprint_counter|road_lane|milestone|milestone_part|milestone_change|milestone_counter|frozen_forecast)\b/i;

async function asked(own: TestWorkspace, page: string, id: string) {
  const answer = await ask(house, own.people.EXECUTIVE, pages[page] ?? '', { id });
  expect(answer.errors).toEqual([]);
  return answer;
}

describe('A page about sprints', () => {
  it('takes no more statements for a road of five milestones than for one', {
    timeout: 120_000,
  }, async () => {
    const own = await house.workspace();
    const [short, long] = [await aRoad(own, 1), await aRoad(own, 5)];
    for (const page of Object.keys(pages)) {
      const { statements } = await asked(own, page, short);
      expect((await asked(own, page, long)).statements, page).toBeLessThanOrEqual(statements);
    }
  });

  it('takes no more statements for the sprints of six pilots than of one', { timeout: 120_000 }, async () => {
    const own = await house.workspace();
    await aRoad(own, 1);
    const query = `{ pilots(first: 20) { edges { node { sprints { ${sprint} } momentum { sentence } timeToValue { days } canPlanSprint } } } }`;
    const { statements } = await ask(house, own.people.LEAD, query);
    await aRoad(own, 5);
    const many = await ask(house, own.people.LEAD, query);
    expect(many.errors).toEqual([]);
    expect(many.statements).toBeLessThanOrEqual(statements);
  });

  it('lists milestones page by page, the next wanted first, and those without a day last', async () => {
    const own = await house.workspace();
    const program = await aProgram(house, own);
    const laneId = await aLane(house, own, program.id);
    for (const wantedOn of [null, inDays(20), inDays(10)])
      await aMilestone(house, own, { programId: program.id, laneId, wantedOn });
    const query = `query ($filter: MilestoneFilter, $after: String) { milestones(filter: $filter, first: 2, after: $after) {
      totalCount pageInfo { endCursor } edges { node { wantedOn } } } }`;
    const list = async (filter: object, after: string | null = null) =>
      (await ask(house, own.people.LEAD, query, { filter, after })).data.milestones;
    const first = await list({ programIds: [program.id] });
    expect(first).toMatchObject({
      totalCount: 3,
      edges: [{ node: { wantedOn: inDays(10) } }, { node: { wantedOn: inDays(20) } }],
    });
    const rest = await list({ programIds: [program.id] }, first.pageInfo.endCursor);
    expect(rest.edges).toEqual([{ node: { wantedOn: null } }]);
    expect(await list({ programIds: ['elsewhere'] })).toMatchObject({ totalCount: 0 });
    expect(await list({ states: ['REACHED'] })).toMatchObject({ totalCount: 0 });
  });

  it.each(Object.keys(pages))('reads %s by the statements that were reviewed', async (page) => {
    const statements = await statementsOf(house, () => asked(workspace, page, programId));
    const own = statements.filter((statement) => ofSprints.test(statement));
    const text = own.map((statement) => `${statement};\n`).join('\n');
    await expect(text).toMatchFileSnapshot(join(snapshots, `${page}.sql.snap`));
  });
});

describe('A change to sprints and roads', () => {
  it.each(['planSprint', 'closeSprint', 'moveMilestone'])(
    'is made by the statements that were reviewed: %s',
    async (verb) => {
      const pilot = await aPilot(house, workspace, { programId });
      const milestone = await aMilestone(house, workspace, { parts: [{ pilotId: pilot.id, remaining: 2 }] });
      const open = await aSprint(house, workspace, { pilotId: pilot.id });
      const moves = [{ milestoneId: milestone.id, finished: 2, added: 1 }];
      const days = { startsOn: '2026-03-02', endsOn: '2026-03-15' };
      const inputs: Readonly<Record<string, object>> = {
        planSprint: {
          id: crypto.randomUUID(),
          pilotId: pilot.id,
          focus: 'x',
          goals: [{ text: 'y' }],
          ...days,
        },
        closeSprint: { sprintId: open.id, version: 1, outcome: 'MET', goalsMet: [true], moves },
        moveMilestone: { milestoneId: milestone.id, version: 1, wantedOn: '2027-01-01', reason: 'x' },
      };
      const statements = await statementsOf(house, async () => {
        const { payload } = await change(house, workspace.people.ADMIN, verb, { ...inputs[verb] });
        expect(payload).toMatchObject({ refusal: null, problems: [] });
      });
      const text = statements.map((statement) => `${statement};\n`).join('\n');
      await expect(text).toMatchFileSnapshot(join(snapshots, `${verb}.sql.snap`));
    },
  );
});
