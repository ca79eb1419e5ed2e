import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { inDays } from './builders.js';
import { type House, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
});

const share = {
  kind: 'PROPORTION',
  direction: 'HIGHER_IS_BETTER',
  design: 'TWO_ARMS',
  role: 'SUCCESS',
  threshold: 0,
  baseline: 0.1,
  casesPerPeriod: 40,
  period: 'DAY',
  periods: 90,
};

async function planned(more: object = {}) {
  const query = `query ($input: PlanningInput!) { planning(input: $input) { sentence periods nTune periodsTune
    rows { effect chanceProven chanceRefuted medianPeriods periods80 sentence } problems { path message } } }`;
  const input = { ...share, ...more };
  const { data, errors, statements } = await ask(house, workspace.people.CONTRIBUTOR, query, { input });
  expect(errors).toEqual([]);
  return { ...data.planning, statements };
}

describe('Planning a criterion', () => {
  it('says how soon a change would be known, and that a smaller one probably would not', async () => {
    const plan = await planned({ effects: [0.03, 0.015] });
    expect(plan.sentence).toMatch(
      /^With 40 cases a day you will know by week \d+ \(80\u00a0%: week \d+\) if the change is \+3\u00a0points; if the change is \+1\.5\u00a0points you probably will not\.$/,
    );
    expect(plan).toMatchObject({ periods: 90, periodsTune: 27, nTune: 27 * 40, problems: [] });
    const [three, half] = plan.rows;
    expect(three.chanceProven).toBeGreaterThan(0.88);
    expect(three.medianPeriods).toBeLessThan(three.periods80);
    expect(half).toMatchObject({ medianPeriods: null, periods80: null });
    expect(plan.statements).toBe(0);
  });

  it('chooses changes around the threshold when none are given: of none, of just enough, of more', async () => {
    const { rows } = await planned({ design: 'ONE_ARM', threshold: 0.3, baseline: 0.25 });
    expect(rows.map(({ effect }: { effect: number }) => effect).slice(0, 2)).toEqual([0, 0.05]);
    expect(rows).toHaveLength(4);
    const just = rows[1];
    expect(just.chanceProven).toBeLessThan(0.05);
    expect(just.chanceRefuted).toBeLessThan(0.05);
  });

  it('turns round where lower is better, and for a kill line', async () => {
    const minutes = { kind: 'MEAN', unit: 'minutes', sd: 10, baseline: 30, threshold: 0, effects: [-4] };
    const better = await planned({ ...minutes, direction: 'LOWER_IS_BETTER' });
    expect(better.rows[0].chanceProven).toBeGreaterThan(0.9);
    expect(better.rows[0].sentence).toContain('the change is −4\u00a0minutes');
    const worse = await planned({ ...minutes, direction: 'LOWER_IS_BETTER', role: 'KILL' });
    expect(worse.rows[0].chanceRefuted).toBeGreaterThan(0.9);
  });

  it('takes the decision date for the number of periods, in whole ones', async () => {
    const plan = { periods: null, decisionDate: inDays(30) };
    expect((await planned(plan)).periods).toBe(30);
    expect((await planned({ ...plan, period: 'WEEK' })).periods).toBe(4);
  });

  it('names what is wrong by its field, and computes nothing', async () => {
    const paths = async (more: object) =>
      (await planned(more)).problems.map(({ path }: { path: string }) => path);
    expect(await paths({ kind: 'MEAN' })).toEqual(['sd']);
    expect(await paths({ baseline: 1.2 })).toEqual(['baseline']);
    expect(await paths({ effects: [0.95] })).toEqual(['effects.0']);
    expect(await paths({ effects: Array(9).fill(0.1) })).toEqual(['effects']);
    expect(await paths({ casesPerPeriod: 0, periods: 1 })).toEqual(['casesPerPeriod', 'periods']);
    expect(await paths({ periods: null, decisionDate: inDays(-1) })).toEqual(['decisionDate']);
  });

  it('stays quick at its largest', async () => {
    const effects = [0, 0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07];
    const plan = await planned({ periods: 2_000, casesPerPeriod: 1, effects });
    expect(plan.rows).toHaveLength(8);
    expect(plan.rows[7].periods80).toBeLessThanOrEqual(2_000);
  });
});
