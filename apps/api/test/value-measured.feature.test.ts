import { addDays } from '@scrimmage/domain/calendar';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aPilot, change, inDays, placed } from './builders.js';
import { aCriterion, aMetric, locked } from './builders-evidence.js';
import { rated } from './builders-pads.js';
import { ci90, fixed, pert, stated } from './builders-value.js';
import { type House, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
});

async function worthOf(id: string) {
  const query = `query ($id: ID!) { pilot(id: $id) { value { sentence stamp { inputsHash }
    measured { criterion { id } estimate low high n nControl periods } forward { mean { minorUnits } }
    expected { mean padsScore ratio ratioSd priorOnly } nextWeeks { weeks } valueAtStake { minorUnits } } } }`;
  const { data, errors } = await ask(house, workspace.people.CONTRIBUTOR, query, { id });
  expect(errors).toEqual([]);
  return data.pilot.value;
}

/** A running pilot with a two-arm criterion, thirty days of readings, a lift of three points. */
async function aMeasuredPilot(): Promise<{ id: string; criterionId: string }> {
  const { id } = await aPilot(house, workspace);
  const metric = await aMetric(house, workspace);
  const criterion = await aCriterion(house, workspace, {
    pilotId: id,
    metricId: metric.id,
    design: 'TWO_ARMS',
    randomised: true,
    threshold: 0,
  });
  const start = inDays(-31);
  await locked(house, workspace, id, start);
  const readings = Array.from({ length: 30 }, (_, day) => {
    const on = addDays(start, day);
    const wobble = (day % 5) - 2;
    return [
      { metricId: metric.id, arm: 'PILOT', from: on, to: on, n: 400, successes: 132 + wobble },
      { metricId: metric.id, arm: 'CONTROL', from: on, to: on, n: 400, successes: 120 - wobble },
    ];
  }).flat();
  const { payload, errors } = await change(house, workspace.people.LEAD, 'addReadings', {
    pilotId: id,
    readings,
  });
  expect({ errors, payload }).toMatchObject({ errors: [], payload: { refusal: null, problems: [] } });
  return { id, criterionId: criterion.id };
}

describe('A value that grows with what is measured', () => {
  const rest = { adoption: fixed(0.8), weeklyBurn: 500_000, horizonMonths: 24 };
  const costs = [
    { name: 'Running it', side: 'COST', per: 'MONTH', amount: pert(900_000, 1_000_000, 2_500_000) },
  ];

  it('shows both: what was measured in the pilot, and what is expected in production', async () => {
    const { id, criterionId } = await aMeasuredPilot();
    const effect = { criterionId, perUnit: ci90(300_000, 1_200_000), expected: ci90(0.005, 0.06) };
    await stated(house, workspace.people.LEAD, id, { ...rest, lines: costs, effect });
    const before = await worthOf(id);
    expect(before.measured).toMatchObject({
      criterion: { id: criterionId },
      n: 12_000,
      nControl: 12_000,
      periods: 30,
    });
    expect(before.measured.estimate).toBeCloseTo(0.03, 6);
    expect(before.expected).toMatchObject({ padsScore: null, ratio: 0.5, ratioSd: 0.5, priorOnly: false });
    expect(before.sentence).toContain('The pads profile is not rated');
    await rated(house, workspace.people.LEAD, id, [3]);
    const after = await worthOf(id);
    expect(after.measured).toEqual(before.measured);
    expect(after.expected).toMatchObject({ padsScore: 75, ratio: 0.875, ratioSd: expect.closeTo(0.2, 9) });
    expect(after.expected.mean).toBeLessThan(after.measured.estimate);
    expect(after.forward.mean.minorUnits).toBeGreaterThan(before.forward.mean.minorUnits);
    expect(after.stamp.inputsHash).not.toBe(before.stamp.inputsHash);
  });

  it('says what more weeks cost and are worth, never more than the value at stake', async () => {
    const { id, criterionId } = await aMeasuredPilot();
    const effect = { criterionId, perUnit: ci90(300_000, 1_200_000), expected: ci90(0.005, 0.06) };
    await stated(house, workspace.people.LEAD, id, { ...rest, lines: costs, effect });
    const query = `query ($id: ID!, $weeks: Int) { pilot(id: $id) { value { valueAtStake { minorUnits }
      nextWeeks(weeks: $weeks) { weeks burn { minorUnits } cost { minorUnits } worth { minorUnits } pays sentence } } } }`;
    const worth: number[] = [];
    for (const weeks of [1, 4, 26]) {
      const { data } = await ask(house, workspace.people.LEAD, query, { id, weeks });
      const { nextWeeks, valueAtStake } = data.pilot.value;
      expect(nextWeeks).toMatchObject({ weeks, burn: { minorUnits: 500_000 * weeks } });
      expect(nextWeeks.worth.minorUnits).toBeLessThanOrEqual(valueAtStake.minorUnits);
      expect(nextWeeks.sentence).toMatch(/^\d+ more weeks? costs? €/);
      worth.push(nextWeeks.worth.minorUnits);
    }
    expect(worth).toEqual([...worth].sort((a, b) => a - b));
    for (const weeks of [0, 27]) {
      const { errors } = await ask(house, workspace.people.LEAD, query, { id, weeks });
      expect(errors[0]?.message).toBe('Ask for 1 to 26 weeks.');
    }
    await placed(house, id, { stage: 'CLOSED', outcome: 'KILLED' });
    expect(await worthOf(id)).toMatchObject({ nextWeeks: null, valueAtStake: expect.anything() });
  });
});
